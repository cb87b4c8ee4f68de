import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { nameField, conditions } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create audience',
	description: 'Create an audience from conditions on contacts and their companies',
	fields: { name: nameField(), ...conditions() },
	effect: 'once',
	request: ({ name, predicates, rolePredicates }) =>
		endpoint('POST /audiences', { body: { name, predicates, role_predicates: rolePredicates } }),
});
