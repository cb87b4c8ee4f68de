import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { externalPagePicker } from './picker';

export const deleteExternalPage = operation({
	name: 'Delete',
	action: 'Delete external page',
	description: 'Delete an external page for good; the AIs forget it',
	fields: { externalPage: externalPagePicker() },
	effect: 'repeatable',
	request: ({ externalPage: id }) =>
		endpoint('DELETE /ai/external_pages/{page_id}', { path: { page_id: id } }),
	result: deleted('externalPage'),
});
