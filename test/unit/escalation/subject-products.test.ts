import {
	readCategoriesForPeople,
	subjectsForPeople,
} from '../../../nodes/IntercomEscalation/subject/subject';

/** The codes of what goes to people by the customer's words alone. */
const codes = (message: string) =>
	subjectsForPeople(readCategoriesForPeople(['billing', 'legal', 'account_deletion']), {
		named: ['how_to'],
		message,
	}).map(({ code }) => code);

describe('Somebody is hurt by a product, or may be', () => {
	it.each([
		['en', 'my daughter swallowed your product'],
		['en', 'hi, our toddler drank some of your detergent what do we do'],
		['en', 'Your kettle burned my hand badly'],
		['en', 'I got a shock when i touched the lamp'],
		['en', 'there is smoke coming out of the charger'],
		['en', 'the battery exploded in my pocket'],
		['en', 'my lips are swollen after using ur cream'],
		['en', 'a piece broke off and my son choked on it'],
		['de', 'Meine Tochter hat ein Teil von eurem Spielzeug verschluckt'],
		['de', 'Ich habe einen Stromschlag vom Gerät bekommen'],
		['de', 'aus dem ladegerät kommt rauch'],
		['fr', 'Mon fils a avalé une pièce du jouet'],
		['fr', 'je me suis brûlé la main avec votre bouilloire'],
		['es', 'Mi hija se tragó una pieza del juguete'],
		['es', 'me dio una descarga eléctrica la lámpara'],
		['pt', 'Meu filho engoliu uma peça'],
		['pt', 'levei um choque elétrico com o secador'],
		['it', 'mia figlia ha ingerito il vostro prodotto'],
		['it', 'ho preso la scossa dalla lampada'],
		['nl', 'Mijn zoontje heeft een onderdeel doorgeslikt'],
		['nl', 'er komt rook uit de oplader'],
		['sv', 'Min dotter svalde en del av leksaken'],
		['da', 'Min søn har slugt et batteri fra jeres legetøj'],
		['no', 'datteren min svelget en bit'],
		['fi', 'Tyttäreni nielaisi osan lelusta'],
		['pl', 'Moja córka połknęła część zabawki'],
		['cs', 'syn spolkl část hračky'],
		['ru', 'Моя дочь проглотила деталь от игрушки'],
		['uk', 'дитина проковтнула деталь'],
		['tr', 'Kızım ürününüzün bir parçasını yuttu'],
		['ja', '娘が部品を飲み込んでしまいました'],
		['zh', '我女儿吞下了你们的零件'],
		['ko', '아이가 부품을 삼켰어요'],
		['ar', 'ابنتي ابتلعت قطعة من اللعبة'],
	])('%s: %s', (_, message) => {
		expect(codes(message)).toContain('danger_to_life');
	});

	it.each([
		'I swallowed my pride and read the manual, where is it?',
		'The form swallowed my input, how do I get it back?',
		'Which smoke test do you run before a release?',
		'How do I connect the smoke detector to the app?',
		'Is this a non smoking hotel?',
		'How do I create a burndown chart?',
		'Can I burn subtitles into the video?',
		'I was shocked how easy the import is!',
		'My kids ate all the cookies, which flavours do you have?',
		'Do you have a list of allergens?',
		'Wie schalte ich den Rauchmelder in der App stumm?',
		'Le détecteur de fumée ne se connecte pas',
		'¿Cómo cambio el idioma?',
		'Sales exploded since we use your app, how do I add more seats?',
	])('The AI may answer: %s', (message) => {
		expect(codes(message)).toEqual([]);
	});
});

