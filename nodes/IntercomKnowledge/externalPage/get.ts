import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { externalPagePicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get external page',
	description: 'Get one external page with its text as the AIs know it',
	fields: { externalPage: externalPagePicker() },
	effect: 'read',
	request: ({ externalPage: id }) => endpoint('GET /ai/external_pages/{page_id}', { path: { page_id: id } }),
	simplify,
});
