import { toIntercomHtml } from './intercomHtml';
import { textToHtml } from './body';
import { readHtml } from './html';
import { readMarkdown } from './commonMark';

/** How a message is written. `automatic` finds out. */
export type Format = 'automatic' | 'html' | 'markdown' | 'text';

/**
 * The body of a message that a person or a model wrote: HTML for Intercom, which shows Markdown as it stands and takes
 * plain text for HTML (so that "<your name>" disappears). A line in which nothing had to change is sent as it stands.
 */
export function toMessageBody(message: string, format: Format = 'automatic'): string {
	const html = toMessageHtml(message, format);
	const words = message.trim();
	return html.replaceAll('&quot;', '"') === `<p>${words}</p>` ? words : html;
}

/**
 * As `toMessageBody`, always in paragraphs, so that another message can be put after it.
 *
 * Automatic is decided here and nowhere else: text with blocks of HTML (anywhere but in code) is HTML; else text with
 * marks of Markdown is Markdown, in which single elements stay elements; else text with single elements is HTML; else
 * it is plain text, whose line breaks are kept. See docs/formats.md.
 */
export function toMessageHtml(message: string, format: Format = 'automatic'): string {
	const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (format === 'text') return textToHtml(text);
	if (format === 'html') return toIntercomHtml(readHtml(text));
	const markdown = readMarkdown(text);
	if (format === 'markdown') return markdown.toHtml();
	if (markdown.elements === 'blocks') return toIntercomHtml(readHtml(text));
	if (markdown.hasMarks) return markdown.toHtml();
	return markdown.elements === 'inline' ? toIntercomHtml(readHtml(text)) : textToHtml(text);
}