describe('Letters that are spaced or stretched are words all the same', () => {
	it.each([
		['r e f u n d', 'billing'],
		['I want a R.E.F.U.N.D now', 'billing'],
		['r-e-f-u-n-d please', 'billing'],
		['i want my refuuuund', 'billing'],
		['REFUNDDDD', 'billing'],
		['hi can i get a r e f u n d', 'billing'],
		['give me my moneyyyy back', 'billing'],
		['deleteee my accountttt', 'account_deletion'],
		['i will call my l a w y e r', 'legal'],
		['ich will eine Erstattuuuung', 'billing'],
		['верните деньгиииии', 'billing'],
	])('%s', (message, code) => {
		expect(codes(message)).toContain(code);
	});

	it('and are quoted as they were written', () => {
		const [subject] = subjectsForPeople(readCategoriesForPeople(['billing']), {
			named: [],
			message: 'Hello, I want a r e f u u u n d',
		});
		expect(subject?.words).toBe('r e f u u u n d');
	});

	it.each([
		'sooooo how do I add a user?',
		'press a b c d on the keyboard, nothing happens',
		'www.example.com does not open',
		"hellooo? I don't want a refuuund, just help with the app",
	])('The AI may answer: %s', (message) => {
		expect(codes(message)).toEqual([]);
	});
});

/** Made up after the words of this matter were written; 22 of these 40 and all of the 30 below came out right then. */
describe('What was made up afterwards', () => {
	it.each([
		'my baby put the magnet in her mouth and its gone',
		'husband got electrocuted by ur heater',
		'Toaster went up in smoke this morning',
		'i have a rash all over since i used the lotion',
		'the stove exploded',
		'kid ate a silica packet help',
		'Das Gerät hat Feuer gefangen',
		'meine haut ist verbrannt nach der creme',
		'Mein Hund hat das Teil gefressen',
		'Ma fille s’est étouffée avec une pièce',
		'la batterie a pris feu',
		'le grille-pain fume',
		'El cargador echó humo y se quemó',
		'mi bebé se atragantó',
		'o carregador pegou fogo',
		'minha filha passou mal depois do produto',
		'il caricatore ha preso fuoco',
		'mio figlio si è strozzato',
		'de oplader staat in brand',
		'Laddaren började brinna',
		'Laturi syttyi palamaan',
		'Ładowarka się zapaliła',
		'nabíječka začala hořet',
		'Зарядка загорелась',
		'зарядний пристрій загорівся',
		'Şarj aleti alev aldı',
		'充電器から煙が出ています',
		'充电器着火了',
		'충전기에서 연기가 나요',
		'الشاحن احترق',
		'refundddd meee plzzz',
		'i need a r.e.f.u.n.d',
		'c h a r g e b a c k incoming',
		'my lawyerrrr will call',
		'reembolsooooo ya',
		'k ü n d i g u n g',
		'Cancelllll my subscription',
		'they haaaacked my account',
		'my reporter badge says i want a comment from your ceo',
		'someone is going to get hurt if you dont fix it',
	])('is for people: %s', (message) => {
		expect(codes(message)).not.toEqual([]);
	});

	it.each([
		'How do I set up the smoke alarm schedule?',
		'Is the soap safe for kids?',
		'Can my dog eat from this bowl?',
		'Does your charger support fast charging?',
		'How do I burn a DVD?',
		'helloooo anyone there? how do i export',
		'W h y is the app slow',
		'What allergens are in the bar?',
		'The explosion effect in the editor is missing',
		'Wie lösche ich einen Filter?',
		'Hat das Gerät einen Brandschutz?',
		'Comment nettoyer le grille-pain ?',
		'¿Puedo usar el cargador en Europa?',
		'Como limpo o produto?',
		'Quanto dura la batteria?',
		'Kan ik de oplader in het buitenland gebruiken?',
		'Hur byter jag språk?',
		'Jak zmienić język?',
		'Как подключить датчик дыма?',
		'Duman dedektörü nasıl bağlanır?',
		'煙感知器の設定方法は?',
		'如何更换电池?',
		'배터리는 어떻게 교체하나요?',
		'My cat ate the cable, where do I buy a new one?',
		'Our dashboards burn down chart is empty',
		'heyyyyy is there a dark mode',
		'the fire button in the game does not work',
		'Can I upload smoke coming of age novels?',
		'Please add a hot-swap feature',
		'i burned through my storage, how do i add more',
	])('may be answered: %s', (message) => {
		expect(codes(message)).toEqual([]);
	});
});
