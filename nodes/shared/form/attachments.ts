import { fileNameOf } from '../session/fileName';
import { atMost, someOrNone } from './counted';
import type { Input } from './field';
import { map } from './field';
import { listOfAddresses, listOfText } from './text';

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
export const attachmentUrls = (): Input<string[] | undefined> =>
	upToTen(
		listOfAddresses('Attachment URLs', {
			placeholder: 'e.g. https://example.com/invoice.pdf',
			description: 'Addresses of up to 10 files to attach, with commas between, or a list from an expression',
		}),
	);

/** Binary data of the item → files in the request; none at all is undefined. */
export const attachmentFiles = (): Input<AttachmentFile[] | undefined> =>
	map(
		upToTen(
			listOfText('Attachment Input Fields', {
				default: 'data',
				placeholder: 'e.g. data',
				hint: 'The names of the input fields with the binary files to attach',
				description: 'Up to 10 binary fields of the item, with commas between, or a list from an expression',
			}),
		),
		async (names, { context, itemIndex }) =>
			names &&
			(await Promise.all(
				names.map(async (name) => {
					const file = context.helpers.assertBinaryData(itemIndex, name);
					const content = await context.helpers.getBinaryDataBuffer(itemIndex, name);
					return {
						name: fileNameOf(file, name),
						content_type: file.mimeType,
						data: content.toString('base64'),
					};
				}),
			)),
	);

const upToTen = (input: Input<string[]>): Input<string[] | undefined> =>
	someOrNone(atMost(MOST_ATTACHMENTS, 'files', input, 'Send the others with a second message.'));
