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

/** What is left of a body with `display_as=plaintext` and in webhook payloads since API 2.15. */
export function toPlainText(body: string | null): string | null {
	if (body === null) return null;
	return body
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<\/(p|div|h[1-6]|li)>\s*/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&nbsp;/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
		.trim();
}
