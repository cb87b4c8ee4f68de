import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNameField } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create tag',
	description: 'Create a tag, or get the one that has the name already',
	fields: { name: tagNameField() },
	effect: 'repeatable',
	request: ({ name }) => endpoint('POST /tags', { body: { id: undefined, name } }),
});
