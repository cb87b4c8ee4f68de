import { escapeHtml, isBlock, isElementName, isVoid, readHtml } from './html';
import { isLinkable, toIntercomHtml } from './intercomHtml';
import { MarkdownIt } from './parsers';

/** A text as Markdown understands it. */
export interface Markdown {
	/** Whether it has any mark of Markdown: a heading, a list, bold or italic words, code, a link … */
	hasMarks: boolean;
	/** Elements of HTML that stand in it outside of code: none, some within lines, or blocks. */
	elements: 'none' | 'inline' | 'blocks';
	/** As HTML for a message in Intercom, which shows Markdown as it stands. */
	toHtml(): string;
}

/**
 * Reads CommonMark with tables, as language models and people write it. Not read are marks that people set without
 * meaning them: indented text is no code, a line of dashes below a line makes no heading, `[1]: …` is no definition
 * (it would disappear), and `2*3*4` has no italics. HTML elements in it stay elements.
 *
 * @param text with `\n` as line end
 */
export function readMarkdown(text: string): Markdown {
	const tokens = reader.parse(text, {});
	const flat = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
	return {
		hasMarks: flat.some(isMark),
		elements: elementsIn(flat.filter(({ type }) => type === 'html_block' || type === 'html_inline')),
		toHtml: () => toIntercomHtml(readHtml(reader.renderer.render(tokens, reader.options, {}))),
	};
}

type Token = ReturnType<MarkdownIt['parse']>[number];

type InlineState = Parameters<Parameters<MarkdownIt['inline']['ruler']['push']>[1]>[0];

const MARKS = new Set([
	'heading_open',
	'ordered_list_open',
	'blockquote_open',
	'table_open',
	'fence',
	'hr',
	'strong_open',
	'em_open',
	'code_inline',
	'image',
]);

/** `<a@example.com>`, `\_` and `+ 49` stand in plain text as well; `&amp;` was written by something that escapes. */
const isMark = ({ type, info, markup }: Token): boolean =>
	MARKS.has(type) ||
	(type === 'link_open' && markup !== 'autolink') ||
	(type === 'bullet_list_open' && markup !== '+') ||
	(type === 'text_special' && info === 'entity');

/** "Use <p> for paragraphs" speaks of an element; one that ends, needs no end, or begins a line with a block is one. */
function elementsIn(pieces: Token[]): Markdown['elements'] {
	const html = pieces.map(({ content }) => content).join('\n');
	if (/<!(?:doctype|--)/i.test(html)) return 'blocks';
	const ends = new Set(namesOf(html, /<\/([a-z][^\s<>/]*)/gi));
	const begun = [
		...namesOf(html, /<([a-z][^\s<>/]*)/gi).filter((name) => ends.has(name) || isVoid(name)),
		...pieces.flatMap(({ type, content }) =>
			type === 'html_block' ? namesOf(content, /^[\t ]*<([a-z][^\s<>/]*)/gim).filter(isBlock) : [],
		),
	].filter(isElementName);
	if (begun.length === 0) return 'none';
	return begun.some(isBlock) ? 'blocks' : 'inline';
}

const namesOf = (html: string, pattern: RegExp): string[] =>
	[...html.matchAll(pattern)].map(([, name = '']) => name.toLowerCase());

const reader = newReader();

function newReader(): MarkdownIt {
	const markdown = new MarkdownIt('commonmark', { html: true, breaks: true });
	markdown.enable('table').disable(['code', 'lheading', 'reference']);
	// It would hide which words were escaped.
	markdown.core.ruler.disable('text_join');
	markdown.validateLink = (url) => isLinkable(url) || /^(?!\/\/)[^:]*$/.test(url);
	markdown.inline.ruler.before('emphasis', 'multiplication', readMultiplication);
	markdown.inline.ruler.before('emphasis', 'address', readAddress);
	Object.assign(markdown.renderer.rules, {
		text_special: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
		strong_open: () => '<b>',
		strong_close: () => '</b>',
		em_open: () => '<i>',
		em_close: () => '</i>',
		heading_open: () => '<p><b>',
		heading_close: () => '</b></p>\n',
		fence: (tokens, index) =>
			`<pre>\n${escapeHtml((tokens[index]?.content ?? '').replace(/\n$/, ''))}</pre>\n`,
	} satisfies MarkdownIt['renderer']['rules']);
	return markdown;
}

/** One `*` between letters or digits, or any number of them between digits, multiplies: `5*3`, `a*b`, `2**8`. */
function readMultiplication(state: InlineState, silent: boolean): boolean {
	const { src, pos } = state;
	if (src[pos] !== '*' || src[pos - 1] === '*') return false;
	let end = pos;
	while (src[end] === '*') end += 1;
	const around = end - pos === 1 ? /^[a-z0-9]$/i : /^[0-9]$/;
	if (!around.test(src[pos - 1] ?? '') || !around.test(src[end] ?? '')) return false;
	if (!silent) state.pending += src.slice(pos, end);
	state.pos = end;
	return true;
}

/** Stars and underscores in an address of the web are part of it. The scheme before the colon was read as text. */
function readAddress(state: InlineState, silent: boolean): boolean {
	const { src, pos } = state;
	if (src[pos] !== ':' || !/\bhttps?$/i.test(src.slice(Math.max(0, pos - 6), pos))) return false;
	const rest = /^:\/\/[^\s<>()[\]`*_]+(?:[*_]+[^\s<>()[\]`*_]+)*/.exec(
		src.slice(pos, pos + LONGEST_ADDRESS),
	)?.[0];
	if (rest === undefined) return false;
	if (!silent) state.pending += rest;
	state.pos += rest.length;
	return true;
}

const LONGEST_ADDRESS = 2_048;
