import { attachmentUrls } from '../../shared/form/attachments';
import { optional } from '../../shared/form/field';
import { longText, text } from '../../shared/form/text';
import type { Message } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { EndpointRequest } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { brandPicker } from '../../shared/records/brand';
import type { Session } from '../../shared/session/session';
import { createdAtField } from './message';
import { sender } from './sender';

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
		const { conversation_id: id, ...begun } = await begin(request, contact.isNew, session);
		return { id, contact_id: contact.id, message: begun };
	},
});

/** Milliseconds to wait for a contact that was created a moment ago. */
const WAITS = [500, 1000, 2000, 4000];

/** A new contact may take a while to be known everywhere in Intercom: until then there is "no such contact". */
async function begin(request: EndpointRequest<Message>, isNew: boolean, session: Session): Promise<Message> {
	for (const wait of isNew ? WAITS : []) {
		const { status, body } = await session.exchange({ ...request, expects: [404] });
		if (status !== 404) return body as Message;
		await session.wait(wait);
	}
	return await session.send(request);
}
