import { endpoint } from '../../shared/intercom/request';
import { AUDIENCES_A_PAGE, audiencePicker } from '../../shared/records/audience';
import { rows } from '../../shared/form/rows';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { optional } from '../../shared/form/field';
import { anyText, text } from '../../shared/form/text';

const name = () => text('Name', { placeholder: 'e.g. VIP customers' });

/** Intercom's description names no values of type and comparison beyond its examples, so they stay open. */
const predicate = (attribute: string, type: string, value: string) => ({
	attribute: text('Attribute', { default: attribute, placeholder: 'e.g. custom_attributes.plan' }),
	type: text('Type', { default: type, placeholder: 'e.g. string' }),
	comparison: text('Comparison', { default: 'eq', placeholder: 'e.g. contains' }),
	value: anyText('Value', { default: value, placeholder: 'e.g. enterprise' }),
});

const conditions = () => ({
	predicates: optional(
		rows('Conditions', 'Condition', predicate('', 'string', ''), {
			description: 'Which contacts belong to it: all these must hold',
		}),
	),
	rolePredicates: optional(
		rows('Role Conditions', 'Role Condition', predicate('role', 'role', 'user'), {
			description: 'Which kinds of contacts belong to it, such as the role user',
		}),
	),
});

const get = operation({
	name: 'Get',
	action: 'Get audience',
	description: 'Get one audience with its conditions',
	fields: { audience: audiencePicker() },
	effect: 'read',
	request: ({ audience: id }) => endpoint('GET /audiences/{id}', { path: { id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many audiences',
	description: 'Get many audiences: the groups of contacts that content for Fin can be made for',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /audiences'),
	pagination: { style: 'page in query', maximum: AUDIENCES_A_PAGE },
});

const create = operation({
	name: 'Create',
	action: 'Create audience',
	description: 'Create an audience from conditions on contacts and their companies',
	fields: { name: name(), ...conditions() },
	effect: 'once',
	request: ({ name: named, predicates, rolePredicates }) =>
		endpoint('POST /audiences', { body: { name: named, predicates, role_predicates: rolePredicates } }),
});

const update = operation({
	name: 'Update',
	action: 'Update audience',
	description:
		'Change the name or the conditions of an audience; conditions that are given replace those it has',
	fields: { audience: audiencePicker(), name: optional(name()), ...conditions() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ audience: id, name: named, predicates, rolePredicates }) =>
		withChanges(
			endpoint('PUT /audiences/{id}', {
				path: { id },
				body: { name: named, predicates, role_predicates: rolePredicates },
			}),
		),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete audience',
	description: 'Delete an audience; content that was for it alone is for nobody then',
	fields: { audience: audiencePicker() },
	effect: 'repeatable',
	request: ({ audience: id }) => endpoint('DELETE /audiences/{id}', { path: { id }, answer: 'nothing' }),
	result: deleted('audience'),
});

export const audience: Resource = {
	name: 'Audience',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
