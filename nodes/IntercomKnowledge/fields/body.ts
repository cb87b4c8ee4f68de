import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../shared/form/field';
import { readText } from '../../shared/form/text';
import { formatOf } from '../../shared/thread/format';

/** What something says, as Intercom takes it: in HTML, in Markdown, or in blocks. */
export interface WrittenBody {
	body?: string;
	body_markdown?: string;
	json_blocks?: IDataObject[];
}

/** The text of an article, in Markdown or in HTML, whichever it is. Intercom keeps both and takes either. */
export const bodyField = (): Input<WrittenBody> => ({
	property: {
		displayName: 'Body',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. ## First steps',
		description: 'The text in Markdown, or in HTML if it holds elements such as <p>',
	},
	read: (raw) => {
		const text = readText('Body', raw);
		return formatOf(text) === 'html' ? { body: text } : { body_markdown: text };
	},
});

/** The text of a content snippet, in Markdown or in Intercom's blocks. */
export const snippetBodyField = (): Input<WrittenBody> => ({
	property: {
		...bodyField().property,
		description: "The text in Markdown, or a list of Intercom's content blocks from an expression",
	},
	read: (raw) =>
		Array.isArray(raw) ? { json_blocks: raw as IDataObject[] } : { body_markdown: readText('Body', raw) },
});
