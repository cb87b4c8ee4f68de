import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { dynamicContentPicker } from './picker';

export const get = operation({
	name: 'Get',
	action: 'Get dynamic content',
	description: 'Get one dynamic content with all its variations',
	fields: { dynamicContent: dynamicContentPicker() },
	effect: 'read',
	request: ({ dynamicContent: id }) => endpoint('GET /dynamic_contents/{id}', { path: { id } }),
});
