import { elementsOf, escapeHtml, isElementName, isVoid, readHtml } from './html';
import { HtmlParser } from './parsers';
import { isTracker, toPlainText } from './plainText';

/**
 * How a body is written that Intercom gives, which whoever reads it says: HTML from the API unless plain text was asked
 * for, either in notifications (see `IntercomTrigger/bodyFormat.ts`). `unknown` is for what neither Intercom's
 * documentation nor the record tells; then the body's own look decides.
 */
export type BodyFormat = 'html' | 'text' | 'unknown';

/** The text that a reader of the message sees: paragraphs on lines of their own, links with their address. */
export function toText(body: string, format: BodyFormat): string {
	return holdsHtml(body, format) ? toPlainText(readHtml(body)) : body.trim();
}

/** The message as HTML; plain text becomes paragraphs, with everything in it escaped. */
export function toHtml(body: string, format: BodyFormat): string {
	return holdsHtml(body, format) ? body : textToHtml(body);
}

/** The addresses of the images inside a message: the Messenger puts pictures into the body, not among attachments. */
export function imageUrls(body: string, format: BodyFormat): string[] {
	if (!holdsHtml(body, format)) return [];
	return [...elementsOf(readHtml(body))]
		.filter((element) => element.name === 'img' && !isTracker(element))
		.map(({ attributes }) => attributes.src ?? '')
		.filter((url) => url !== '');
}

/** Plain text as paragraphs and line breaks, with everything in it escaped. */
export function textToHtml(text: string): string {
	return text
		.trim()
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
		.join('');
}

const holdsHtml = (body: string, format: BodyFormat): boolean =>
	format === 'unknown' ? isHtml(body) : format === 'html';

/**
 * What Intercom's HTML begins with: a block. All 170 bodies of messages in its descriptions of the API and all that were
 * recorded (2019 to 2026) begin with a paragraph; pictures, videos, buttons and code are blocks of their own. Bold words
 * and links stand inside of one, so `<b>hi</b>` alone was typed.
 */
const OPENS_A_BLOCK =
	/^\s*<(?:p|div|h[1-6]|ul|ol|pre|blockquote|table|hr|img|iframe|video)(?=[\s/>])[^<>]*>/i;

const ENDS_AN_ELEMENT = /<\/[a-z][a-z0-9]*>/i;

/** So much of a body, in characters, tells what it is. */
const ENOUGH = 20_000;

/**
 * Whether a body whose format nobody knows is HTML of Intercom. Its HTML begins with a block that ends, has words only
 * inside of elements, and nothing in it that would run; a customer's own `<` is escaped in it. So
 * `<img src=x onerror=…> hi`, typed by a customer and given as plain text, is text.
 */
export function isHtml(body: string): boolean {
	if (!OPENS_A_BLOCK.test(body)) return false;
	const { ends, endsVoid, hasWordsOutside, isForeign } = signsIn(body.slice(0, ENOUGH));
	// A paragraph may be longer than that.
	const isWhole = ends || endsVoid || (body.length > ENOUGH && ENDS_AN_ELEMENT.test(body.slice(-ENOUGH)));
	return isWhole && !hasWordsOutside && !isForeign;
}

/**
 * The same of a name, subject or title, which Intercom gives with elements around some of the words: one that ends, and
 * nothing that would run. "How do I use </div>?" is text.
 */
export function isHtmlLine(line: string): boolean {
	const { ends, isForeign } = signsIn(line.slice(0, ENOUGH));
	return ends && !isForeign;
}

/** What tells HTML of Intercom from text with signs of HTML in it. */
interface Signs {
	/** An element that HTML knows has its own end. */
	ends: boolean;
	/** There is one that needs no end. */
	endsVoid: boolean;
	hasWordsOutside: boolean;
	/** Intercom passes nothing on that would run. */
	isForeign: boolean;
}

function signsIn(source: string): Signs {
	const signs: Signs = { ends: false, endsVoid: false, hasWordsOutside: false, isForeign: false };
	let depth = 0;
	const parser = new HtmlParser({
		onopentag(name, attributes) {
			depth += 1;
			if (RUNS.has(name) || Object.entries(attributes).some(runs)) signs.isForeign = true;
		},
		ontext(text) {
			if (depth === 0 && text.trim() !== '') signs.hasWordsOutside = true;
		},
		onclosetag(name, isImplied) {
			depth -= 1;
			if (!isImplied && isElementName(name)) signs.ends = true;
			if (isVoid(name)) signs.endsVoid = true;
		},
	});
	parser.end(source);
	return signs;
}

const RUNS = new Set(['script', 'object', 'embed', 'applet', 'form', 'svg', 'math']);

/** Event handlers, addresses that are scripts, and what stands in place of an address so that its handler runs. */
function runs([name, value]: [string, string]): boolean {
	if (name.startsWith('on') || name === 'srcdoc') return true;
	// Browsers leave out what is invisible in an address.
	const address = value.replace(/[\u0000-\u0020]/g, '');
	if (name === 'src') return !/^(?:https?:|\/|cid:|data:image\/)/i.test(address);
	return name === 'href' && /^(?:javascript|data|vbscript):/i.test(address);
}
