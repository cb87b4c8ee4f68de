import express, { type Router } from 'express';
import { refusals } from '../errors';
import type { Workspace } from '../workspace';
import { readAttachments, type AttachmentsBody } from '../api/attachments';
import type { Attachment, Conversation } from '../workspace/records';

/** What a customer does in the Messenger. */
export function customerActions(workspace: Workspace): Router {
	const router = express.Router();

	/** Signs a customer in: whoever has that e-mail address already, or a new user. */
	router.post('/customers', ({ body }, response) => {
		const { name, email } = body as { name?: string; email?: string };
		if (!email) throw refusals.parameterMissing('A customer needs an e-mail address.', 'email');
		const known = workspace.contacts
			.list()
			.find((contact) => contact.email?.toLowerCase() === email.toLowerCase());
		const external_id = () => `customer-${workspace.identifiers.number('customer of the page', 1)}`;
		const customer = known ?? workspace.addContact({ role: 'user', name, email, external_id: external_id() });
		response.json({ customer: customer.id });
	});

	router.post('/customers/:customer/conversations', ({ params, body }, response) => {
		const contact = workspace.contacts.get(params.customer);
		const conversation = workspace.addConversation({
			contact,
			...written(workspace, body),
		});
		response.json({ conversation: conversation.id });
	});

	/** A message, or the choice of a quick reply by its `uuid`. */
	router.post('/customers/:customer/conversations/:conversation/messages', ({ params, body }, response) => {
		const contact = workspace.contacts.get(params.customer);
		const conversation = workspace.conversations.get(params.conversation);
		const { quickReply: uuid } = body as { quickReply?: string };
		const reply = uuid ? { quick_reply: offered(conversation, uuid) } : written(workspace, body);
		workspace.parts.replyAsContact(conversation, contact, reply);
		response.json({});
	});

	return router;
}

/**
 * A message's words and files, either of which may be missing, but not both.
 * @throws Refusal 400 for an empty message: the Messenger sends none
 */
export function written(workspace: Workspace, body: unknown): { body: string; attachments: Attachment[] } {
	const { text, files = [] } = body as { text?: unknown; files?: AttachmentsBody['attachment_files'] };
	const attachments = readAttachments(workspace, { attachment_files: files });
	return {
		body: attachments.length > 0 && !text ? '' : wordsIn(body),
		attachments,
	};
}

/** @throws Refusal 400 for an empty message: the Messenger sends none */
export function wordsIn(body: unknown): string {
	const { text } = body as { text?: unknown };
	if (typeof text !== 'string' || text.trim() === '')
		throw refusals.parameterMissing('A message needs words.', 'text');
	return text.trim();
}

function offered(conversation: Conversation, uuid: string) {
	const options = conversation.parts.flatMap(({ metadata }) => metadata.quick_reply_options ?? []);
	const option = options.find((one) => one.uuid === uuid);
	if (!option) throw refusals.parameterInvalid('This quick reply is not offered.', 'quickReply');
	return option;
}
