import { disclosureFor } from '../../../nodes/IntercomEscalation/reply/disclosure';

describe('The line that says who answered', () => {
	it.each([
		['AI: this was written by a machine', 'en', 'AI: this was written by a machine'],
		['KI: Das schrieb eine Maschine', 'de', 'KI: Das schrieb eine Maschine'],
		['en: AI: a machine wrote this | fr: IA : une machine', 'fr', 'IA : une machine'],
		['AI: a machine wrote this | de: KI: eine Maschine', 'en', 'AI: a machine wrote this'],
		['I am an AI. | de: Ich bin eine KI.', 'German', 'Ich bin eine KI.'],
		['I am an AI. | de: Ich bin eine KI.', 'fr', 'I am an AI.'],
	])('of "%s" in %s is "%s"', (text, language, line) => {
		expect(disclosureFor(text, language)).toBe(line);
	});
});
