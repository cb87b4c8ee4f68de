import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many email settings',
	description:
		'Get many addresses that the workspace sends from, for example to find those that are not verified',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /emails'),
	pagination: { style: 'whole' },
});
