import { toText } from '../../shared/thread/body';
import { toShowableHtml } from '../../shared/thread/format';

/** The words that a reader of an answer sees of what is sent; addresses behind words and pictures are none. */
export function toVisible(answer: string): string {
	const html = toShowableHtml(answer).replace(/ href="[^"]*"/g, '');
	return withoutInvisible(toText(html, 'html').replaceAll('[Image]', '')).trim();
}

/** Whether anything is said, in letters or digits. Spaces, markup, lone punctuation and picture signs answer nothing. */
export const saysSomething = (visible: string): boolean => /[\p{L}\p{N}]/u.test(visible);

/** Letters and marks that have no picture: of width zero, fillers of Hangul, the empty Braille pattern. */
const withoutInvisible = (text: string): string =>
	text.replace(/[\p{Cf}\u115F\u1160\u3164\uFFA0\u2800\uFE00-\uFE0F\u034F]/gu, '');

/** Numbered entities, and the named ones that stand for markup or for nothing visible. */
export function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,24}));?/gi,
		(entity: string, decimal?: string, hexadecimal?: string, name?: string) => {
			if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
			const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		},
	);
}

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	shy: '',
	zwnj: '',
	zwj: '',
	lrm: '',
	rlm: '',
	zerowidthspace: '',
	colon: ':',
	sol: '/',
	period: '.',
	commat: '@',
	tab: '\t',
	newline: '\n',
};
