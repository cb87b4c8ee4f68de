import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { tagPicker } from '../../shared/records/tag';

export const deleteTag = operation({
	name: 'Delete',
	action: 'Delete tag',
	description:
		'Delete a tag and take it off everything; Intercom refuses it for a tag that a segment or message uses',
	fields: { tag: tagPicker() },
	effect: 'repeatable',
	request: ({ tag }) => endpoint('DELETE /tags/{tag_id}', { path: { tag_id: tag }, answer: 'nothing' }),
	result: deleted('tag'),
});
