import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { nameField, details } from './fields';
import { simplify } from './simplify';

export const create = operation({
	name: 'Create',
	action: 'Create ticket type',
	description: 'Create a ticket type; it begins with a title and a description as its attributes',
	fields: { name: nameField(), ...details() },
	effect: 'once',
	request: ({ name, ...more }) => endpoint('POST /ticket_types', { body: { name, ...toSnakeCase(more) } }),
	simplify,
});
