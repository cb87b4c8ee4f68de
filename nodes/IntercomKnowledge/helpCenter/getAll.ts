import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many help centers',
	description: 'Get many help centers of the workspace with their addresses and languages',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /help_center/help_centers'),
	pagination: { style: 'whole' },
	simplify,
});
