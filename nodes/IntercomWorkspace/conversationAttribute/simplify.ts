import type { ConversationAttribute } from '../../shared/intercom/endpoints';

/** What people use of a conversation attribute; only a list has options, which keep their ids when they are renamed. */
export function simplifyAttribute(attribute: ConversationAttribute) {
	const options = 'options' in attribute ? attribute.options : undefined;
	const { id, name, description, data_type, required, visible_to_team_ids, archived, updated_at } = attribute;
	return { id, name, description, data_type, options, required, visible_to_team_ids, archived, updated_at };
}
