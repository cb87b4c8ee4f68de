import { contentImportSourcePicker, externalPagePicker } from './picker';
import type { ExternalPage } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { toText } from '../../shared/thread/body';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { aiAvailability } from '../fields/aiAvailability';
import { replace } from '../replacing';
import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { anyText, longText, text } from '../../shared/form/text';

/** Intercom takes pages in this language only. */
const LOCALE = 'en' as const;

const title = () => text('Title', { placeholder: 'e.g. Getting started' });
const html = () => longText('HTML', { placeholder: 'e.g. <h1>Getting started</h1><p>…</p>' });
const source = () => numericId(contentImportSourcePicker({ description: 'Where the page comes from' }));
const externalId = () =>
	text('External ID', {
		placeholder: 'e.g. page-5678',
		description: 'The ID that the page has where it comes from, by which it is found again',
	});
const address = {
	placeholder: 'e.g. https://docs.example.com/start',
	description: 'Where Fin sends people who want to read it; without it, Fin does not name the page',
};

const get = operation({
	name: 'Get',
	action: 'Get external page',
	description: 'Get one external page with its text as the AIs know it',
	fields: { externalPage: externalPagePicker() },
	effect: 'read',
	request: ({ externalPage: id }) => endpoint('GET /ai/external_pages/{page_id}', { path: { page_id: id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many external pages',
	description: "Get many external pages: what Intercom's AIs know from websites and other tools",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ai/external_pages'),
	pagination: { style: 'page in query' },
	simplify,
});

const { aiChatbot, aiCopilot } = aiAvailability();

const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update external page',
	description:
		"Create a new page that Intercom's AIs answer from, known by its source and external ID, or update the current one if it already exists (upsert)",
	fields: {
		contentImportSource: source(),
		externalId: externalId(),
		title: title(),
		html: html(),
		url: optional(text('URL', address)),
		aiChatbot,
		aiCopilot,
	},
	effect: 'repeatable',
	request: ({ contentImportSource: from, externalId: external_id, title: named, html: markup, url, ...ai }) =>
		endpoint('POST /ai/external_pages', {
			body: {
				...{ source_id: from, external_id, title: named, html: markup, url, locale: LOCALE },
				ai_agent_availability: ai.aiChatbot,
				ai_copilot_availability: ai.aiCopilot,
			},
		}),
});

const update = operation({
	name: 'Update',
	action: 'Update external page',
	description:
		'Change an external page that was made through the API. Intercom replaces it as a whole: it is read first, so that what is not given is kept.',
	fields: {
		externalPage: externalPagePicker(),
		title: optional(title()),
		html: optional(html()),
		url: optional(anyText('URL', address)),
		contentImportSource: optional(source()),
		externalId: optional(externalId()),
		finAvailability: optional(
			toggle('Fin Availability', { default: true, description: 'Whether Fin may use it in its answers' }),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async (
		{ externalPage: id, title: named, html: markup, url, contentImportSource: from, ...given },
		session,
	) =>
		await replace(session, {
			read: endpoint('GET /ai/external_pages/{page_id}', { path: { page_id: id } }),
			write: (body: Body<'PUT /ai/external_pages/{page_id}'>) =>
				endpoint('PUT /ai/external_pages/{page_id}', { path: { page_id: id }, body }),
			keep,
			given: {
				...{ title: named, html: markup, url, source_id: from },
				external_id: given.externalId,
				fin_availability: given.finAvailability,
			},
			needed: { url: 'URL' },
		}),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete external page',
	description: 'Delete an external page for good; the AIs forget it',
	fields: { externalPage: externalPagePicker() },
	effect: 'repeatable',
	request: ({ externalPage: id }) =>
		endpoint('DELETE /ai/external_pages/{page_id}', { path: { page_id: id } }),
	result: deleted('externalPage'),
});

/** What of a page is sent back. Its availability as well: left out, Intercom would switch it on. */
function keep(page: ExternalPage) {
	const {
		title: named,
		html: markup,
		url,
		source_id,
		external_id,
		fin_availability,
		ai_agent_availability,
	} = page;
	return {
		...{ title: named, html: markup, url, source_id, external_id, locale: LOCALE },
		fin_availability: fin_availability ?? ai_agent_availability,
	};
}

function simplify(page: ExternalPage) {
	const { id, title: named, html: markup, url, source_id, external_id, last_ingested_at, updated_at } = page;
	return {
		...{ id, title: named, text: toText(markup, 'html'), url, source_id, external_id },
		ai_agent_availability: page.ai_agent_availability,
		ai_copilot_availability: page.ai_copilot_availability,
		...{ updated_at, last_ingested_at },
	};
}

export const externalPage: Resource = {
	name: 'External Page',
	preferred: 'upsert',
	operations: { delete: remove, get, getAll, update, upsert },
};
