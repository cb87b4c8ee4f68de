import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { simplifyConversation } from './simplified';

const partOrFirst = choice('Redact', [
	{ name: 'Part', value: 'part' },
	{ name: 'First Message', value: 'source' },
]);

export const redact = operation({
	name: 'Redact',
	action: 'Redact message of conversation',
	description:
		'Delete the words and files of one message in a conversation for good; that there was a message stays',
	fields: {
		conversation: conversationPicker(),
		redact: partOrFirst,
		partId: onlyWhen(when(partOrFirst, 'part'), text('Part ID', { placeholder: 'e.g. 19381789428' })),
		sourceId: onlyWhen(
			when(partOrFirst, 'source'),
			text('Source ID', {
				placeholder: 'e.g. 19894781231',
				description: 'As in the source of the conversation; only a message of a contact can be redacted',
			}),
		),
	},
	effect: 'repeatable',
	request: ({ conversation, partId, sourceId }) =>
		endpoint('POST /conversations/redact', {
			body: {
				conversation_id: conversation,
				...(sourceId === undefined
					? { type: 'conversation_part', conversation_part_id: partId ?? '' }
					: { type: 'source', source_id: sourceId }),
			},
		}),
	simplify: simplifyConversation,
});
