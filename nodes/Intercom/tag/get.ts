import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagPicker } from '../../shared/records/tag';

export const get = operation({
	name: 'Get',
	action: 'Get tag',
	description: 'Get one tag by ID or by name',
	fields: { tag: tagPicker() },
	effect: 'read',
	request: ({ tag }) => endpoint('GET /tags/{tag_id}', { path: { tag_id: tag } }),
});
