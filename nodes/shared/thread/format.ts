import { UserError } from 'n8n-workflow';
import { toIntercomHtml } from './intercomHtml';
import { textToHtml } from './body';
import { escapeHtml, readHtml } from './html';
import type { Markdown } from './commonMark';
import { readMarkdown } from './commonMark';

/** How a message is written. `automatic` finds out. */
export type Format = 'automatic' | 'html' | 'markdown' | 'text';

/**
 * The body of a message that a person or a model wrote: HTML for Intercom, which shows Markdown as it stands and takes
 * plain text for HTML (so that "<your name>" disappears). A line in which nothing had to change is sent as it stands,
 * unless it is said to be plain text: then all of it is in paragraphs, whatever the line holds.
 * @throws UserError when nothing of the message can be shown
 */
export function toMessageBody(message: string, format: Format = 'automatic'): string {
	const html = toMessageHtml(message, format);
	if (format === 'text') return html;
	const words = message.trim();
	return html.replaceAll(escapeHtml('"'), '"') === `<p>${words}</p>` ? words : html;
}

/**
 * As `toMessageBody`, always in paragraphs, so that another message can be put after it.
 * @throws UserError when nothing of the message can be shown
 */
export function toMessageHtml(message: string, format: Format = 'automatic'): string {
	const html = toShowableHtml(message, format);
	if (!showsNothing(html) || message.trim() === '') return html;
	throw new UserError('The message holds nothing that Intercom could show', {
		description:
			'It is HTML of elements that are not passed on, such as scripts. To send code as text, choose the format Plain Text.',
	});
}

/** What Intercom can show of a message, in paragraphs; empty for nothing. */
export function toShowableHtml(message: string, format: Format = 'automatic'): string {
	const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (format === 'text') return textToHtml(text);
	if (format === 'html') return toIntercomHtml(readHtml(text));
	const markdown = readMarkdown(text);
	if (format === 'markdown') return markdown.toHtml();
	const found = formatFoundIn(markdown);
	// A lone ">" or "#" is a mark around nothing, and was meant as it stands.
	if (found !== 'markdown') return toShowableHtml(text, found);
	const html = markdown.toHtml();
	return showsNothing(html) ? textToHtml(text) : html;
}

const showsNothing = (html: string): boolean =>
	!/<(?:img|hr)\b/.test(html) && html.replace(/<[^<>]*>/g, '').trim() === '';

/** What a text is whose format nobody says; see docs/formats.md. */
export const formatOf = (text: string): Exclude<Format, 'automatic'> => formatFoundIn(readMarkdown(text));

/**
 * Decided here and nowhere else: a text with blocks of HTML (anywhere but in code) is HTML; else with marks of Markdown
 * it is Markdown, in which single elements stay elements; else with single elements it is HTML; else it is plain text.
 */
function formatFoundIn({ elements, hasMarks }: Markdown): Exclude<Format, 'automatic'> {
	if (elements === 'blocks') return 'html';
	if (hasMarks) return 'markdown';
	return elements === 'inline' ? 'html' : 'text';
}
