import { withoutLeftovers } from '../../shared/thread/leftovers';
import { toLines, withoutHistory } from '../wording/quoted';
import { toPlainText } from './normalise';

/**
 * What of a message the customer says now: without the history that e-mail programs put below or between, without
 * signatures, code and words in quotation marks. Everything is read line by line, once.
 */
export function ownWords(message: string): string {
	const plain = toPlainText(withoutLeftovers(withoutQuotedHtml(toReadable(message))));
	const own = withoutHistory(withoutCode(toLines(plain))).join('\n');
	return withoutQuotations(withoutAddresses(own));
}

/** Own words stand at the beginning or, below a quoted history, at the end; a line that is cut off is left out. */
const toReadable = (message: string): string =>
	message.length <= 2 * READABLE
		? message
		: message.slice(0, READABLE) + message.slice(message.indexOf('\n', message.length - READABLE));

const READABLE = 30_000;

/** `<blockquote>` and what is inside, however deep; one that is never closed reaches to the end. */
function withoutQuotedHtml(message: string): string {
	if (!/<(?:blockquote|pre|code|script|style)\b/i.test(message)) return message;
	let depth = 0;
	return message
		.split(/(<\/?(?:blockquote|pre|code|script|style)\b[^<>]{0,2000}>)/i)
		.filter((piece, index) => {
			const isTag = index % 2 === 1;
			if (isTag) depth = Math.max(0, depth + (piece.startsWith('</') ? -1 : 1));
			return !isTag && depth === 0;
		})
		.join('\n');
}

/** Code between fences; one that is never closed reaches to the end. */
function withoutCode(lines: string[]): string[] {
	let isCode = false;
	return lines.filter((line) => {
		const isFence = /^\s*(?:```|~~~)/.test(line);
		if (isFence) isCode = !isCode;
		return !isFence && !isCode;
	});
}

/**
 * Words in quotation marks are somebody else's ("the button says 'Talk to an agent'"): a gap stays in their place.
 * One or two words are only stressed ("a 'real' person"), and a customer may quote himself ("I said …").
 */
function withoutQuotations(text: string): string {
	if (!/["'“”„«»‹›「『`]/.test(text)) return text;
	return QUOTATIONS.reduce(
		(words, marks) =>
			words.replace(marks, (quotation: string, inside: string, at: number, whole: string) => {
				const isAll = whole.length - quotation.length < 12;
				const isOwn = OWN_SPEECH.test(whole.slice(Math.max(0, at - 40), at));
				const isShort = inside.trim().split(/\s+/).length < 3 && inside.length < 24 && !UNSPACED.test(inside);
				return isAll || isOwn || isShort ? ` ${inside} ` : ` ${GAP} `;
			}),
		text,
	);
}

/** Words inside a web or e-mail address, a path, a setting or a call of a function say nothing. */
const withoutAddresses = (text: string): string =>
	/[@/=(]|www\./.test(text)
		? text.replace(/[!-~]{4,}/g, (chunk) => (ADDRESS.test(chunk.slice(0, 200)) ? ` ${GAP} ` : chunk))
		: text;

const ADDRESS =
	/[a-z][A-Z]\w*\(|\w\(\)|:\/\/|^www\.|[\w.]@\w[\w-]*\.\w|^\/[A-Za-z]|\w=\S|[a-z]\.[a-z]{2,6}\//;

/** Stands for words that are not the customer's; no table knows it. */
export const GAP = '\uFFFC';

const QUOTATIONS = [
	/"([^"\n]{1,300})"/g,
	/[“„]([^“”„\n]{1,300})[”“]/g,
	/[«»]([^«»\n]{1,300})[«»]/g,
	/[‹›]([^‹›\n]{1,300})[‹›]/g,
	/[「『]([^「」『』\n]{1,300})[」』]/g,
	/(?<![\p{L}\p{N}])'([^'\n]{1,200}(?:'\p{L}[^'\n]{0,200}){0,3})'(?![\p{L}\p{N}])/gu,
];

/** One word without spaces may be a sentence. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

/** Who quotes himself, at the end of what stands before the quotation. */
export const OWN_SPEECH =
	/(?:\bi (?:just |already |have |am |only |keep |clearly )?(?:said|say|saying|repeat|wrote|asked|told|typed|mean|meant)|\bich (?:habe |sagte|sage|wiederhole|schrieb|meinte)|\b(?:dije|digo|he dicho|repito|he pedido)|j'ai (?:dit|demandé|écrit)|je (?:dis|répète|demande)|\bho (?:detto|chiesto)|\beu (?:disse|pedi|falei)|\bik (?:zei|zeg|vroeg)|я (?:сказал|сказала|говорю|просил|повторяю|написал)|powiedziałem|powiedziałam|dedim|我说|私は)[^.!?\n]{0,25}$/iu;
