import { asText } from '../reading';
import type { BodyFormat } from './body';
import { isHtmlLine, toText } from './body';
import { escapeHtml } from './html';

/**
 * A name, subject or title as people read it, on one line. Intercom gives some of them in HTML and some as text in
 * which `&` stands as `&amp;`.
 * @param format `text` where it is known to be text: it stays as it is
 * @returns null where there is nothing to read
 */
export function toLine(raw: unknown, format: BodyFormat = 'unknown'): string | null {
	const given = asText(raw) ?? '';
	if (format === 'text') return onOneLine(given);
	const html = isHtmlLine(given) ? given : given.replaceAll('<', escapeHtml('<'));
	return onOneLine(toText(`<p>${html}</p>`, 'html'));
}

const onOneLine = (text: string): string | null => asText(text.replace(/\s+/g, ' ').trim());
