import { refusals } from '../errors';
import type { Workspace } from '.';
import { operatorAsAuthor } from './authors';
import type { Conversation, TicketState, TicketType, TicketTypeAttribute } from './records';

export type NewTicketType = Pick<TicketType, 'name'> &
	Partial<Pick<TicketType, 'description' | 'icon' | 'category' | 'is_internal'>>;

export type NewTicketTypeAttribute = Pick<TicketTypeAttribute, 'name' | 'data_type'> &
	Partial<Omit<TicketTypeAttribute, 'list_items'>> & { list_items?: string };

/** Ticket types and states, and how a conversation becomes a ticket. */
export class Tickets {
	private readonly all = new Map<string, TicketType>();
	readonly states: TicketState[] = [
		{ id: '7493', category: 'submitted', internal_label: 'Submitted', external_label: 'Submitted' },
		{ id: '7494', category: 'in_progress', internal_label: 'In progress', external_label: 'In progress' },
		{
			id: '7495',
			category: 'waiting_on_customer',
			internal_label: 'Waiting on customer',
			external_label: 'Waiting on you',
		},
		{ id: '7496', category: 'resolved', internal_label: 'Resolved', external_label: 'Resolved' },
	];

	constructor(private readonly workspace: Workspace) {}

	/** Every type has a title and a description of Intercom's own making. */
	createType(type: NewTicketType): TicketType {
		const now = this.workspace.now();
		const created: TicketType = {
			id: this.workspace.identifiers.number('ticket type', 53),
			description: '',
			icon: '🎟️',
			category: 'Customer',
			is_internal: false,
			archived: false,
			attributes: [],
			created_at: now,
			updated_at: now,
			...type,
		};
		this.all.set(created.id, created);
		const own = { data_type: 'string', default: true, required_to_create_for_contacts: true } as const;
		this.addAttribute(created.id, { name: '_default_title_', ...own });
		this.addAttribute(created.id, { name: '_default_description_', multiline: true, ...own });
		return created;
	}

	types() {
		return [...this.all.values()];
	}

	type(id: unknown): TicketType {
		const type = this.all.get(String(id));
		if (!type) throw refusals.notFound();
		return type;
	}

	updateType(id: string, changes: Partial<NewTicketType> & { archived?: boolean }): TicketType {
		return Object.assign(this.type(id), changes, { updated_at: this.workspace.now() });
	}

	addAttribute(typeId: string, attribute: NewTicketTypeAttribute): TicketTypeAttribute {
		const type = this.type(typeId);
		const now = this.workspace.now();
		const { list_items: items, ...rest } = attribute;
		const created: TicketTypeAttribute = {
			id: this.workspace.identifiers.number('ticket type attribute', 157),
			description: '',
			list_items: splitItems(items),
			required_to_create: false,
			required_to_create_for_contacts: false,
			visible_on_create: true,
			visible_to_contacts: true,
			multiline: false,
			default: false,
			archived: false,
			created_at: now,
			updated_at: now,
			...rest,
		};
		type.attributes.push(created);
		return created;
	}

	updateAttribute(typeId: string, id: string, changes: Partial<NewTicketTypeAttribute>): TicketTypeAttribute {
		const attribute = this.type(typeId).attributes.find((candidate) => candidate.id === id);
		if (!attribute) throw refusals.notFound();
		const { list_items: items, ...rest } = changes;
		if (items !== undefined) attribute.list_items = splitItems(items);
		return Object.assign(attribute, rest, { updated_at: this.workspace.now() });
	}

	convert(
		conversation: Conversation,
		to: { ticket_type_id: unknown; ticket_state_id?: unknown; attributes?: Record<string, unknown> },
	) {
		const type = this.all.get(String(to.ticket_type_id));
		if (!type || type.category !== 'Customer') {
			throw refusals.parameterInvalid('Ticket type is not a customer ticket type');
		}
		if (conversation.ticket) throw refusals.parameterInvalid('Conversation is already a ticket');
		const state = this.states.find(({ id }) => id === String(to.ticket_state_id ?? this.states[0]!.id));
		if (!state) {
			throw refusals.parameterInvalid('Ticket state is not associated with the ticket type');
		}
		conversation.ticket = {
			ticket_id: this.workspace.identifiers.number('ticket', 22),
			ticket_type_id: type.id,
			ticket_state_id: state.id,
			attributes: checkedAttributes(type, to.attributes ?? {}),
			converted_at: this.workspace.now(),
		};
		const author = operatorAsAuthor(this.workspace);
		this.workspace.parts.add(conversation, { part_type: 'ticket_state_updated_by_admin', author }, [
			'ticket.created',
		]);
		return conversation;
	}
}

/** A ticket takes the attributes of its type and no others. */
function checkedAttributes(type: TicketType, attributes: Record<string, unknown>) {
	const known = type.attributes.filter(({ archived }) => !archived).map(({ name }) => name);
	const extra = Object.keys(attributes).filter((name) => !known.includes(name));
	if (extra.length > 0) {
		throw refusals.parameterInvalid(
			`Extra attributes provided that are not found on ticket type: ${extra.join(', ')}`,
		);
	}
	return attributes;
}

function splitItems(items: string | undefined) {
	return (items ?? '')
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean);
}
