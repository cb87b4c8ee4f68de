import {
	categoryCodes,
	readCategoriesForPeople,
	subjectsForPeople,
} from '../../../nodes/IntercomEscalation/subject/subject';

const listed = ['billing', 'legal', 'account_deletion'];

/** The codes of what goes to people, by the customer's words alone unless the model named something. */
const codes = (message: string, named: string[] = ['login'], names: string[] = listed) =>
	subjectsForPeople(readCategoriesForPeople(names), { named, message }).map(({ code }) => code);

describe("The customer's own words are enough, whatever the model names", () => {
	describe('money', () => {
		it.each([
			['en', 'I want a refund'],
			['en', 'I was charged twice this month!!'],
			['en', 'gimme my money back'],
			['en', 'There is a mistake on my invoice'],
			['en', 'Please cancel my subscription'],
			['en', 'Your rеfund never arrived'],
			['en', 'I never asked to be charged for this'],
			['en', 'Billing question: why did you take 49 USD from my card?'],
			['en', 'How can I get a refund?'],
			['de', 'Ich möchte mein Geld zurück'],
			['de', 'Bitte um Rückerstattung der letzten Zahlung'],
			['de', 'Die Rechnung stimmt nicht'],
			['de', 'Ich kündige hiermit mein Abo'],
			['fr', 'Je voudrais être remboursé'],
			['fr', 'Une question sur ma facture'],
			['es', 'Quiero un reembolso'],
			['es', 'Me han cobrado dos veces'],
			['pt', 'Quero meu dinheiro de volta'],
			['pt', 'Solicito o estorno da cobrança'],
			['it', 'Vorrei un rimborso'],
			['nl', 'Ik wil mijn geld terug'],
			['sv', 'Jag vill ha pengarna tillbaka'],
			['da', 'Jeg vil have pengene tilbage'],
			['no', 'Jeg ønsker refusjon'],
			['fi', 'Haluan rahat takaisin'],
			['pl', 'Proszę o zwrot pieniędzy'],
			['cs', 'Chci vrátit peníze'],
			['sk', 'Žiadam vrátenie peňazí'],
			['hu', 'Visszatérítést kérek'],
			['ro', 'Vreau banii înapoi'],
			['bg', 'Искам връщане на парите'],
			['el', 'Θέλω επιστροφή χρημάτων'],
			['ru', 'Верните мне деньги'],
			['uk', 'Поверніть мені кошти'],
			['tr', 'Para iadesi istiyorum'],
			['ar', 'أريد استرداد أموالي'],
			['he', 'אני רוצה החזר כספי'],
			['fa', 'پولم را پس بدهید'],
			['hi', 'मुझे रिफंड चाहिए'],
			['id', 'Saya minta pengembalian dana'],
			['vi', 'Tôi muốn hoàn tiền'],
			['th', 'ขอคืนเงินค่ะ'],
			['zh', '我要退款'],
			['ja', '返金してください'],
			['ko', '환불해 주세요'],
		])('%s: %s', (_language, message) => {
			expect(codes(message)).toEqual(['billing']);
		});
	});

	describe('the end of an account', () => {
		it.each([
			['en', 'Delete my account please'],
			['en', 'I want my account closed'],
			['en', 'please erase everything you have on me'],
			['en', "I can't delete my account, the button is gone"],
			['en', 'Cancel my account'],
			['de', 'Bitte löschen Sie mein Konto'],
			['fr', 'Merci de supprimer mon compte'],
			['es', 'Quiero eliminar mi cuenta'],
			['pt', 'Quero excluir minha conta'],
			['it', 'Vorrei cancellare il mio account'],
			['nl', 'Verwijder mijn account alstublieft'],
			['sv', 'Jag vill radera mitt konto'],
			['da', 'Jeg vil slette min konto'],
			['fi', 'Haluan poistaa tilini'],
			['pl', 'Proszę usunąć moje konto'],
			['cs', 'Chci smazat svůj účet'],
			['hu', 'Töröljék a fiókomat'],
			['ro', 'Vreau să ștergeți contul meu'],
			['el', 'Θέλω διαγραφή του λογαριασμού μου'],
			['ru', 'Удалите мой аккаунт'],
			['uk', 'Видаліть мій акаунт'],
			['tr', 'Hesabımı silmek istiyorum'],
			['ar', 'أريد حذف حسابي'],
			['he', 'אני רוצה למחוק את החשבון'],
			['hi', 'मेरा अकाउंट डिलीट कर दो'],
			['id', 'Tolong hapus akun saya'],
			['vi', 'Tôi muốn xóa tài khoản'],
			['th', 'ต้องการลบบัญชี'],
			['zh', '请删除我的账号'],
			['ja', 'アカウントを削除したい'],
			['ko', '계정을 삭제해 주세요'],
		])('%s: %s', (_language, message) => {
			expect(codes(message)).toEqual(['account_deletion']);
		});
	});

	describe('law', () => {
		it.each([
			['en', 'You will hear from my lawyer'],
			['en', 'I will sue you'],
			['en', 'See you in court'],
			['de', 'Mein Anwalt wird sich melden'],
			['fr', 'Je vais porter plainte'],
			['es', 'Mi abogado se pondrá en contacto'],
			['pt', 'Vou acionar o Procon'],
			['it', 'Mi rivolgerò al mio avvocato'],
			['nl', 'Ik schakel mijn advocaat in'],
			['sv', 'Jag kontaktar min advokat'],
			['fi', 'Otan yhteyttä asianajajaan'],
			['pl', 'Pozwę was'],
			['cs', 'Obrátím se na svého právníka'],
			['hu', 'Az ügyvédem jelentkezni fog'],
			['el', 'Θα μιλήσω με τον δικηγόρο μου'],
			['ru', 'Я подам в суд'],
			['tr', 'Avukatımla görüşeceğim'],
			['ar', 'سأتصل بالمحامي الخاص بي'],
			['he', 'אפנה לעורך דין'],
			['hi', 'मैं वकील से बात करूंगा'],
			['id', 'Pengacara saya akan menghubungi'],
			['vi', 'Tôi sẽ nhờ luật sư'],
			['th', 'ฉันจะปรึกษาทนาย'],
			['zh', '我会找律师'],
			['ja', '弁護士に相談します'],
			['ko', '변호사와 상담하겠습니다'],
		])('%s: %s', (_language, message) => {
			expect(codes(message)).toEqual(['legal']);
		});
	});

	describe('life', () => {
		it.each([
			['en', 'I want to kill myself'],
			['en', "I don't want to live anymore"],
			['en', 'there is no reason to live'],
			['de', 'Ich will nicht mehr leben'],
			['fr', 'Je veux mourir'],
			['es', 'Quiero suicidarme'],
			['pt', 'Não quero mais viver'],
			['it', 'Voglio farla finita'],
			['nl', 'Ik wil niet meer leven'],
			['sv', 'Jag vill dö'],
			['pl', 'Chcę się zabić'],
			['ru', 'Я не хочу жить'],
			['tr', 'İntihar etmek istiyorum'],
			['ar', 'أريد أن أموت'],
			['hi', 'मैं मरना चाहता हूं'],
			['zh', '我不想活了'],
			['ja', '死にたいです'],
			['ko', '죽고 싶어요'],
		])('%s: %s', (_language, message) => {
			expect(codes(message)).toEqual(['danger_to_life']);
		});
	});

	describe('threats, leaks and the press', () => {
		it.each([
			['threat', 'I know where you live'],
			['threat', 'I will kill you all'],
			['threat', 'there is a bomb in your office'],
			['threat', 'Ihr werdet das bereuen'],
			['threat', 'Je vais vous tuer'],
			['threat', 'Я вас найду'],
			['threat', '殺してやる'],
			['security_incident', "your site leaks other customers' data"],
			['security_incident', "I can see another user's invoices"],
			['security_incident', 'I found an XSS vulnerability'],
			['security_incident', 'my account was hacked'],
			['security_incident', 'Someone logged into my account'],
			['security_incident', 'Ich sehe die Daten anderer Kunden'],
			['security_incident', 'Je vois les données d’autres clients'],
			['security_incident', 'Puedo ver los datos de otros clientes'],
			['security_incident', 'У вас утечка данных'],
			['security_incident', '我看到了其他用户的数据'],
			['security_incident', '他の顧客の情報が見えています'],
			['press', 'I am a reporter at The Daily Planet'],
			['press', 'I am writing a story about your outage, any comment?'],
			['press', 'Ich bin Journalist bei der Zeit'],
			['press', 'Je suis journaliste au Monde'],
			['press', 'Soy periodista de El País'],
			['press', 'Я журналист'],
			['press', '我是记者'],
			['press', '新聞社の記者です'],
		])('%s: %s', (expected, message) => {
			expect(codes(message)).toEqual([expected]);
		});
	});

	it.each<[string, string[]]>([
		['cancel my subscription and delete my account', ['account_deletion', 'billing']],
		['delete my data (GDPR)', ['legal', 'account_deletion']],
		['Refund me or I will sue you', ['legal', 'billing']],
	])('the most serious first: %s', (message, expected) => {
		expect(codes(message)).toEqual(expected);
	});

	it('and are quoted as they were written', () => {
		expect(
			subjectsForPeople(readCategoriesForPeople(['Billing']), {
				named: ['refund'],
				message: 'Hi!\nI want a REFUND, now.',
			}),
		).toEqual([{ code: 'billing', name: 'Billing', by: 'words', words: 'REFUND' }]);
	});
});

