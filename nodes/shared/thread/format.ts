import { UserError } from 'n8n-workflow';
import { toIntercomHtml } from './intercomHtml';
import { textToHtml } from './body';
import { readHtml } from './html';
import { readMarkdown } from './commonMark';

/** How a message is written. `automatic` finds out. */
export type Format = 'automatic' | 'html' | 'markdown' | 'text';

/**
 * The body of a message that a person or a model wrote: HTML for Intercom, which shows Markdown as it stands and takes
 * plain text for HTML (so that "<your name>" disappears). A line in which nothing had to change is sent as it stands.
 * @throws UserError when nothing of the message can be shown
 */
export function toMessageBody(message: string, format: Format = 'automatic'): string {
	const html = toMessageHtml(message, format);
	const words = message.trim();
	return html.replaceAll('&quot;', '"') === `<p>${words}</p>` ? words : html;
}

/**
 * As `toMessageBody`, always in paragraphs, so that another message can be put after it.
 * @throws UserError when nothing of the message can be shown
 */
export function toMessageHtml(message: string, format: Format = 'automatic'): string {
	const html = toShowableHtml(message, format);
	if (html !== '' || message.trim() === '') return html;
	throw new UserError('The message holds nothing that Intercom could show', {
		description:
			'It is HTML of elements that are not passed on, such as scripts. To send code as text, choose the format Plain Text.',
	});
}

/** What Intercom can show of a message, in paragraphs; empty for nothing. */
export function toShowableHtml(message: string, format: Format = 'automatic'): string {
	const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	switch (format === 'automatic' ? formatOf(text) : format) {
		case 'html':
			return toIntercomHtml(readHtml(text));
		case 'markdown':
			return readMarkdown(text).toHtml();
		case 'text':
			return textToHtml(text);
	}
}

/**
 * What a text is, decided here and nowhere else: with blocks of HTML (anywhere but in code) it is HTML; else with marks
 * of Markdown it is Markdown, in which single elements stay elements; else with single elements it is HTML; else it is
 * plain text. See docs/formats.md.
 */
export function formatOf(text: string): Exclude<Format, 'automatic'> {
	const { elements, hasMarks } = readMarkdown(text);
	if (elements === 'blocks') return 'html';
	if (hasMarks) return 'markdown';
	return elements === 'inline' ? 'html' : 'text';
}
