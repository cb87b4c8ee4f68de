import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagPicker } from '../../shared/records/tag';
import { tagNameField } from './fields';

export const update = operation({
	name: 'Update',
	action: 'Update tag',
	description: 'Give a tag another name; whatever carries the tag keeps it',
	fields: { tag: tagPicker(), name: tagNameField() },
	effect: 'repeatable',
	request: ({ tag, name }) => endpoint('POST /tags', { body: { id: tag, name } }),
});
