import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { name, conditions } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create audience',
	description: 'Create an audience from conditions on contacts and their companies',
	fields: { name: name(), ...conditions() },
	effect: 'once',
	request: ({ name: named, predicates, rolePredicates }) =>
		endpoint('POST /audiences', { body: { name: named, predicates, role_predicates: rolePredicates } }),
});
