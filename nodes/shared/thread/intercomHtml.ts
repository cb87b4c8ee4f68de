import type { HtmlElement, HtmlNode } from './html';
import { escapeHtml, isBlock } from './html';
import { isTracker, numbers, sourceOf, toPlainText } from './plainText';

/**
 * HTML of any origin as the HTML of a message: only elements and attributes that Intercom keeps, so that nothing
 * disappears on the way and nothing is passed on that runs, loads or reports (scripts, frames, event handlers,
 * pictures of one pixel). What Intercom has no element for is put into the ones that it has: tables and quotes become
 * lines, small headings bold paragraphs, other blocks paragraphs.
 *
 * Source: https://developers.intercom.com/docs/guides/help-center/supported-html (articles; messages have no list of
 * their own), https://github.com/intercom/Intercom-OpenAPI/pull/654 (`<div>` is taken out of replies).
 */
export function toIntercomHtml(nodes: HtmlNode[]): string {
	const isOneParagraph = !nodes.some((node) => typeof node !== 'string' && breaksLines(node));
	return isOneParagraph ? linesToParagraphs(nodes) : blocksToHtml(nodes);
}

/** Whether a message may link to this address: the web, mail, telephone, or a variable that Intercom fills in. */
export const isLinkable = (url: string): boolean =>
	/^(?:https?:\/\/|mailto:|tel:|sms:|\{\{)/i.test(url.trim());

/** HTML without any block was written as text with a few marks, so its line ends are meant. */
function linesToParagraphs(nodes: HtmlNode[]): string {
	return nodes
		.map((node) => inlineToHtml(node, true))
		.join('')
		.split(/\n\s*\n/)
		.map((paragraph) => tidy(paragraph).replaceAll('\n', '<br>'))
		.map((paragraph) => (isPicture(paragraph) ? paragraph : around('p', paragraph)))
		.join('');
}

/** Blocks, with everything that stands between them in paragraphs. */
function blocksToHtml(nodes: HtmlNode[]): string {
	return groupsOf(nodes)
		.map((group) => {
			if (!Array.isArray(group)) return blockToHtml(group);
			const words = runToHtml(group);
			return isPicture(words) ? words : around('p', words);
		})
		.join('');
}

/** What stands alone in a line may be a picture, which is a block of its own. */
const isPicture = (words: string) => /^(?:<img [^<>]*>)+$/.test(words);

function blockToHtml(block: HtmlElement): string {
	const { name, attributes, children, holdsBlocks } = block;
	switch (name) {
		case 'hr':
			return '<hr>';
		case 'ul':
		case 'menu':
		case 'dir':
			return children.some(isEntry) ? `<ul>${entriesToHtml(children)}</ul>` : blocksToHtml(children);
		case 'ol':
			return numberedToHtml(block);
		case 'pre':
			return `<pre>${codeToHtml(children).replace(/^\n/, '')}</pre>`;
		case 'blockquote':
			return linesToHtml(quotedLines(toPlainText(children)));
		case 'table':
			return tableToHtml(block);
		case 'h1':
		case 'h2':
			return holdsBlocks ? blocksToHtml(children) : around(name, runToHtml(children));
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			return holdsBlocks ? blocksToHtml(children) : around('p', around('b', runToHtml(children)));
		case 'p':
			return holdsBlocks ? blocksToHtml(children) : paragraph(runToHtml(children), attributes);
		default:
			return blocksToHtml(children);
	}
}

/** An empty paragraph is a line that somebody left empty. */
const paragraph = (words: string, attributes: Record<string, string>) =>
	isPicture(words) ? words : `<p${classOf(attributes)}>${words}</p>`;

const around = (name: string, words: string) => (words === '' ? '' : `<${name}>${words}</${name}>`);

/** A class that Intercom itself gives a meaning. */
function classOf({ class: classes = '' }: Record<string, string>): string {
	const known = classes.split(/\s+/).filter((name) => name === 'no-margin' || name.startsWith('intercom-'));
	return known.length > 0 ? ` class="${escapeHtml(known.join(' '))}"` : '';
}

const isEntry = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && node.name === 'li';

/** Lists in lists stand inside of an entry; what stands between entries belongs to the one before it. */
function entriesToHtml(children: HtmlNode[]): string {
	const entries: HtmlNode[][] = [];
	for (const child of children) {
		const last = entries.at(-1);
		if (isEntry(child)) entries.push([...child.children]);
		else if (last) last.push(child);
		else if (typeof child !== 'string' || child.trim() !== '') entries.push([child]);
	}
	return entries.map((entry) => `<li>${entryToHtml(entry)}</li>`).join('');
}

/** An entry has words and lists, no paragraphs: what were paragraphs are lines. */
function entryToHtml(children: HtmlNode[]): string {
	const pieces: string[] = [];
	let endsWithWords = false;
	const addWords = (words: string) => {
		if (words === '') return;
		pieces.push(endsWithWords ? `<br>${words}` : words);
		endsWithWords = true;
	};
	const add = (nodes: HtmlNode[]) => {
		for (const group of groupsOf(nodes)) {
			if (Array.isArray(group)) addWords(runToHtml(group));
			else if (group.name === 'p' || group.name === 'div') add(group.children);
			else {
				const html = blockToHtml(group);
				const paragraphs = /^<p>(.*)<\/p>$/s.exec(html)?.[1];
				if (paragraphs !== undefined) addWords(paragraphs.replaceAll('</p><p>', '<br>'));
				else if (html !== '') {
					pieces.push(html);
					endsWithWords = false;
				}
			}
		}
	};
	add(children);
	return pieces.join('');
}

/** A list that does not begin with 1 would lose its numbers in Intercom, so they are written out. */
function numberedToHtml(list: HtmlElement): string {
	const nextNumber = numbers(list);
	const entries = list.children.filter(isEntry).map((entry) => ({ entry, number: nextNumber(entry) }));
	const counts = entries.every(({ number }, index) => number === `${index + 1}. `);
	if (entries.length === 0) return blocksToHtml(list.children);
	if (counts) return `<ol>${entriesToHtml(list.children)}</ol>`;
	const blocks = entries.map(({ entry, number }) => blocksToHtml([number, ...entry.children.map(unwrapped)]));
	const lines = blocks.map((html) => /^<p>((?:[^<]|<(?!p))*)<\/p>$/.exec(html)?.[1]);
	return lines.includes(undefined) ? blocks.join('') : `<p>${lines.join('<br>')}</p>`;
}

/** The first words of an entry stand beside its number. */
const unwrapped = (node: HtmlNode): HtmlNode =>
	typeof node !== 'string' && node.name === 'p' ? { ...node, name: 'span' } : node;

/** A row is a line; the first is bold when it names the columns. */
function tableToHtml(table: HtmlElement): string {
	const text = toPlainText([table]);
	if (text === '') return '';
	const [first = '', ...rest] = text.split('\n').map(escapeHtml);
	return `<p>${[hasHeader(table) ? `<b>${first}</b>` : first, ...rest].join('<br>')}</p>`;
}

function hasHeader({ children }: HtmlElement): boolean {
	const [first] = children.filter((child) => typeof child !== 'string');
	return first !== undefined && (first.name === 'th' || (first.name !== 'td' && hasHeader(first)));
}

const quotedLines = (text: string) =>
	text === '' ? [] : text.split('\n').map((line) => `> ${line}`.trimEnd());

const linesToHtml = (lines: string[]) => around('p', lines.map(escapeHtml).join('<br>'));

/** Words that stand together, and the blocks between them. */
function groupsOf(nodes: HtmlNode[]): Array<HtmlElement | HtmlNode[]> {
	const groups: Array<HtmlElement | HtmlNode[]> = [];
	for (const node of nodes) {
		if (typeof node !== 'string' && breaksLines(node)) groups.push(node);
		else {
			const last = groups.at(-1);
			if (Array.isArray(last)) last.push(node);
			else groups.push([node]);
		}
	}
	return groups;
}

const breaksLines = (element: HtmlElement) => element.holdsBlocks || isBlock(element.name);

const runToHtml = (nodes: HtmlNode[]) => tidy(nodes.map((node) => inlineToHtml(node)).join(''));

/** Without the spaces and line breaks that nobody sees. */
function tidy(html: string): string {
	let seen = html
		.replace(/[ \n]?<br>[ \n]?/g, '<br>')
		.replace(/ ?\n ?/g, '\n')
		.replace(/^(?:<br>|\s)+/, '')
		.trimEnd();
	while (seen.endsWith('<br>')) seen = seen.slice(0, -'<br>'.length).trimEnd();
	return seen;
}

/** Elements of a line that Intercom keeps; all others give only what is in them. */
const KEPT = new Set(['a', 'b', 'code', 'em', 'i', 'strong', 'u']);

function inlineToHtml(node: HtmlNode, keepsLineEnds = false): string {
	if (typeof node === 'string') return escapeHtml(collapse(node, keepsLineEnds));
	const inner = () => node.children.map((child) => inlineToHtml(child, keepsLineEnds)).join('');
	switch (node.name) {
		case 'br':
			return '<br>';
		case 'img':
			return pictureToHtml(node);
		case 'iframe':
		case 'video':
		case 'audio':
			return mediaToHtml(node);
		case 'a':
			return linkToHtml(node, inner());
		default:
			return KEPT.has(node.name) ? around(node.name, inner()) : inner();
	}
}

function collapse(text: string, keepsLineEnds: boolean): string {
	return keepsLineEnds ? text.replace(/[\t ]+/g, ' ') : text.replace(/[\r\n\t ]+/g, ' ');
}

function pictureToHtml(picture: HtmlElement): string {
	const { src = '', alt = '' } = picture.attributes;
	if (isTracker(picture)) return '';
	if (!/^(?:https?:\/\/|\{\{)/i.test(src.trim())) return escapeHtml(alt);
	return `<img src="${escapeHtml(addressOf(src))}"${alt === '' ? '' : ` alt="${escapeHtml(alt)}"`}>`;
}

/** Intercom shows no player, so a video is a link to it. */
function mediaToHtml(media: HtmlElement): string {
	const url = addressOf(sourceOf(media) ?? '');
	if (isTracker(media) || !/^https?:\/\//i.test(url)) return '';
	return `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
}

/** A link that leads nowhere from a message keeps its words; an address within a site stands beside them. */
function linkToHtml({ attributes }: HtmlElement, words: string): string {
	const url = addressOf(attributes.href ?? '');
	if (words === '') return '';
	if (isLinkable(url)) return `<a href="${escapeHtml(url)}"${classOf(attributes)}>${words}</a>`;
	return /^\.{0,2}\/(?!\/)/.test(url) ? `${words} (${escapeHtml(url)})` : words;
}

/** Browsers leave out line ends and tabs in an address, and so do those who hide a script in one. */
const addressOf = (url: string) => url.replace(/\p{Cc}/gu, '').trim();

const codeToHtml = (nodes: HtmlNode[]): string =>
	nodes
		.map((node) => {
			if (typeof node === 'string') return escapeHtml(node);
			if (node.name === 'br') return '\n';
			return KEPT.has(node.name) && node.name !== 'a'
				? around(node.name, codeToHtml(node.children))
				: codeToHtml(node.children);
		})
		.join('');
