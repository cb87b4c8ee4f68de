import type { ExternalPage } from '../../shared/intercom/endpoints';
import { toText } from '../../shared/thread/body';

export function simplify(page: ExternalPage) {
	const { id, title: named, html: markup, url, source_id, external_id, last_ingested_at, updated_at } = page;
	return {
		id,
		title: named,
		text: toText(markup, 'html'),
		url,
		source_id,
		external_id,
		ai_agent_availability: page.ai_agent_availability,
		ai_copilot_availability: page.ai_copilot_availability,
		updated_at,
		last_ingested_at,
	};
}
