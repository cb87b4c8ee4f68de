import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contentImportSourcePicker } from '../externalPage/picker';

export const get = operation({
	name: 'Get',
	action: 'Get content import source',
	description: 'Get one source of external pages with its status',
	fields: { contentImportSource: contentImportSourcePicker() },
	effect: 'read',
	request: ({ contentImportSource: id }) =>
		endpoint('GET /ai/content_import_sources/{source_id}', { path: { source_id: id } }),
});
