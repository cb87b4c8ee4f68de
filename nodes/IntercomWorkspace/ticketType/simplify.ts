import { attributesOf } from '../../shared/attributes/ticketType';
import type { TicketType } from '../../shared/intercom/endpoints';

/** Attributes by name, which is how a ticket's values are given; states by the label that teammates read. */
export function simplify(type: TicketType) {
	const { id, name: named, description, category, icon, is_internal, archived, ticket_states: states } = type;
	return {
		id,
		name: named,
		description,
		category,
		icon,
		is_internal,
		archived,
		attributes: attributesOf(type)
			.filter((attribute) => attribute.archived !== true)
			.map((attribute) => attribute.name),
		states: (states?.data ?? []).map((state) => state.internal_label),
	};
}
