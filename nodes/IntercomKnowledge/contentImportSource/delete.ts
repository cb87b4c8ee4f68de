import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { contentImportSourcePicker } from '../externalPage/picker';

export const deleteContentImportSource = operation({
	name: 'Delete',
	action: 'Delete content import source',
	description: 'Delete a source with all external pages that come from it for good; the AIs forget them',
	fields: { contentImportSource: contentImportSourcePicker() },
	effect: 'repeatable',
	request: ({ contentImportSource: id }) =>
		endpoint('DELETE /ai/content_import_sources/{source_id}', { path: { source_id: id }, answer: 'nothing' }),
	result: deleted('contentImportSource'),
});
