import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { contentSnippetPicker } from './picker';

export const deleteContentSnippet = operation({
	name: 'Delete',
	action: 'Delete content snippet',
	description: 'Delete a content snippet for good; the AIs forget it',
	fields: { contentSnippet: contentSnippetPicker() },
	effect: 'repeatable',
	request: ({ contentSnippet: id }) =>
		endpoint('DELETE /content_snippets/{id}', { path: { id }, answer: 'nothing' }),
	result: deleted('contentSnippet'),
});
