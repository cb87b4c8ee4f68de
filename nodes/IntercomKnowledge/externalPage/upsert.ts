import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { aiAvailability } from '../fields/aiAvailability';
import { LOCALE, titleField, htmlField, sourceField, externalIdField, address } from './fields';

const { aiChatbot, aiCopilot } = aiAvailability();

export const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update external page',
	description:
		"Create a new page that Intercom's AIs answer from, known by its source and external ID, or update the current one if it already exists (upsert)",
	fields: {
		contentImportSource: sourceField(),
		externalId: externalIdField(),
		title: titleField(),
		html: htmlField(),
		url: optional(text('URL', address)),
		aiChatbot,
		aiCopilot,
	},
	effect: 'repeatable',
	request: ({ contentImportSource: from, externalId: external_id, title, html, url, ...ai }) =>
		endpoint('POST /ai/external_pages', {
			body: {
				source_id: from,
				external_id,
				title,
				html,
				url,
				locale: LOCALE,
				ai_agent_availability: ai.aiChatbot,
				ai_copilot_availability: ai.aiCopilot,
			},
		}),
});
