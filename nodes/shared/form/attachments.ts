import { UserError } from 'n8n-workflow';
import { fileNameOf } from '../session/fileName';
import type { Field } from './field';
import { asList } from './inputs';

/** Files that go out with a message: by address, or as binary data of the item. */

/** A file as Intercom takes it in a reply. */
export interface AttachmentFile {
	name: string;
	content_type: string;
	/** Base64. */
	data: string;
}

/** Intercom's limit for one message, of addresses and of files each. */
export const MOST_ATTACHMENTS = 10;

/** Addresses that Intercom fetches the files from; none at all is undefined. */
export const attachmentUrls = (): Field<string[] | undefined> => ({
	property: {
		displayName: 'Attachment URLs',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/invoice.pdf',
		description: 'Addresses of up to 10 files to attach, with commas between, or a list from an expression',
	},
	read: (raw) => upToTen('Attachment URLs', asList(raw)),
});

/** Binary data of the item → files in the request; none at all is undefined. */
export const attachmentFiles = (): Field<AttachmentFile[] | undefined> => ({
	property: {
		displayName: 'Attachment Input Fields',
		type: 'string',
		default: 'data',
		placeholder: 'e.g. data',
		hint: 'The names of the input fields with the binary files to attach',
		description: 'Up to 10 binary fields of the item, with commas between, or a list from an expression',
	},
	read: async (raw, { context, itemIndex = 0 }) => {
		const names = upToTen('Attachment Input Fields', asList(raw));
		if (!names) return undefined;
		return await Promise.all(
			names.map(async (name) => {
				const file = context.helpers.assertBinaryData(itemIndex, name);
				const content = await context.helpers.getBinaryDataBuffer(itemIndex, name);
				return {
					name: fileNameOf(file, name),
					content_type: file.mimeType,
					data: content.toString('base64'),
				};
			}),
		);
	},
});

function upToTen(displayName: string, entries: string[]): string[] | undefined {
	if (entries.length > MOST_ATTACHMENTS) {
		throw new UserError(
			`'${displayName}' names ${entries.length} files, Intercom takes ${MOST_ATTACHMENTS} at most`,
			{
				description: 'Send the others with a second message.',
			},
		);
	}
	return entries.length > 0 ? entries : undefined;
}
