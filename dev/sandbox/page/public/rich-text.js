const ALLOWED = new Set('P BR B STRONG I EM U S CODE PRE UL OL LI H1 H2 H3 BLOCKQUOTE A IMG'.split(' '));
const known = new Map();

/** A body as HTML that is safe to show: text, plain formatting, links and pictures of the web, nothing else. */
export function richText(body) {
	if (!known.has(body)) {
		const { body: root } = new DOMParser().parseFromString(body, 'text/html');
		known.set(body, [...root.childNodes].map(safe).join(''));
	}
	return known.get(body);
}

function safe(node) {
	if (node.nodeType === Node.TEXT_NODE) return escaped(node.data);
	if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE'].includes(node.tagName)) return '';
	const inner = [...node.childNodes].map(safe).join('');
	if (!ALLOWED.has(node.tagName)) return inner;
	const tag = node.tagName.toLowerCase();
	if (tag === 'a') return linked(node.getAttribute('href'), inner);
	if (tag === 'img') return pictured(node.getAttribute('src'), node.getAttribute('alt'));
	const start = tag === 'ol' ? Number.parseInt(node.getAttribute('start') ?? '', 10) : NaN;
	const opening = Number.isNaN(start) ? tag : `${tag} start="${start}"`;
	return tag === 'br' ? '<br>' : `<${opening}>${inner}</${tag}>`;
}

function linked(href, inner) {
	return isOfTheWeb(href)
		? `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${inner}</a>`
		: inner;
}

function pictured(src, alt) {
	return isOfTheWeb(src) ? `<img src="${escaped(src)}" alt="${escaped(alt ?? '')}">` : '';
}

function isOfTheWeb(address) {
	return /^(https?:|mailto:)/i.test(address ?? '');
}

function escaped(text) {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
