import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const get = operation({
	name: 'Get',
	action: 'Get IP allowlist',
	description: 'Get the addresses that may reach the workspace, and whether the list is in force',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ip_allowlist'),
});
