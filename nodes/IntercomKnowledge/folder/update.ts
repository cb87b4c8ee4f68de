import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { changes } from '../../shared/session/changes';
import { details, detailsBody, nameField } from './fields';
import { folderPicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update folder',
	description:
		'Rename or move a folder, or change its description or emoji; what is not given stays as it is',
	fields: { folder: folderPicker(), name: optional(nameField()), ...details() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ folder: id, name, ...given }) =>
		endpoint('PUT /folders/{id}', {
			path: { id },
			body: { folder: changes({ name, ...detailsBody(given) }) },
		}),
});
