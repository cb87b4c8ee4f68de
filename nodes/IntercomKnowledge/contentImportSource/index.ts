import { contentImportSourcePicker } from '../externalPage/picker';
import type { ContentImportSource } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { audiences } from '../fields/audiences';
import { replace } from '../replacing';
import { choice, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';

const url = () =>
	text('URL', {
		placeholder: 'e.g. https://docs.example.com',
		description: 'The root of the pages that come from it',
	});

const settings = () => ({
	audiences: optional(audiences()),
	status: optional(
		choice('Status', [
			{ name: 'Active', value: 'active', description: 'The AIs use its pages' },
			{ name: 'Deactivated', value: 'deactivated', description: 'The AIs do not use its pages' },
		]),
	),
});

const get = operation({
	name: 'Get',
	action: 'Get content import source',
	description: 'Get one source of external pages with its status',
	fields: { contentImportSource: contentImportSourcePicker() },
	effect: 'read',
	request: ({ contentImportSource: id }) =>
		endpoint('GET /ai/content_import_sources/{source_id}', { path: { source_id: id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many content import sources',
	description: "Get many sources of external pages: where Intercom's AIs have their knowledge from",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ai/content_import_sources'),
	pagination: { style: 'page in query' },
});

const create = operation({
	name: 'Create',
	action: 'Create content import source',
	description: 'Create a source for external pages that you keep up to date through the API',
	fields: { url: url(), ...settings() },
	effect: 'once',
	request: ({ url: root, ...given }) =>
		endpoint('POST /ai/content_import_sources', {
			body: { sync_behavior: 'api', url: root, ...settingsBody(given) },
		}),
});

const update = operation({
	name: 'Update',
	action: 'Update content import source',
	description:
		'Change a source of external pages. Intercom replaces it as a whole: it is read first, so that what is not given is kept.',
	fields: {
		contentImportSource: contentImportSourcePicker(),
		...settings(),
		applyAudiences: optional(
			toggle('Apply Audiences to Existing Pages', {
				default: true,
				description: 'Whether the pages that the source has already get its audiences too',
			}),
		),
		syncBehavior: optional(
			choice('Sync Behavior', [
				{ name: 'API', value: 'api', description: 'You send the pages; only sources made like this have it' },
				{ name: 'Automated', value: 'automated', description: 'Intercom fetches the pages again and again' },
				{
					name: 'Manual',
					value: 'manual',
					description: 'Intercom fetches the pages when a teammate says so',
				},
			]),
		),
		url: optional(url()),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async ({ contentImportSource: id, url: root, syncBehavior, applyAudiences, ...given }, session) =>
		await replace(session, {
			read: endpoint('GET /ai/content_import_sources/{source_id}', { path: { source_id: id } }),
			write: (body: Body<'PUT /ai/content_import_sources/{source_id}'>) =>
				endpoint('PUT /ai/content_import_sources/{source_id}', { path: { source_id: id }, body }),
			keep,
			given: {
				...settingsBody(given),
				...{ url: root, sync_behavior: syncBehavior },
				apply_audience_to_existing_content: applyAudiences,
			},
		}),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete content import source',
	description: 'Delete a source with all external pages that come from it for good; the AIs forget them',
	fields: { contentImportSource: contentImportSourcePicker() },
	effect: 'repeatable',
	request: ({ contentImportSource: id }) =>
		endpoint('DELETE /ai/content_import_sources/{source_id}', { path: { source_id: id }, answer: 'nothing' }),
	result: deleted('contentImportSource'),
});

const settingsBody = ({ audiences: ids, status }: Inputs<ReturnType<typeof settings>>) => ({
	audience_ids: ids,
	status,
});

/** What of a source is sent back. Intercom tells of `automatic` and takes `automated` for the same. */
const keep = ({ sync_behavior: behavior, url: root, status, audience_ids }: ContentImportSource) => ({
	sync_behavior: behavior === 'automatic' ? ('automated' as const) : behavior,
	url: root,
	status,
	audience_ids,
});

export const contentImportSource: Resource = {
	name: 'Content Import Source',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
