import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { folderPicker } from './picker';

export const get = operation({
	name: 'Get',
	action: 'Get folder',
	description: 'Get one folder, with how much is in it',
	fields: { folder: folderPicker() },
	effect: 'read',
	request: ({ folder: id }) => endpoint('GET /folders/{id}', { path: { id } }),
});
