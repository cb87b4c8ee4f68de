import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many brands',
	description: 'Get many brands of the workspace, the default one among them',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /brands'),
	pagination: { style: 'whole' },
});
