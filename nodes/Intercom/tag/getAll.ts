import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get many tags of the workspace with their IDs and names',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /tags'),
	pagination: { style: 'whole' },
});
