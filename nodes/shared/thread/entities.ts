import { decodeHTMLStrict } from './parsers';

/**
 * Text in which characters stand as entities → the text with the characters themselves.
 *
 * HTML is read by `readHtml`; this is for text that is searched for what somebody wrote or hides in it, so it reads what
 * the most generous program would: names in any case (`&NBSP;`), numbers without a semicolon, and without one also the
 * names of markup and of what cannot be seen. All else stays: `?a=1&copy=2` has no sign of copyright in it.
 */
export function decodeEntities(text: string): string {
	return text.includes('&') ? text.replace(ENTITY, toCharacters) : text;
}

const ENTITY = /&(?:#x[0-9a-f]{1,6};?|#[0-9]{1,7};?|[a-z][a-z0-9]{1,31};|[a-z]{2,24})/gi;

function toCharacters(entity: string): string {
	const name = entity.replace(/[&;]/g, '');
	const generous = GENEROUS.get(name.toLowerCase());
	if (!entity.endsWith(';') && !name.startsWith('#') && generous === undefined) return entity;
	for (const spelling of [name, generous ?? name.toLowerCase()]) {
		const whole = `&${spelling};`;
		const read = decodeHTMLStrict(whole);
		// A number that stands for no character is shown as nothing that could be read.
		if (read !== whole) return read.replaceAll('\uFFFD', '');
	}
	return entity;
}

/** Names that count without their semicolon, as HTML spells them: markup, spaces, what has no width, marks in addresses. */
const GENEROUS = new Map(
	'amp lt gt quot apos nbsp ensp emsp thinsp shy zwnj zwj lrm rlm ZeroWidthSpace colon sol period commat Tab NewLine'
		.split(' ')
		.map((name) => [name.toLowerCase(), name]),
);
