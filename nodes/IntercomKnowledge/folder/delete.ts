import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { folderPicker } from './picker';

export const deleteFolder = operation({
	name: 'Delete',
	action: 'Delete folder',
	description: 'Delete a folder for good; Intercom refuses while there is content in it',
	fields: { folder: folderPicker() },
	effect: 'repeatable',
	request: ({ folder: id }) => endpoint('DELETE /folders/{id}', { path: { id } }),
	result: deleted('folder'),
});
