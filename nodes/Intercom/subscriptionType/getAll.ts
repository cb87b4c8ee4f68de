import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifySubscription } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many subscription types',
	description: 'Get many subscription types: the kinds of messages that contacts can opt in to or out of',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /subscription_types'),
	pagination: { style: 'whole' },
	simplify: simplifySubscription,
});
