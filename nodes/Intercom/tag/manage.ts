import { endpoint } from '../../shared/intercom/request';
import { tagPicker } from '../../shared/records/tag';
import { deleted, operation } from '../../shared/node/operation';
import { text } from '../../shared/form/text';

const tagName = () =>
	text('Name', {
		placeholder: 'e.g. vip',
		description: 'Intercom does not tell upper from lower case in names of tags',
	});

export const create = operation({
	name: 'Create',
	action: 'Create tag',
	description: 'Create a tag, or get the one that has the name already',
	fields: { name: tagName() },
	effect: 'repeatable',
	request: ({ name }) => endpoint('POST /tags', { body: { id: undefined, name } }),
});

export const update = operation({
	name: 'Update',
	action: 'Update tag',
	description: 'Give a tag another name; whatever carries the tag keeps it',
	fields: { tag: tagPicker(), name: tagName() },
	effect: 'repeatable',
	request: ({ tag, name }) => endpoint('POST /tags', { body: { id: tag, name } }),
});

export const get = operation({
	name: 'Get',
	action: 'Get tag',
	description: 'Get one tag by ID or by name',
	fields: { tag: tagPicker() },
	effect: 'read',
	request: ({ tag }) => endpoint('GET /tags/{tag_id}', { path: { tag_id: tag } }),
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get many tags of the workspace with their IDs and names',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /tags'),
	pagination: { style: 'whole' },
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete tag',
	description:
		'Delete a tag and take it off everything; Intercom refuses it for a tag that a segment or message uses',
	fields: { tag: tagPicker() },
	effect: 'repeatable',
	request: ({ tag }) => endpoint('DELETE /tags/{tag_id}', { path: { tag_id: tag }, answer: 'nothing' }),
	result: deleted('tag'),
});
