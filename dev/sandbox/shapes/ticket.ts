import type { Workspace } from '../workspace';
import type { Conversation, Part, TicketType, TicketTypeAttribute } from '../workspace/records';
import { contactReference } from './contact';

export function ticketTypeShape(workspace: Workspace, type: TicketType) {
	const { attributes, ...plain } = type;
	return {
		type: 'ticket_type',
		...plain,
		workspace_id: workspace.app.id_code,
		ticket_type_attributes: {
			type: 'list',
			data: attributes.map((attribute) => ticketTypeAttributeShape(workspace, type, attribute)),
		},
		ticket_states: {
			type: 'list',
			data: workspace.ticketTypes.states.map((state) => ({ type: 'ticket_state', ...state })),
		},
	};
}

export function ticketTypeAttributeShape(
	workspace: Workspace,
	type: TicketType,
	{ list_items: items, multiline, ...plain }: TicketTypeAttribute,
) {
	return {
		type: 'ticket_type_attribute',
		...plain,
		workspace_id: workspace.app.id_code,
		input_options: plain.data_type === 'list' ? { items } : { multiline },
		order: type.attributes.findIndex(({ id }) => id === plain.id),
		ticket_type_id: Number(type.id),
	};
}

/** A converted conversation as the ticket that it became; its id stays that of the conversation. */
export function ticketShape(workspace: Workspace, conversation: Conversation) {
	const ticket = conversation.ticket!;
	const type = workspace.ticketTypes.type(ticket.ticket_type_id);
	const state = workspace.ticketTypes.states.find(({ id }) => id === ticket.ticket_state_id)!;
	return {
		type: 'ticket',
		id: conversation.id,
		ticket_id: ticket.ticket_id,
		category: type.category,
		ticket_attributes: ticket.attributes,
		ticket_state: { type: 'ticket_state', ...state },
		ticket_type: ticketTypeShape(workspace, type),
		contacts: {
			type: 'contact.list',
			contacts: conversation.contact_ids
				.map((id) => workspace.contacts.find(id))
				.filter((contact) => contact !== undefined)
				.map(contactReference),
		},
		admin_assignee_id: Number(conversation.admin_assignee_id),
		team_assignee_id: Number(conversation.team_assignee_id),
		created_at: conversation.created_at,
		updated_at: conversation.updated_at,
		open: conversation.state !== 'closed',
		snoozed_until: conversation.snoozed_until,
		linked_objects: linkedObjectsShape(workspace, conversation),
		ticket_parts: {
			type: 'ticket_part.list',
			ticket_parts: conversation.parts.map(ticketPartShape),
			total_count: conversation.parts.length,
		},
		is_shared: ticket.is_shared,
	};
}

/** One part of a ticket: what a reply answers with. */
export function ticketPartShape(part: Part) {
	return {
		type: 'ticket_part',
		id: part.id,
		part_type: part.part_type,
		body: part.body,
		created_at: part.created_at,
		updated_at: part.updated_at,
		author: part.author,
		attachments: part.attachments,
		redacted: part.redacted,
		...(part.ticket_state
			? { ticket_state: part.ticket_state, previous_ticket_state: part.previous_ticket_state }
			: {}),
		...(part.app_package_code ? { app_package_code: part.app_package_code } : {}),
	};
}

/** What a conversation or ticket is linked with. */
export function linkedObjectsShape(workspace: Workspace, { linked_ids: ids }: Conversation) {
	const linked = ids.map((id) => workspace.conversations.get(id));
	return {
		type: 'list',
		data: linked.map(({ id, ticket }) =>
			ticket
				? { type: 'ticket', id, category: workspace.ticketTypes.type(ticket.ticket_type_id).category }
				: { type: 'conversation', id, category: null },
		),
		total_count: linked.length,
		has_more: false,
	};
}

/** What a conversation says of the ticket that it is, or null. */
export function linkedTicketShape(workspace: Workspace, conversation: Conversation) {
	if (!conversation.ticket) return null;
	const { ticket_id, ticket_type_id, ticket_state_id, attributes } = conversation.ticket;
	const state = workspace.ticketTypes.states.find(({ id }) => id === ticket_state_id)!;
	return {
		type: 'ticket',
		id: Number(ticket_id),
		ticket_type: ticket_type_id,
		state: state.category,
		title: attributes['_default_title_'] ?? null,
		custom_attributes: attributes,
	};
}
