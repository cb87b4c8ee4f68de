import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Moment } from '../../shared/node/operation';
import { attachmentFiles, attachmentUrls, MOST_ATTACHMENTS } from '../../shared/form/attachments';
import { date } from '../../shared/form/date';
import type { Inputs } from '../../shared/form/field';
import { group, optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { anyText, longText, text } from '../../shared/form/text';
import { toIso } from '../../shared/reading';

/** What a customer says to Fin, and who that is. */

export const finConversationIdField = () =>
	text('Conversation ID', {
		placeholder: 'e.g. ext-123',
		description: 'The ID that your own system gives the conversation',
	});

/** By address or from the item; undefined for none. @throws UserError when they are too many */
const attachments = () =>
	group(
		{ attachmentUrls: optional(attachmentUrls()), attachmentInputFields: optional(attachmentFiles()) },
		({ attachmentUrls: urls = [], attachmentInputFields: files = [] }) => {
			const all = [
				...urls.map((url) => ({ type: 'url' as const, url })),
				...files.map((file) => ({ type: 'file' as const, ...file })),
			];
			if (all.length <= MOST_ATTACHMENTS) return all.length > 0 ? all : undefined;
			throw new UserError(`The message brings ${all.length} files, Fin takes ${MOST_ATTACHMENTS} at most`, {
				description: 'Addresses and input fields count together. Send the others with a second message.',
			});
		},
	);

export const userIdField = () =>
	text('User ID', {
		placeholder: 'e.g. user-456',
		description: 'The ID that your own system gives the customer; in Intercom it is the external ID',
	});

export const customerMessage = () => ({
	conversationId: finConversationIdField(),
	message: longText('Message', { description: 'What the customer says, as text or HTML' }),
	userId: userIdField(),
	userName: optional(anyText('User Name', { placeholder: 'e.g. Mia Nowak' })),
	userEmail: optional(text('User Email', { placeholder: 'e.g. nora@example.com' })),
	userAttributes: optional(
		jsonObject('User Attributes', {
			placeholder: 'e.g. { "plan": "pro" }',
			description: 'An object with up to 10 attributes that Fin may use',
		}),
	),
	sentAt: optional(
		date('Sent At', {
			description:
				'When the customer wrote it; now if left out. The same message with the same time counts once.',
		}),
	),
	attachments: attachments(),
});

/** The message as Fin takes it. */
export const customerMessageBody = (inputs: Inputs<ReturnType<typeof customerMessage>>, clock: Moment) => ({
	conversation_id: inputs.conversationId,
	message: {
		author: 'user' as const,
		body: inputs.message,
		timestamp: toIso(inputs.sentAt === undefined ? clock.now() : inputs.sentAt * 1000),
	},
	user: toCustomer(inputs),
	attachments: inputs.attachments,
});

/** The customer as Fin takes one. */
export const toCustomer = ({
	userId,
	userName,
	userEmail,
	userAttributes,
}: {
	userId: string;
	userName?: string;
	userEmail?: string;
	userAttributes?: IDataObject;
}) => ({
	id: userId,
	...(userName && { name: userName }),
	...(userEmail && { email: userEmail }),
	...(userAttributes && Object.keys(userAttributes).length > 0 && { attributes: userAttributes }),
});
