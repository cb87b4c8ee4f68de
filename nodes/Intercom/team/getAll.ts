import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many teams',
	description:
		'Get many teams with the IDs of their teammates, for example to find where a conversation belongs',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /teams'),
	pagination: { style: 'whole', items: 'teams' },
});
