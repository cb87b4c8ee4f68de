import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many content import sources',
	description: "Get many sources of external pages: where Intercom's AIs have their knowledge from",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ai/content_import_sources'),
	pagination: { style: 'page in query' },
});
