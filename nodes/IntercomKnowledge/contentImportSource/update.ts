import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import type { ContentImportSource } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contentImportSourcePicker } from '../externalPage/picker';
import { replace } from '../replacing';
import { settingsBody } from './body';
import { urlField, settings } from './fields';

export const update = operation({
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
		url: optional(urlField()),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async ({ contentImportSource: id, url, syncBehavior, applyAudiences, ...given }, session) =>
		await replace(session, {
			read: endpoint('GET /ai/content_import_sources/{source_id}', { path: { source_id: id } }),
			write: (body: Body<'PUT /ai/content_import_sources/{source_id}'>) =>
				endpoint('PUT /ai/content_import_sources/{source_id}', { path: { source_id: id }, body }),
			keep,
			given: {
				...settingsBody(given),
				url,
				sync_behavior: syncBehavior,
				apply_audience_to_existing_content: applyAudiences,
			},
		}),
});

/** What of a source is sent back. Intercom tells of `automatic` and takes `automated` for the same. */
const keep = ({ sync_behavior: behavior, url, status, audience_ids }: ContentImportSource) => ({
	sync_behavior: behavior === 'automatic' ? ('automated' as const) : behavior,
	url,
	status,
	audience_ids,
});
