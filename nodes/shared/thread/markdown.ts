import { escapeHtml, isHtml, toHtml } from './body';

/**
 * What a language model writes → HTML for a message in Intercom, which shows Markdown as it stands. Models use a few
 * marks whether asked to or not: headings, lists, bold, italics, code and links. Everything else is text.
 */
export function markdownToHtml(markdown: string): string {
	if (isHtml(markdown)) return markdown;
	return markdown
		.replaceAll('\r\n', '\n')
		.split(FENCE)
		.map((piece, index) => (index % 2 === 1 ? codeToHtml(piece) : blocksOf(piece).map(blockToHtml).join('')))
		.join('');
}

/** The body of a message that a person may have written as well: text without any mark is sent as it stands. */
export function formatted(message: string): string {
	const html = markdownToHtml(message);
	return html === toHtml(message) ? message : html;
}

/** The lines that begin and end code, with the name of its language. */
const FENCE = /^[ \t]*```.*\n?/m;

/** Lines that belong together. */
interface Block {
	kind: 'paragraph' | 'heading' | 'ul' | 'ol';
	lines: string[];
}

const LINES: Array<[kind: Block['kind'], pattern: RegExp]> = [
	['heading', /^#{1,6}\s+(.*)$/],
	['ul', /^\s*[-*•]\s+(.*)$/],
	['ol', /^\s*\d{1,3}[.)]\s+(.*)$/],
	['paragraph', /^(.*)$/],
];

function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let isAfterGap = true;
	for (const line of text.split('\n')) {
		if (line.trim() === '') {
			isAfterGap = true;
			continue;
		}
		const last = blocks.at(-1);
		const [kind, words] = readLine(line, last?.kind === 'ol');
		// The entries of a list may have gaps between them; paragraphs are what gaps part.
		const continues = last?.kind === kind && kind !== 'heading' && !(kind === 'paragraph' && isAfterGap);
		if (continues) last.lines.push(words);
		else blocks.push({ kind, lines: [words] });
		isAfterGap = false;
	}
	return blocks;
}

/** A list begins with 1: "14. March suits us" is a sentence, whose number a list would lose. */
const BEGINS_NUMBERED = /^\s*1[.)]/;

function readLine(line: string, isInNumbered: boolean): [kind: Block['kind'], words: string] {
	for (const [kind, pattern] of LINES) {
		if (kind === 'ol' && !isInNumbered && !BEGINS_NUMBERED.test(line)) continue;
		const words = pattern.exec(line)?.[1];
		if (words !== undefined) return [kind, words];
	}
	return ['paragraph', line];
}

function blockToHtml({ kind, lines }: Block): string {
	const words = lines.map(inline);
	switch (kind) {
		case 'heading':
			return `<p><b>${words.join(' ')}</b></p>`;
		case 'paragraph':
			return `<p>${words.join('<br>')}</p>`;
		default:
			return `<${kind}>${words.map((entry) => `<li>${entry}</li>`).join('')}</${kind}>`;
	}
}

const codeToHtml = (code: string) =>
	code.trim() === '' ? '' : `<pre>${escapeHtml(code.replace(/\n$/, ''))}</pre>`;

/** Nothing inside `code` is a mark. */
function inline(text: string): string {
	return escapeHtml(text)
		.split(/(`[^`]+`)/)
		.map((piece, index) => (index % 2 === 1 ? `<code>${piece.slice(1, -1)}</code>` : marks(piece)))
		.join('');
}

/** Only addresses of the web and of mail become links. */
function marks(text: string): string {
	return text
		.replace(/\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/g, '<a href="$2">$1</a>')
		.replace(/\*\*(?=\S)([^*]+)\*\*/g, '<b>$1</b>')
		.replace(/(?<![\w*])\*(?=[^\s*])([^*]+)\*(?![\w*])/g, '<i>$1</i>');
}
