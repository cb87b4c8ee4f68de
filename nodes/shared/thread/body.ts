/**
 * The body of a message, as Intercom gives it: HTML from the API and in most webhooks, plain text in webhooks of apps
 * on API version 2.15 or newer. Either is turned into the other here, so that nobody else needs to know.
 */

const OPENS_AN_ELEMENT =
	/^\s*<(?:p|div|h[1-6]|ul|ol|pre|blockquote|table|img|a|b|i|em|strong|code|br|hr|span|iframe|video)\b[^<>]*>/i;
const CLOSES_AN_ELEMENT = /<\/[a-z][a-z0-9]*>|<(?:img|br|hr)\b/i;

/** Intercom's HTML always starts with an element; a customer's own `<` is escaped in it. */
export function isHtml(body: string): boolean {
	return OPENS_AN_ELEMENT.test(body) && CLOSES_AN_ELEMENT.test(body);
}

/** The text that a reader of the message sees: paragraphs on lines of their own, links with their address. */
export function toText(body: string): string {
	return isHtml(body) ? htmlToText(body) : body.trim();
}

/** The message as HTML; plain text becomes paragraphs, with everything in it escaped. */
export function toHtml(body: string): string {
	if (isHtml(body)) return body;
	return body
		.trim()
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
		.join('');
}

/** The addresses of the images inside a message: the Messenger puts pictures into the body, not among attachments. */
export function imageUrls(body: string): string[] {
	if (!isHtml(body)) return [];
	return [...body.matchAll(/<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi)]
		.map(([, double, single]) => decodeEntities(double ?? single ?? ''))
		.filter((url) => url !== '');
}

const LINK = /<a\b[^<>]*?\shref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>((?:[^<]|<(?!\/?a\b))*)<\/a>/gi;

function htmlToText(html: string): string {
	const marked = html
		.replace(/[\r\n\t ]+/g, ' ')
		.replace(LINK, linkText)
		.replace(/<img\b[^<>]*>/gi, ' [Image] ')
		.replace(/<li\b[^<>]*>/gi, '\n- ')
		.replace(/<(?:br|hr)\b[^<>]*>/gi, '\n')
		.replace(/<\/(?:p|div|h[1-6]|ul|ol|pre|blockquote|tr|table)>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '');
	return decodeEntities(marked)
		.split('\n')
		.map((line) => line.replace(/[  ]+/g, ' ').trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function linkText(
	_link: string,
	double: string | undefined,
	single: string | undefined,
	inner: string,
): string {
	const url = double ?? single ?? '';
	const text = inner.replace(/<[^<>]*>/g, '').trim();
	if (text === '' || text === url || `mailto:${text}` === url) return text || url;
	return `${inner} (${url})`;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
		(entity, decimal, hexadecimal, name) => {
			if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
			const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
		},
	);
}

/** Text for a place in HTML, where it stays the text it is. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
