import type { Macro } from '../../shared/intercom/endpoints';

/** The text is the one with Intercom's own placeholders: {{user.name|fallback:"there"}}. */
export function simplify(macro: Macro) {
	const { id, name, body_text, visible_to, visible_to_team_ids, available_on, created_at, updated_at } =
		macro;
	return { id, name, text: body_text, visible_to, visible_to_team_ids, available_on, created_at, updated_at };
}
