import { Refusal } from '../errors';
import { numberedPage } from '../pages';
import type { Workspace } from '../workspace';
import type { Snippet } from '../workspace/records';
import type { NewSnippet } from '../workspace/snippets';
import { contentTagRoutes } from './content-tags';
import { Answer, inPath, type Call, type Routes } from './routes';

export function snippetRoutes(workspace: Workspace): Routes {
	const { snippets } = workspace;

	return {
		'GET /content_snippets': ({ query }: Call) => {
			const address = `${workspace.address}/content_snippets`;
			const sizes = { byDefault: 50, largest: 50 };
			const { slice, total_count, pages } = numberedPage(snippets.list(), query, sizes, address);
			const { page, per_page, total_pages } = pages;
			return { type: 'list', data: slice.map(shape), total_count, page, per_page, total_pages };
		},
		'POST /content_snippets': ({ body }: Call<NewSnippet>) => new Answer(shape(snippets.create(body)), 201),
		'GET /content_snippets/{id}': (call: Call) => shape(snippets.get(inPath(call, 'id'))),
		'PUT /content_snippets/{id}': (call: Call<Partial<NewSnippet>>) =>
			shape(snippets.update(inPath(call, 'id'), call.body)),
		'DELETE /content_snippets/{id}': (call: Call) => {
			snippets.delete(inPath(call, 'id'));
			return new Answer(undefined, 204);
		},

		...contentTagRoutes(
			workspace,
			'content_snippets',
			'content_snippet_id',
			(id, refusal) => snippets.get(id, refusal),
			() => new Refusal(404, 'content_snippet_not_found', 'Content snippet not found'),
		),
	};
}

function shape({ tags: _tags, ...snippet }: Snippet) {
	return {
		type: 'content_snippet',
		...snippet,
		chatbot_availability: Number(snippet.ai_chatbot_availability),
		copilot_availability: Number(snippet.ai_copilot_availability),
	};
}
