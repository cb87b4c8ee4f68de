import type { FinAgentMessage } from '../../shared/intercom/endpoints';
import { endpoint, withoutUndefined } from '../../shared/intercom/request';
import { date } from '../../shared/form/date';
import { rows } from '../../shared/form/rows';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { customerMessageBody, asIso, customerMessage, finConversationId } from './message';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { anyText, longText } from '../../shared/form/text';

/** Fin in a channel of one's own. What it answers comes by webhook: fin_replied and fin_status_updated. */

const NEEDS = 'The Fin Agent API needs enablement by Intercom.';

const start = operation({
	name: 'Start',
	action: 'Start conversation with fin',
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
						? withoutUndefined({ attributes, history: history?.slice(-MOST_HISTORY).map(asHistory) })
						: undefined,
			},
		}),
});

/** What Fin's answers are known by. */
const ofConversation = ({ conversation_id: id }: { conversation_id?: string }) => id;

/** Intercom's limit. */
const MOST_HISTORY = 10;

const asHistory = ({
	author,
	body,
	sentAt,
}: {
	author: FinAgentMessage['author'];
	body: string;
	sentAt: number;
}) => ({
	...{ author, body },
	timestamp: asIso(sentAt * 1000),
});

const reply = operation({
	name: 'Reply',
	action: 'Reply to fin',
	description: `Hand Fin the customer's next message in a conversation that was started, while Fin waits for it. ${NEEDS}`,
	fields: customerMessage(),
	effect: 'repeatable',
	request: (message, clock) =>
		endpoint('POST /fin/reply', { body: customerMessageBody(message, clock), reliesOn: ofConversation }),
});

const rate = operation({
	name: 'Rate',
	action: 'Rate conversation with fin',
	description: `Pass on how satisfied the customer was, after Fin has asked for it (csat_requested). ${NEEDS}`,
	fields: {
		conversationId: finConversationId(),
		rating: choice(
			'Rating',
			[
				{ name: 'Amazing', value: 'amazing' },
				{ name: 'Bad', value: 'bad' },
				{ name: 'Good', value: 'good' },
				{ name: 'OK', value: 'ok' },
				{ name: 'Terrible', value: 'terrible' },
			],
			{ default: 'good' },
		),
		remark: optional(
			anyText('Remark', {
				description: 'What the customer said about it; after a remark the rating cannot be changed',
			}),
		),
	},
	effect: 'once',
	request: ({ conversationId, rating, remark }) =>
		endpoint('POST /fin/csat', {
			body: { conversation_id: conversationId, rating, remark: remark || undefined },
			// The same rating again changes nothing, but a remark locks it.
			effect: remark ? 'once' : 'repeatable',
			reliesOn: ofConversation,
		}),
});

export const finAgent: Resource = {
	name: 'Fin Agent',
	operations: { start, reply, rate },
	preferred: 'start',
};
