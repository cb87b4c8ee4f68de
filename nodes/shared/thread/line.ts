import { asText } from '../reading';
import { isHtml, toText } from './body';

const HAS_MARKUP = /<\/(?:p|div|span|a|b|i|u|em|strong|code|h[1-6])>|<br\s*\/?>/i;

/**
 * A name, subject or title as people read it, on one line. Intercom gives some of them in HTML and some as text in
 * which `&` stands as `&amp;`.
 * @returns null where there is nothing to read
 */
export function toLine(raw: unknown): string | null {
	const given = asText(raw) ?? '';
	const html = isHtml(given) || HAS_MARKUP.test(given) ? given : given.replaceAll('<', '&lt;');
	return asText(toText(`<p>${html}</p>`).replace(/\s+/g, ' ').trim());
}