describe('A message stays with the AI', () => {
	it.each([
		'How do I rename a project?',
		'The billing page is slow to load',
		'Where do I change the legal name field?',
		"I don't want a refund, I just want it to work",
		"I don't want to delete my account, just rename it",
		'I am not a lawyer, but how do I export?',
		'How do I delete a project?',
		'Delete my account picture',
		'How do I delete my data source?',
		'The phone battery does not charge',
		'Press the button twice?',
		'How do I kill a process that hangs?',
		'The deadline is killing me, where is the export?',
		'We run a tennis court booking site. How do I add a calendar?',
		'Can I assign this to Sue?',
		'How can other users see my profile?',
		'There is a memory leak in the desktop app',
		'How do I refund a customer in my shop?',
		'How do I create an invoice template?',
		'Bom dia, como exporto os dados?',
		'Come stampo una pagina?',
		'Wie ändere ich mein Passwort?',
		'¿Cómo cambio el idioma?',
		'パスワードを変更したいです',
		'비밀번호를 바꾸고 싶어요',
		'我怎么改密码？',
		'Как изменить пароль?',
		'How do I use suicide linkage?',
		'How do I set up a zip bomb filter?',
		'Thanks!\n> I want a refund',
		'',
		'👍',
		'🙂🙂🙂',
	])('%s', (message) => {
		expect(codes(message)).toEqual([]);
	});
});

