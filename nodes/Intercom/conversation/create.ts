import { attachmentUrls } from '../../shared/form/attachments';
import { optional } from '../../shared/form/field';
import { longText, text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { brandPicker } from '../../shared/records/brand';
import { beginConversation, sender } from '../../shared/records/sender';
import { createdAtField } from './message';

export const create = operation({
	name: 'Create',
	action: 'Create conversation',
	description:
		'Begin a conversation in the name of a contact, with a first message; gives the conversation ID',
	fields: {
		contact: sender(),
		message: longText('Message', { description: 'What the contact writes, as plain text' }),
		attachmentUrls: optional(attachmentUrls()),
		brand: optional(brandPicker({ description: 'The brand that the conversation belongs to' })),
		createdAt: createdAtField(),
		subject: optional(
			text('Subject', { placeholder: 'e.g. My invoice', description: 'For a conversation by email' }),
		),
	},
	effect: 'once',
	run: async ({ contact, message, subject, attachmentUrls: urls, brand, ...inputs }, session) => {
		const request = endpoint('POST /conversations', {
			body: {
				from: { type: 'contact', id: contact.id },
				body: message,
				subject,
				attachment_urls: urls,
				created_at: inputs.createdAt,
				brand_id: brand,
			},
		});
		const { conversation_id: id, ...begun } = await beginConversation(request, contact.isNew, session);
		return { id, contact_id: contact.id, message: begun };
	},
});
