import type { Fields, FieldType } from './search-fields';
import type { Workspace } from './workspace';
import type { Conversation, TicketTypeAttribute } from './workspace/records';

/** What tickets can be searched for (API description 2.16, the table of SearchTickets). */
export const ticketFieldTypes: Record<string, FieldType> = {
	id: 'string',
	created_at: 'date',
	updated_at: 'date',
	title: 'string',
	description: 'string',
	category: 'string',
	ticket_type_id: 'string',
	contact_ids: 'strings',
	teammate_ids: 'strings',
	admin_assignee_id: 'string',
	team_assignee_id: 'string',
	open: 'boolean',
	state: 'string',
	snoozed_until: 'date',
};

/** `ticket_attribute.{id}`, by the id of the attribute in its ticket type. */
export function ticketAttributeTypes({ ticketTypes }: Workspace): Record<string, FieldType> {
	return Object.fromEntries(
		ticketTypes
			.types()
			.flatMap((type) => type.attributes.map((attribute) => [nameOf(attribute), typeOf(attribute)])),
	);
}

/** What search sees of a ticket. */
export function ticketFields({ ticketTypes }: Workspace, conversation: Conversation): Fields {
	const { ticket, parts } = conversation;
	if (!ticket) return {};
	const type = ticketTypes.type(ticket.ticket_type_id);
	const state = ticketTypes.states.find(({ id }) => id === ticket.ticket_state_id);
	const text = (name: string) => (ticket.attributes[name] as string | undefined) ?? null;
	const byTeammates = parts.filter(({ author }) => author.type === 'admin');
	return {
		id: conversation.id,
		created_at: conversation.created_at,
		updated_at: conversation.updated_at,
		title: text('_default_title_'),
		description: text('_default_description_'),
		category: { Customer: 'request', 'Back-office': 'task', Tracker: 'tracker' }[type.category],
		ticket_type_id: type.id,
		contact_ids: conversation.contact_ids,
		teammate_ids: [...new Set(byTeammates.map(({ author }) => author.id))],
		admin_assignee_id: conversation.admin_assignee_id,
		team_assignee_id: conversation.team_assignee_id,
		open: conversation.state !== 'closed',
		state: state?.category ?? null,
		snoozed_until: conversation.snoozed_until,
		...Object.fromEntries(
			type.attributes.map((attribute) => [
				nameOf(attribute),
				(ticket.attributes[attribute.name] ?? null) as string | null,
			]),
		),
	};
}

const nameOf = ({ id }: TicketTypeAttribute) => `ticket_attribute.${id}`;

const typeOf = ({ data_type: type }: TicketTypeAttribute): FieldType => {
	if (type === 'integer' || type === 'boolean') return type;
	return type === 'datetime' ? 'date' : 'string';
};