describe('The model may spell a category as it likes', () => {
	it.each([
		['billing', 'billing'],
		['billing', 'Billing'],
		['billing', 'BILLING_QUESTION'],
		['billing', 'billing question'],
		['billing', 'billingIssue'],
		['billing', 'payments'],
		['billing', 'refund'],
		['billing', 'refund_request'],
		['billing', 'invoice'],
		['billing', 'Rechnung'],
		['billing', 'Abrechnung'],
		['billing', 'facturation'],
		['billing', 'facturación'],
		['billing', 'faturamento'],
		['billing', 'fatturazione'],
		['billing', 'facturatie'],
		['billing', 'оплата'],
		['billing', 'الفواتير'],
		['billing', '请求退款'],
		['billing', '請求'],
		['billing', '결제'],
		['billing', 'login, billing'],
		['billing', 'subscription-cancellation'],
		['account_deletion', 'accountDeletion'],
		['account_deletion', 'Account Deletion'],
		['account_deletion', 'account-deletion'],
		['account_deletion', 'delete_account'],
		['account_deletion', 'DeleteAccount'],
		['account_deletion', 'deletion'],
		['account_deletion', 'Kontolöschung'],
		['account_deletion', 'suppression de compte'],
		['account_deletion', 'アカウント削除'],
		['legal', 'Legal'],
		['legal', 'legal_threat'],
		['legal', 'lawsuit'],
		['legal', 'juridique'],
		['legal', 'Datenschutz'],
		['danger_to_life', 'self-harm'],
		['danger_to_life', 'suicidalIdeation'],
		['threat', 'threats'],
		['threat', 'Drohung'],
		['security_incident', 'securityIncident'],
		['security_incident', 'data_breach'],
		['security_incident', 'vulnerabilityReport'],
		['press', 'journalist'],
		['press', 'press_inquiry'],
	])('%s: %s', (expected, named) => {
		expect(codes('Hello', [named])).toEqual([expected]);
	});

	it('and GDPR is law and deletion', () => {
		expect(codes('Hello', ['GDPR'])).toEqual(['legal', 'account_deletion']);
		expect(codes('Hello', ['gdprRequest'], ['account_deletion'])).toEqual(['account_deletion']);
	});

	it.each([
		'login',
		'how_to',
		'password_reset',
		'feature_request',
		'other',
		'illegal_character',
		'social media',
		'memory leak',
		'non_billing',
		'',
		'express checkout',
	])('but %s is none', (named) => {
		expect(codes('Hello', [named])).toEqual([]);
	});
});

