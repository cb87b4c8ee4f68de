import { choice } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { rows } from '../../shared/form/rows';
import { longText } from '../../shared/form/text';
import type { FinAgentMessage } from '../../shared/intercom/endpoints';
import { endpoint, withoutUndefined } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { NEEDS, ofConversation } from './fields';
import { toIso } from '../../shared/reading';
import { customerMessageBody, customerMessage } from './message';

export const start = operation({
	name: 'Start',
	action: 'Start conversation with Fin',
	description: `Hand a customer's message to Fin, with what was said before and what is known of the customer. Fin answers by webhook. ${NEEDS}`,
	fields: {
		...customerMessage(),
		conversationAttributes: optional(
			jsonObject('Conversation Attributes', {
				placeholder: 'e.g. { "topic": "billing" }',
				description: 'An object with up to 10 attributes of the conversation that Fin may use',
			}),
		),
		history: optional(
			rows(
				'History',
				'Message',
				{
					author: choice('Author', [
						{ name: 'Customer', value: 'user' },
						{ name: 'Fin', value: 'fin' },
						{ name: 'Teammate', value: 'agent' },
					]),
					body: longText('Message'),
					sentAt: date('Sent At', { required: true }),
				},
				{ description: 'What was said before, oldest first; Fin uses the last 10 messages' },
			),
		),
	},
	// Fin knows a message that comes again by its time, which is the same in a retry.
	effect: 'repeatable',
	request: ({ conversationAttributes: attributes, history, ...message }, clock) =>
		endpoint('POST /fin/start', {
			reliesOn: ofConversation,
			body: {
				...customerMessageBody(message, clock),
				conversation_metadata:
					attributes || history?.length
						? withoutUndefined({ attributes, history: history?.slice(-MOST_HISTORY).map(toHistory) })
						: undefined,
			},
		}),
});

/** Intercom's limit. */
const MOST_HISTORY = 10;

const toHistory = ({
	author,
	body,
	sentAt,
}: {
	author: FinAgentMessage['author'];
	body: string;
	sentAt: number;
}) => ({
	author,
	body,
	timestamp: toIso(sentAt * 1000),
});
