import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { audiencePicker } from '../../shared/records/audience';
import { withChanges } from '../../shared/session/changes';
import { nameField, conditions } from './fields';

export const update = operation({
	name: 'Update',
	action: 'Update audience',
	description:
		'Change the name or the conditions of an audience; conditions that are given replace those it has',
	fields: { audience: audiencePicker(), name: optional(nameField()), ...conditions() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ audience: id, name, predicates, rolePredicates }) =>
		withChanges(
			endpoint('PUT /audiences/{id}', {
				path: { id },
				body: { name, predicates, role_predicates: rolePredicates },
			}),
		),
});
