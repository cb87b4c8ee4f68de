import { attachmentFiles, attachmentUrls } from '../../shared/fields/attachments';
import { date } from '../../shared/fields/date';
import type { Inputs } from '../../shared/operation/field';
import { optional } from '../../shared/operation/field';

/** What every message may bring along, whoever writes it. */

export const createdAt = () =>
	optional(
		date('Created At', {
			description: 'When it was written, for messages moved here from elsewhere; now if left out',
		}),
	);

export const extras = () => ({
	attachmentUrls: optional(attachmentUrls()),
	attachmentInputFields: optional(attachmentFiles()),
	createdAt: createdAt(),
});

/** The extras as Intercom takes them in a reply. */
export const inReply = (inputs: Inputs<ReturnType<typeof extras>>) => ({
	attachment_urls: inputs.attachmentUrls,
	attachment_files: inputs.attachmentInputFields,
	created_at: inputs.createdAt,
});
