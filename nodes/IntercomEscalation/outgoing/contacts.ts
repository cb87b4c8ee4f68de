/**
 * E-mail addresses and telephone numbers of an answer that stand nowhere in what the model had read or the customer
 * wrote. A model makes them up, and a customer who uses one writes to a stranger.
 */
export function unfoundedContacts(answer: string, read: readonly string[]): string[] {
	const addresses = new Set(read.flatMap(addressesIn));
	const numbers = read.flatMap(numbersIn).map(lastDigits);
	return [
		...new Set([
			...addressesIn(answer).filter((address) => !addresses.has(address)),
			...numbersIn(answer).filter((number) => !numbers.includes(lastDigits(number))),
		]),
	];
}

const addressesIn = (text: string): string[] =>
	[
		...plain(text).matchAll(
			/(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{Script=Latin}{2,24}(?![\p{Script=Latin}/])/gu,
		),
	]
		.filter(({ index, input }) => !/\/\/$/.test(input.slice(0, index)))
		.map(([address]) => address.toLowerCase());

const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/ ?(?:\[at\]|\(at\)) ?/gi, '@')
		.replace(/ ?(?:\[dot\]|\(dot\)) ?/gi, '.');

/** With a plus or double zero, with an area code in brackets, in groups, or after a word that says what it is. */
function numbersIn(text: string): string[] {
	return [...plain(text).matchAll(NUMBER)].flatMap(({ 0: written, index, input }) => {
		const digits = written.replace(/\D/g, '');
		const before = input.slice(Math.max(0, index - 24), index);
		if (
			digits.length < 7 ||
			digits.length > 15 ||
			/[\p{L}\p{N}/#=_.-]$/u.test(before) ||
			NOT_A_NUMBER.test(written)
		)
			return [];
		const looksLikeOne =
			/^(?:\+|00)/.test(written) ||
			written.includes('(') ||
			(/^0|^1[- ]\d{3}|^\d{3}[- .]\d{3}[- .]\d{4}$/.test(written) && /[ ./-]/.test(written));
		return looksLikeOne || CALL.test(before) ? [written.trim()] : [];
	});
}

const NUMBER = /(?:\+|\(|\d)[\d ()./\u00A0-]{5,24}\d/g;

/** A date, a time, an address of the internet. */
const NOT_A_NUMBER =
	/^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,3}(?:\.\d{1,3}){3})/;

const CALL =
	/(?:call(?: us)?(?: (?:at|on))?|phone|tel|telephone|hotline|whatsapp|mobile|fax|dial|anrufen|ruf\w*|telefon\w*|nummer|téléphone|appel\w*|numéro|teléfono|llam\w*|telefone|ligu?\w*|telefono|chiam\w*|bel|bellen|телефон\w*|звон\w*|電話|电话|전화)[ :.(at)on]*$/iu;

/** A country code or a leading zero may be written or left out. */
const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-7);
