import { HtmlParser } from './parsers';

/** A piece of HTML as it was understood: text with its entities decoded, or an element with what is in it. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
	/** In lower case. Only names that HTML knows: `<your name>` is text. */
	name: string;
	/** Names in lower case, values with their entities decoded. */
	attributes: Record<string, string>;
	children: HtmlNode[];
	/** Whether a block (paragraph, list, table …) is somewhere inside: such an element breaks the line, whatever it is. */
	holdsBlocks: boolean;
}

/**
 * Reads HTML of any quality. What looks like an element and is none ("List<String>", "<your name>") is kept as text,
 * and so is a tag without an end; comments, declarations and what is no content (scripts, styles, the head of a page)
 * are left out.
 */
export function readHtml(source: string): HtmlNode[] {
	const lastEnd = source.lastIndexOf('>') + 1;
	const unfinished = /<[a-z][^]*$/i.exec(source.slice(lastEnd))?.[0] ?? '';
	const html = source.slice(0, source.length - unfinished.length);
	const root = element('', {});
	const open = [root];
	const inside = () => open.at(-1) ?? root;
	let parser = new HtmlParser({});
	let start = 0;
	const raw = () => html.slice(start + parser.startIndex, start + parser.endIndex + 1);

	const handler = {
		onopentag(name: string, attributes: Record<string, string>) {
			if (!isElementName(name)) return addText(inside(), raw());
			const opened = element(name, attributes);
			if (!NO_CONTENT.has(name)) inside().children.push(opened);
			if (isBlock(name)) markBlock(open);
			open.push(opened);
		},
		ontext: (text: string) => addText(inside(), text),
		onclosetag(name: string, isImplied: boolean) {
			if (isElementName(name)) {
				if (open.length > 1) open.pop();
			} else if (!isImplied) addText(inside(), raw());
		},
	};

	// In pieces, so that hostile nesting is cut off: what follows it stands beside it instead of inside.
	for (let at = 0; at < html.length || at === 0; at += PIECE) {
		if (at === 0 || open.length > DEEPEST) {
			if (at > 0) parser.end();
			parser = new HtmlParser(handler);
			open.length = 1;
			start = at;
		}
		parser.write(html.slice(at, at + PIECE));
	}
	parser.end();
	if (unfinished !== '') addText(root, unfinished);
	return root.children;
}

/** Whether an element of this name starts and ends lines. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Whether HTML, or an extension of it such as Word's `<o:p>`, has an element of this name (in lower case). */
export const isElementName = (name: string): boolean =>
	BLOCKS.has(name) ||
	INLINE.has(name) ||
	NO_CONTENT.has(name) ||
	/^[a-z]+[a-z0-9]*[-:][a-z0-9:-]+$/.test(name);

/** Elements that have no end, and need none. */
export const isVoid = (name: string): boolean => VOID.has(name);

/** Text for a place in HTML, where it stays the text it is. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** The same for a place that a template is filled in from: also braces and signs that it would take for its own. */
export const escapeForTemplate = (text: string): string =>
	text.replace(/[&<>"'{}$`]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every element in the order of the document, from the outside in. */
export function* elementsOf(nodes: HtmlNode[]): Generator<HtmlElement> {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		yield node;
		yield* elementsOf(node.children);
	}
}

/** Parts of this many characters are read at once; nesting is cut off between two of them. */
const PIECE = 1_024;
const DEEPEST = 100;

const names = (list: string) => new Set(list.split(' '));

const BLOCKS = names(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td ' +
		'tfoot th thead tr ul',
);

const INLINE = names(
	'a abbr acronym audio b bdi bdo big br button canvas cite code col colgroup data del dfn em embed font i iframe img ' +
		'input ins kbd label map area mark meter nobr object optgroup option output picture progress q rp rt ruby s samp ' +
		'select small source span strike strong sub sup textarea time track tt u var video wbr',
);

/** What a reader of a page never sees. */
const NO_CONTENT = names(
	'applet base head link math meta noembed noscript param script style svg template title',
);

const VOID = names('area base br col embed hr img input link meta param source track wbr');

const element = (name: string, attributes: Record<string, string>): HtmlElement => ({
	name,
	attributes,
	children: [],
	holdsBlocks: false,
});

function addText({ children }: HtmlElement, text: string): void {
	const last = children.at(-1);
	if (typeof last === 'string') children[children.length - 1] = last + text;
	else children.push(text);
}

/** From the inside out, up to the first that knows already. */
function markBlock(open: HtmlElement[]): void {
	for (let index = open.length - 1; index >= 0; index -= 1) {
		const outer = open[index];
		if (!outer || outer.holdsBlocks) return;
		outer.holdsBlocks = true;
	}
}
