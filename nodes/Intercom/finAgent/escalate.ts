import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { NEEDS } from './fields';
import { finConversationIdField, toCustomer, userIdField } from './message';

const escalateBy = choice('Escalate By', [
	{
		name: 'Conversation',
		value: 'conversation',
		description:
			'One that was started with Fin: it is closed, and people get a new one with a summary by Fin',
	},
	{
		name: 'User',
		value: 'user',
		description:
			'A customer who has not talked to Fin: people get a new conversation. Not on Fin for Platforms.',
	},
]);
const isUser = when(escalateBy, 'user');

export const escalate = operation({
	name: 'Escalate',
	action: 'Escalate to people from Fin',
	description: `Have Fin hand a conversation, or a customer, over to the team at once, with what the team needs to know. ${NEEDS}`,
	fields: {
		escalateBy,
		conversationId: onlyWhen(when(escalateBy, 'conversation'), finConversationIdField()),
		userId: onlyWhen(isUser, userIdField()),
		userName: onlyWhen(isUser, anyText('User Name', { placeholder: 'e.g. Mia Nowak' })),
		userEmail: onlyWhen(isUser, anyText('User Email', { placeholder: 'e.g. nora@example.com' })),
		userAttributes: onlyWhen(
			isUser,
			jsonObject('User Attributes', {
				placeholder: 'e.g. { "plan": "pro" }',
				description: 'An object with up to 10 attributes of the customer',
			}),
		),
		context: optional(
			anyText('Context', {
				typeOptions: { rows: 4 },
				placeholder: 'e.g. Wants a refund for order 4711 and is upset',
				description:
					'For the team alone: it stands above the summary in the note of the new conversation. Up to 10,000 characters.',
			}),
		),
	},
	// People get a conversation each time.
	effect: 'once',
	request: ({ conversationId, context, userId, ...details }) => {
		if (context && context.length > MOST_CHARACTERS) throw tooLongError(context);
		const about = { context: context || undefined };
		return endpoint('POST /fin/escalate', {
			body:
				userId === undefined
					? { conversation_id: String(conversationId), user: undefined, ...about }
					: { conversation_id: undefined, user: toCustomer({ userId, ...details }), ...about },
			reliesOn: ({ status }) => status,
		});
	},
});

/** Intercom's limit. */
const MOST_CHARACTERS = 10_000;

const tooLongError = ({ length }: string) =>
	new UserError(`'Context' has ${length} characters, Fin takes ${MOST_CHARACTERS} at most`, {
		description: 'Shorten it: Fin adds a summary of the conversation by itself.',
	});