describe("The user's settings", () => {
	it.each([
		['Payments', 'billing'],
		['Billing questions', 'billing'],
		['ACCOUNT DELETION', 'account_deletion'],
		['accountDeletion', 'account_deletion'],
		['GDPR', 'legal'],
		['Rechnung', 'billing'],
		['press inquiry', 'press'],
		['warranty', 'warranty'],
		['payment gateway', 'payment gateway'],
	])('%s is read as %s', (name, expected) => {
		expect(readCategoriesForPeople([name], [])).toEqual([{ code: expected, name }]);
	});

	it('add the dangers by themselves, each category once', () => {
		expect(readCategoriesForPeople(['payments', 'billing', ' ', 'threats']).map(({ code }) => code)).toEqual([
			'billing',
			'threat',
			'danger_to_life',
			'security_incident',
			'press',
		]);
	});

	it('can switch the dangers off', () => {
		const none = readCategoriesForPeople([], []);
		expect(subjectsForPeople(none, { named: ['billing'], message: 'I will sue you' })).toEqual([]);
	});

	it.each<[string, string[], string[]]>([
		['Is this covered by the warranty?', ['login'], ['warranty']],
		['About two warranties', ['Warranty claim'], ['warranty']],
		['The guarantee has run out', ['guarantee'], []],
	])('a category of their own is known by its own words: %s', (message, named, expected) => {
		expect(codes(message, named, ['warranty'])).toEqual(expected);
	});

	it('a category that says nothing is known by the model alone', () => {
		expect(codes('The other page', ['login'], ['other'])).toEqual([]);
		expect(codes('The page', ['other'], ['other'])).toEqual(['other']);
	});

	it('make the enumeration of the form', () => {
		expect(categoryCodes(readCategoriesForPeople(['Payments', 'warranty', 'Other']))).toEqual([
			'danger_to_life',
			'threat',
			'security_incident',
			'legal',
			'press',
			'account_deletion',
			'billing',
			'warranty',
			'other',
		]);
	});
});

