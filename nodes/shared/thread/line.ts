import { asText } from '../reading';
import { isHtmlLine, toText } from './body';

/**
 * A name, subject or title as people read it, on one line. Intercom gives some of them in HTML and some as text in
 * which `&` stands as `&amp;`.
 * @returns null where there is nothing to read
 */
export function toLine(raw: unknown): string | null {
	const given = asText(raw) ?? '';
	const html = isHtmlLine(given) ? given : given.replaceAll('<', '&lt;');
	return asText(toText(`<p>${html}</p>`, 'html').replace(/\s+/g, ' ').trim());
}
