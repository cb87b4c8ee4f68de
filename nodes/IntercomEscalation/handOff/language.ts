/**
 * The code of a language, however a model or Intercom names it: `de`, `de-AT`, `German`, `Deutsch`.
 * @returns in lower case; undefined for what is none
 */
export function languageCode(given: string): string | undefined {
	const name = given.trim().toLowerCase().replaceAll('_', '-');
	if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(name) && isKnown(name)) return name;
	return name === '' ? undefined : CODES.find((code) => namesOf(code).includes(name));
}

/** Those that models name, by ISO 639-1. */
export const CODES = (
	'ar bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv ' +
	'mk ml mn mr ms my nb ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh'
).split(' ');

function nameIn(locale: string, code: string): string | undefined {
	try {
		return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
	} catch {
		// What looks like a code and is built as none, such as de-12.
		return undefined;
	}
}

const isKnown = (code: string): boolean => nameIn('en', code) !== undefined;

/** In English and in itself. */
const namesOf = (code: string): Array<string | undefined> => [nameIn('en', code), nameIn(code, code)];
