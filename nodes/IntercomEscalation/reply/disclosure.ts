import { languageCode } from '../handOff/language';

/**
 * The line that says who answered, in the customer's language where there is one of it: `I am an AI. | de: Ich bin eine
 * KI.` A text without such a language in it is one line, whatever signs it has.
 * @param language as the model names it
 */
export function disclosureFor(text: string, language: string): string {
	const entries = text.split(PARTED).map((entry) => {
		const [, code, words] = ENTRY.exec(entry) ?? [];
		return { code: code?.toLowerCase().replace('_', '-'), words: (words ?? entry).trim() };
	});
	if (entries.every(({ code }) => code === undefined)) return text;
	const wanted = languageCode(language);
	const own =
		entries.find(({ code }) => code !== undefined && code === wanted) ??
		entries.find(({ code }) => code !== undefined && code === wanted?.split('-')[0]);
	return (own ?? entries.find(({ code }) => code === undefined) ?? entries[0])?.words ?? '';
}

const PARTED = /\s*[|\n]\s*/;
/** AI, KI and IA before a colon tell who speaks, and name no language. */
const ENTRY = /^\s*(?!(?:ai|ki|ia)\s*:)([a-z]{2}(?:[-_][a-z]{2,4})?)\s*:\s*([^]*)$/i;
