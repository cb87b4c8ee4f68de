import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { folderPicker } from './picker';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many folders',
	description: 'Get many folders of content, or only those that stand in one',
	fields: {
		parent: optional(
			numericId(
				folderPicker({
					displayName: 'Parent Folder',
					description: 'Only those that stand in this folder itself',
				}),
			),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ parent }) => endpoint('GET /folders', { query: { parent_folder_id: parent } }),
	pagination: { style: 'page in query' },
});
