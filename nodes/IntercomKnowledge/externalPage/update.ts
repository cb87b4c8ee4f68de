import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import type { ExternalPage } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { replace } from '../replacing';
import { LOCALE, titleField, htmlField, sourceField, externalIdField, address } from './fields';
import { externalPagePicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update external page',
	description:
		'Change an external page that was made through the API. Intercom replaces it as a whole: it is read first, so that what is not given is kept.',
	fields: {
		externalPage: externalPagePicker(),
		title: optional(titleField()),
		html: optional(htmlField()),
		url: optional(anyText('URL', address)),
		contentImportSource: optional(sourceField()),
		externalId: optional(externalIdField()),
		finAvailability: optional(
			toggle('Fin Availability', { default: true, description: 'Whether Fin may use it in its answers' }),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async ({ externalPage: id, title, html, url, contentImportSource: from, ...given }, session) =>
		await replace(session, {
			read: endpoint('GET /ai/external_pages/{page_id}', { path: { page_id: id } }),
			write: (body: Body<'PUT /ai/external_pages/{page_id}'>) =>
				endpoint('PUT /ai/external_pages/{page_id}', { path: { page_id: id }, body }),
			keep,
			given: {
				title,
				html,
				url,
				source_id: from,
				external_id: given.externalId,
				fin_availability: given.finAvailability,
			},
			needed: { url: 'URL' },
		}),
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
		title: named,
		html: markup,
		url,
		source_id,
		external_id,
		locale: LOCALE,
		fin_availability: fin_availability ?? ai_agent_availability,
	};
}
