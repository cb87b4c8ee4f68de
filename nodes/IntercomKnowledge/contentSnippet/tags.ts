import { endpoint } from '../../shared/intercom/request';
import { tagOperations } from '../tags';
import { contentSnippetPicker } from './picker';

export const tags = tagOperations({
	parameter: 'contentSnippet',
	field: contentSnippetPicker,
	called: 'content snippet',
	put: (id, body) =>
		endpoint('POST /content_snippets/{content_snippet_id}/tags', { path: { content_snippet_id: id }, body }),
	take: (id, tag) =>
		endpoint('DELETE /content_snippets/{content_snippet_id}/tags/{id}', {
			path: { content_snippet_id: id, id: tag },
		}),
});
