import {
	readCategoriesForPeople,
	subjectsForPeople,
} from '../../../nodes/IntercomEscalation/subject/subject';

const forPeople = readCategoriesForPeople(['billing', 'legal', 'account_deletion']);
const codes = (message: string) =>
	subjectsForPeople(forPeople, { named: ['other'], message }).map(({ code }) => code);

describe('What a product does to somebody is for people at once', () => {
	it.each([
		'my daughter swallowed your product',
		'My 2 year old son has swallowed a part of the toy!!',
		'our baby ingested one of the pods, what do we do',
		'the lid was swallowed by a child',
		'I burned my hand on the heater',
		'your cream burnt my face',
		'I got an electric shock from the lamp',
		'the plug gave me an electrical shock',
		'the charger is smoking',
		'smoke comes out of the device',
		'the battery exploded next to my bed',
		'it burst into flames',
		'She can hardly breathe since she used it',
		'Meine Tochter hat Ihr Produkt verschluckt',
		'Ich habe einen Stromschlag bekommen',
		'Das Gerät ist in Flammen aufgegangen',
		'Allergische Reaktion auf die Creme, was tun',
		'Mon fils a avalé une pièce du jouet',
		"J'ai reçu une décharge électrique",
		'Le chargeur a pris feu cette nuit',
		'Mi hija se ha tragado una pieza',
		'Recibí una descarga eléctrica con la plancha',
		'Meu filho engoliu uma peça',
		'Levei um choque elétrico do carregador',
		'Mio figlio ha ingerito il detersivo',
		'Ho preso una scossa elettrica',
		'Mijn dochter heeft een onderdeel doorgeslikt',
		'De oplader vloog in brand',
	])('%s', (message) => {
		expect(codes(message)).toContain('danger_to_life');
	});

	it.each([
		'How do I burn a playlist to a disc?',
		'Is there a smoke test for the API?',
		'The battery is empty after two hours',
		'Our traffic exploded, which plan should we take?',
		'Does the charger get warm while charging?',
		'The burndown chart does not load',
		'How do I turn the background blue?',
		'Which parts does the product come with?',
		'Wie lange hält der Akku?',
		'La pièce jointe ne s’ouvre pas',
		'Where can I see who was shocked by the survey results?',
		'My dog chewed the cable, can I order a new one?',
	])('but not: %s', (message) => {
		expect(codes(message)).not.toContain('danger_to_life');
	});
});

describe('A subject is known however its letters are spaced or stretched', () => {
	it.each<[string, string]>([
		['i want a r e f u n d', 'billing'],
		['R.E.F.U.N.D now', 'billing'],
		['r-e-f-u-n-d please', 'billing'],
		['give me a refuuuund', 'billing'],
		['REFUNDDDD', 'billing'],
		['my biiill is wrong', 'billing'],
		['you will hear from my laaaawyer', 'legal'],
		['l a w y e r', 'legal'],
		['deleeeete my accounttt', 'account_deletion'],
	])('%s: %s', (message, code) => {
		expect(codes(message)).toContain(code);
	});

	it.each(['step a b c d of the guide', 'I looove it, thanksss', 'U S A or E U region?', 'www.example.com'])(
		'but not in: %s',
		(message) => {
			expect(codes(message)).toEqual([]);
		},
	);
});
