import { toText } from '../../nodes/shared/thread/body';

/**
 * A message body as Intercom stores it: text is wrapped in paragraphs, one for each line; HTML stays as it came.
 * `null` when there is nothing to say.
 */
export function toHtml(body: string | null | undefined): string | null {
	if (body === null || body === undefined || body === '') return null;
	if (/^\s*<[a-z][\s\S]*>/i.test(body)) return body.trim();
	return body
		.trim()
		.split(/\n+/)
		.map((line) => `<p>${line}</p>`)
		.join('\n');
}

/** As `toHtml`, for text that may not carry markup: what a contact writes is never read as HTML. */
export function textToHtml(text: string | null | undefined): string | null {
	return toHtml(text?.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
}

/** A body with `display_as=plaintext` and in webhook payloads since API 2.15. */
export const toPlainText = (body: string | null): string | null =>
	body === null ? null : toText(body, 'html');
