import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { optionsField, details, toOptions } from './fields';
import { dataAttributePicker } from './picker';
import { simplify } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update data attribute',
	description: 'Change the description or the options of a custom attribute, or archive it',
	fields: {
		dataAttribute: dataAttributePicker(),
		archived: optional(
			toggle('Archived', {
				default: true,
				description: 'Whether the attribute is archived: its values are kept, and it shows nowhere',
			}),
		),
		listOptions: optional(optionsField()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ dataAttribute: id, listOptions, ...changed }) =>
		withChanges(
			endpoint('PUT /data_attributes/{data_attribute_id}', {
				path: { data_attribute_id: id },
				body: { ...toSnakeCase(changed), options: toOptions(listOptions) },
			}),
		),
	simplify,
});
