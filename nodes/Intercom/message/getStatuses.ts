import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getStatuses = operation({
	name: 'Get Outbound Statuses',
	action: 'Get delivery statuses of outbound message',
	description:
		'Get the delivery status of each WhatsApp message that one outbound message of Intercom was sent as, by its ruleset',
	fields: {
		rulesetId: text('Ruleset ID', {
			placeholder: 'e.g. 12345',
			description: 'The ID of the set of messages, from the address of the outbound message in Intercom',
		}),
	},
	effect: 'read',
	request: ({ rulesetId }) => endpoint('GET /messages/status', { query: { ruleset_id: rulesetId } }),
	pagination: { style: 'cursor in query', items: 'events', maximum: 100 },
});
