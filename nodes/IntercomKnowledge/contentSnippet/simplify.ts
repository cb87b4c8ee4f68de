import type { ContentSnippet } from '../../shared/intercom/endpoints';

export function simplify(snippet: ContentSnippet) {
	const { id, title: named, locale: language, body_markdown, audience_ids, created_at, updated_at } = snippet;
	const { ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability } = snippet;
	return {
		id,
		title: named,
		text: body_markdown,
		locale: language,
		ai_chatbot_availability,
		ai_copilot_availability,
		ai_sales_agent_availability,
		audience_ids,
		created_at,
		updated_at,
	};
}
