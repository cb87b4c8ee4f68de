import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { NEEDS, ofConversation } from './fields';
import { finConversationIdField } from './message';

export const rate = operation({
	name: 'Rate',
	action: 'Rate conversation with Fin',
	description: `Pass on how satisfied the customer was, after Fin has asked for it (csat_requested). ${NEEDS}`,
	fields: {
		conversationId: finConversationIdField(),
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
