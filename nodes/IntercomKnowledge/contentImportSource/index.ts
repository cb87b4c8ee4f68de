import type { IDataObject } from 'n8n-workflow';
import { contentImportSourcePicker } from '../externalPage/picker';
import { choice, text, toggle } from '../../shared/form/inputs';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { audiences } from '../fields/audiences';
import { replace } from '../replacing';

const SOURCES = ['ai', 'content_import_sources'];

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
	request: ({ contentImportSource: id }) => ({ method: 'GET', path: [...SOURCES, id] }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many content import sources',
	description: "Get many sources of external pages: where Intercom's AIs have their knowledge from",
	fields: {},
	effect: 'read',
	pagination: { style: 'page in query' },
	request: () => ({ method: 'GET', path: SOURCES }),
});

const create = operation({
	name: 'Create',
	action: 'Create content import source',
	description: 'Create a source for external pages that you keep up to date through the API',
	fields: { url: url(), ...settings() },
	effect: 'once',
	request: ({ url: root, ...given }) => ({
		method: 'POST',
		path: SOURCES,
		body: { sync_behavior: 'api', url: root, ...asBody(given) },
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
		await replace(
			session,
			[...SOURCES, id],
			{
				...asBody(given),
				...{ url: root, sync_behavior: syncBehavior },
				apply_audience_to_existing_content: applyAudiences,
			},
			asKept,
		),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete content import source',
	description: 'Delete a source with all external pages that come from it for good; the AIs forget them',
	fields: { contentImportSource: contentImportSourcePicker() },
	effect: 'repeatable',
	request: ({ contentImportSource: id }) => ({ method: 'DELETE', path: [...SOURCES, id] }),
	result: (_body, { contentImportSource: id }) => ({ deleted: true, id }),
});

const asBody = ({ audiences: ids, status }: Inputs<ReturnType<typeof settings>>): IDataObject => ({
	audience_ids: ids,
	status,
});

/** What of a source is sent back. Intercom tells of `automatic` and takes `automated` for the same. */
function asKept({ sync_behavior: behavior, url: root, status, audience_ids }: IDataObject): IDataObject {
	return {
		sync_behavior: behavior === 'automatic' ? 'automated' : behavior,
		url: root,
		status,
		audience_ids,
	};
}

export const contentImportSource: Resource = {
	name: 'Content Import Source',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
