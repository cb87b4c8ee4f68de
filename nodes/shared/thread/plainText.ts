import type { HtmlElement, HtmlNode } from './html';
import { isBlock } from './html';

/**
 * The text that a reader of the HTML sees: paragraphs and rows on lines of their own, entries of lists with their
 * mark or number, code as it stands, links with their address, and a word for each picture and video.
 */
export function toPlainText(nodes: HtmlNode[]): string {
	return linesOf(nodes).join('\n').replace(/^\n+/, '').trimEnd();
}

/** The texts of the blocks; an empty one is a line left empty on purpose. Never two of those after each other. */
function linesOf(nodes: HtmlNode[]): string[] {
	const lines: string[] = [];
	const add = (text: string) => {
		if (text !== '' || lines.at(-1) !== '') lines.push(text);
	};
	let run: HtmlNode[] = [];
	const endRun = () => {
		const text = runToText(run);
		if (text !== '' || run.some(isLineBreak)) add(text);
		run = [];
	};
	for (const node of nodes) {
		if (typeof node === 'string' || !breaksLines(node)) {
			run.push(node);
			continue;
		}
		endRun();
		blockLines(node).forEach(add);
	}
	endRun();
	return lines;
}

function blockLines(block: HtmlElement): string[] {
	const { name, children } = block;
	switch (name) {
		case 'p':
			return orEmptyLine(linesOf(children));
		case 'hr':
			return [''];
		case 'ul':
		case 'menu':
		case 'dir':
			return entriesOf(children, () => '- ');
		case 'ol':
			return entriesOf(children, numbers(block));
		case 'li':
			return [indented('- ', children)];
		case 'pre':
			return [textContent(children).replace(/^\n/, '').trimEnd()];
		case 'blockquote':
			return quoted(toPlainText(children));
		case 'tr':
			return rowLines(block);
		default:
			return linesOf(children);
	}
}

const quoted = (text: string) => (text === '' ? [] : [text.replace(/^/gm, '> ')]);

const orEmptyLine = (lines: string[]) => (lines.length > 0 ? lines : ['']);

/** The entries of a list; what stands between them is no entry, and is kept as it is. */
function entriesOf(children: HtmlNode[], nextMark: (entry: HtmlElement) => string): string[] {
	return children.flatMap((child) => {
		if (typeof child === 'string' || child.name !== 'li') return linesOf([child]);
		return [indented(nextMark(child), child.children)];
	});
}

/** The numbers of a list: from `start` on, and from where an entry says its own. */
export function numbers(list: HtmlElement): (entry: HtmlElement) => string {
	let next = wholeNumber(list.attributes.start) ?? 1;
	return (entry) => {
		const number = wholeNumber(entry.attributes.value) ?? next;
		next = number + 1;
		return `${number}. `;
	};
}

function wholeNumber(text: string | undefined): number | undefined {
	return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

function indented(mark: string, children: HtmlNode[]): string {
	const text = linesOf(children)
		.join('\n')
		.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
	return (mark + text).trimEnd();
}

/** Cells beside each other, unless they hold more than one line: such a table gives a page its layout. */
function rowLines({ children }: HtmlElement): string[] {
	const cells = children.filter((child) => typeof child !== 'string').map((cell) => linesOf([cell]));
	if (cells.some((lines) => lines.length > 1 || lines.some((line) => line.includes('\n'))))
		return cells.flat();
	const texts = cells.map(([text]) => text ?? '');
	return texts.some((text) => text !== '') ? [texts.join(' | ')] : [];
}

const breaksLines = (element: HtmlElement) => element.holdsBlocks || isBlock(element.name);

const isLineBreak = (node: HtmlNode) => typeof node !== 'string' && node.name === 'br';

/** Text and elements within one paragraph. Spaces and line ends are one space, as a browser shows them. */
function runToText(nodes: HtmlNode[]): string {
	return nodes
		.map(inlineText)
		.join('')
		.replace(/[ \u00a0]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function inlineText(node: HtmlNode): string {
	if (typeof node === 'string') return node.replace(/[\r\n\t ]+/g, ' ');
	const { name, attributes, children } = node;
	switch (name) {
		case 'br':
			return '\n';
		case 'img':
			return isTracker(node) ? '' : ` ${placeholder('Image', attributes.alt)} `;
		case 'iframe':
			return isTracker(node) ? '' : ` ${placeholder('Video', attributes.src)} `;
		case 'video':
			return ` ${placeholder('Video', sourceOf(node))} `;
		case 'audio':
			return ` ${placeholder('Audio', sourceOf(node))} `;
		case 'a':
			return linkText(attributes.href?.trim() ?? '', children.map(inlineText).join(''));
		default:
			return children.map(inlineText).join('');
	}
}

/** Text of an element in which spaces and line ends count. */
function textContent(nodes: HtmlNode[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			return isLineBreak(node) ? '\n' : textContent(node.children);
		})
		.join('');
}

/** What stands for something that text cannot show, e.g. "[Image]" or "[Video: https://…]". */
function placeholder(kind: string, what: string | undefined): string {
	const words = what?.replace(/\s+/g, ' ').trim();
	return words ? `[${kind}: ${words}]` : `[${kind}]`;
}

/** The address of a video or a sound, on the element or on the first of its sources. */
export function sourceOf({ attributes, children }: HtmlElement): string | undefined {
	if (attributes.src) return attributes.src;
	for (const child of children) {
		if (typeof child !== 'string' && child.name === 'source' && child.attributes.src)
			return child.attributes.src;
	}
	return undefined;
}

function linkText(url: string, inner: string): string {
	const text = inner.replace(/\s+/g, ' ').trim();
	if (!/^[a-z][a-z0-9+.-]*:/i.test(url) || /^(?:javascript|data|vbscript):/i.test(url)) return inner;
	if (text === '') return url;
	if (text === url || `mailto:${text}` === url || `tel:${text}` === url) return inner;
	return `${inner} (${url})`;
}

/** A picture of one pixel, or one that nobody sees, reports that a message was opened, and is no content. */
export function isTracker({ attributes }: HtmlElement): boolean {
	const { width = '', height = '', style = '' } = attributes;
	return (
		[width, height].some((size) => /^\s*[01](?:px)?\s*$/.test(size)) ||
		/(?:^|;)\s*(?:(?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)|display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
			style,
		)
	);
}
