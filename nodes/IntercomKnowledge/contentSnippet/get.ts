import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contentSnippetPicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get content snippet',
	description: 'Get one content snippet with its whole text',
	fields: { contentSnippet: contentSnippetPicker() },
	effect: 'read',
	request: ({ contentSnippet: id }) => endpoint('GET /content_snippets/{id}', { path: { id } }),
	simplify,
});
