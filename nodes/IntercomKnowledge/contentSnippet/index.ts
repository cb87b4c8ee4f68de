import { contentSnippetPicker, SNIPPETS_A_PAGE } from './picker';
import type { ContentSnippet } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { aiAvailability, availabilityBody } from '../fields/aiAvailability';
import { audiences } from '../fields/audiences';
import { snippetBody } from '../fields/body';
import { locale } from '../fields/locale';
import { tagOperations } from '../tags';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';

const title = () => text('Title', { placeholder: 'e.g. Opening hours in December' });

const content = () => ({
	title: optional(title()),
	body: optional(snippetBody()),
	locale: optional(locale({ default: 'en' })),
	audiences: optional(audiences()),
	...aiAvailability(),
});

const get = operation({
	name: 'Get',
	action: 'Get content snippet',
	description: 'Get one content snippet with its whole text',
	fields: { contentSnippet: contentSnippetPicker() },
	effect: 'read',
	request: ({ contentSnippet: id }) => endpoint('GET /content_snippets/{id}', { path: { id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many content snippets',
	description: "Get many content snippets: texts that Intercom's AIs know and nobody reads anywhere else",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /content_snippets'),
	pagination: { style: 'page in query', maximum: SNIPPETS_A_PAGE },
	simplify,
});

const create = operation({
	name: 'Create',
	action: 'Create content snippet',
	description: "Tell Intercom's AIs something that stands in no article; say which of them may use it",
	fields: { ...content(), title: title() },
	effect: 'once',
	request: ({ title: named, ...snippet }) =>
		endpoint('POST /content_snippets', { body: { title: named, ...contentBody(snippet) } }),
});

const update = operation({
	name: 'Update',
	action: 'Update content snippet',
	description: 'Change a content snippet; what is not given stays as it is',
	fields: { contentSnippet: contentSnippetPicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ contentSnippet: id, title: named, ...given }) =>
		withChanges(
			endpoint('PUT /content_snippets/{id}', { path: { id }, body: { title: named, ...contentBody(given) } }),
		),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete content snippet',
	description: 'Delete a content snippet for good; the AIs forget it',
	fields: { contentSnippet: contentSnippetPicker() },
	effect: 'repeatable',
	request: ({ contentSnippet: id }) =>
		endpoint('DELETE /content_snippets/{id}', { path: { id }, answer: 'nothing' }),
	result: deleted('contentSnippet'),
});

const tags = tagOperations({
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

const contentBody = (snippet: Omit<Inputs<ReturnType<typeof content>>, 'title'>) => ({
	body_markdown: snippet.body?.body_markdown,
	json_blocks: snippet.body?.json_blocks,
	locale: snippet.locale,
	audience_ids: snippet.audiences,
	...availabilityBody(snippet),
});

function simplify(snippet: ContentSnippet) {
	const { id, title: named, locale: language, body_markdown, audience_ids, created_at, updated_at } = snippet;
	const { ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability } = snippet;
	return {
		...{ id, title: named, text: body_markdown, locale: language },
		...{ ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability },
		...{ audience_ids, created_at, updated_at },
	};
}

export const contentSnippet: Resource = {
	name: 'Content Snippet',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update, ...tags },
};
