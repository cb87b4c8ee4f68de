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