describe('As customers put it, the most serious matter or the AI', () => {
	it.each<[string, string]>([
		['billing', "You've taken out two payments of $30 from my card"],
		['billing', 'why am i still getting billed after i cancelled??'],
		['billing', 'pls stop my plan i dont use it any more and give me my cash back'],
		['billing', 'Warum wurde mir schon wieder etwas abgezogen?'],
		['billing', 'On m’a prélevé alors que j’avais annulé'],
		['account_deletion', 'I no longer wish to be a customer, wipe all my info'],
		['account_deletion', 'Ich will, dass ihr alle meine Daten löscht'],
		['legal', 'My attorneys have been instructed'],
		['legal', 'I have filed a complaint with the FTC'],
		['danger_to_life', "I can't take it anymore, I'm going to end it tonight"],
		['danger_to_life', 'quiero quitarme la vida'],
		['threat', 'I am coming to your office with a gun'],
		['security_incident', 'Somebody from Brazil signed in to my account, it was not me'],
		['security_incident', "When I open the dashboard I see a stranger's orders"],
		['press', 'This is Lena from the BBC, we are preparing a piece on your company'],
		['ai', 'How do I invite someone to my account?'],
		['ai', 'Can I change the currency that my customers are charged in?'],
		['ai', 'I want to delete a comment from my profile page'],
		['ai', 'Where is the legal footer in the email template?'],
		['ai', 'Does your course cover journalism?'],
		['billing', "I didn't authorise this transaction, reverse it"],
		['billing', 'The amount you debited is not what we agreed'],
		['billing', 'Ihr habt mir 30 Euro zu viel berechnet'],
		['billing', 'Je souhaite arrêter mon abonnement et récupérer mon argent'],
		['billing', 'Necesito que me devuelvan lo que pagué'],
		['billing', '先月の請求がおかしいです'],
		['account_deletion', 'Shut down my account right now'],
		['account_deletion', 'Could you remove every trace of me from your systems?'],
		['account_deletion', 'Je veux que vous effaciez toutes mes données personnelles'],
		['legal', 'We are going to take this to arbitration'],
		['legal', 'Ich werde das der Verbraucherzentrale melden'],
		['danger_to_life', 'nobody would miss me if I was gone, I have the pills here'],
		['threat', 'You people better sleep with one eye open'],
		['security_incident', 'Why does your page show me the invoices of some other company?'],
		['security_incident', 'My password was stolen'],
		['press', 'Ich recherchiere für den Spiegel und bitte um eine Stellungnahme'],
		['ai', 'What plans do you have?'],
		['ai', 'The charge indicator on the scooter stays red'],
		['ai', 'How do I close a conversation?'],
		['ai', 'Where do I see who deleted a file?'],
		['ai', 'Our lawn care crew cannot see the app schedule'],
		['ai', 'Can I write a story with several chapters?'],
		['ai', 'Wie lösche ich eine Spalte in der Tabelle?'],
		['ai', '¿Cómo elimino un archivo?'],
		['ai', 'Comment supprimer une colonne ?'],
		['billing', 'My bank shows two withdrawals from you'],
		['billing', 'Please send back my payment'],
		['billing', 'I forgot to cancel before the trial ended and now I was charged'],
		['billing', 'Quanto mi avete addebitato?'],
		['billing', 'Jag har blivit dubbeldebiterad'],
		['billing', 'Почему с меня сняли деньги второй раз?'],
		['billing', '为什么扣了我两次钱'],
		['account_deletion', 'Please remove my profile and all my data'],
		['account_deletion', 'Quero que apaguem todos os meus dados'],
		['account_deletion', '个人信息全部删掉'],
		['legal', 'My solicitor says you broke the contract'],
		['legal', 'Vou à polícia'],
		['danger_to_life', 'i wanna die'],
		['danger_to_life', 'Mia moglie sta male, serve un’ambulanza'],
		['threat', 'I will come and burn your office down'],
		['security_incident', 'Es sind Daten von anderen Kunden sichtbar'],
		['security_incident', 'Recibí un correo con la factura de otro cliente'],
		['press', 'Hello, I write for a newspaper and have some questions'],
		['ai', 'How many users can my account have?'],
		['ai', 'Is there a dark mode?'],
		['ai', 'How do I kill a running import?'],
		['ai', 'The court number in our sports schedule is wrong'],
		['ai', 'Wie exportiere ich meine Daten?'],
		['ai', 'Je ne trouve pas le bouton pour exporter mes données'],
		['ai', 'Can I hide information from other users?'],
		['ai', 'What is your address format for CSV import?'],
		['billing', 'Why is my bill so high this month?'],
		['billing', 'You promised me a credit of 20 dollars'],
		['billing', 'Ik wil van mijn abonnement af'],
		['billing', 'Не могу отменить подписку, деньги всё списывают'],
		['billing', 'サブスクを解約したいのですが'],
		['account_deletion', 'How do I permanently delete my account?'],
		['account_deletion', 'Meine Daten sollen bei euch verschwinden'],
		['legal', 'This violates consumer law'],
		['legal', 'Meu advogado entrará em contato'],
		['danger_to_life', 'My son swallowed the battery'],
		['danger_to_life', 'Je n’ai plus envie de vivre'],
		['threat', 'te voy a encontrar y te vas a arrepentir'],
		['security_incident', 'I think my account has been compromised'],
		['security_incident', 'Ktoś włamał się na moje konto'],
		['press', '我是新闻记者，想采访你们的创始人'],
		['ai', 'How do I filter tickets by closing date?'],
		['ai', 'The map shows the wrong police station icon'],
		['ai', 'Can you explain the audit log?'],
		['ai', 'Wo kann ich meine Sprache ändern?'],
		['ai', 'Come aggiungo un collega?'],
	])('%s: %s', (expected, message) => {
		expect(codes(message, ['how_to'])[0] ?? 'ai').toBe(expected);
	});
});
