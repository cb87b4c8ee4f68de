import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';
import { operatorAsAuthor, teammateAsAuthor } from './authors';
import { newConversation } from './new-conversation';
import type { Author, Contact, Conversation, Part, Teammate, TicketType } from './records';

type Values = Record<string, unknown>;

export interface NewTicket {
	ticket_type_id: unknown;
	/** One, named by its id, external id or e-mail; an e-mail that nobody has makes a lead. */
	contacts: Array<{ id?: string; external_id?: string; email?: string }>;
	ticket_attributes?: Values;
	assignment?: { admin_assignee_id?: string; team_assignee_id?: string };
	conversation_to_link_id?: string;
	company_id?: string;
	created_at?: number;
}

export interface TicketChanges {
	ticket_attributes?: Values;
	ticket_state_id?: unknown;
	company_id?: string | null;
	open?: boolean;
	is_shared?: boolean;
	snoozed_until?: number;
	admin_id?: unknown;
	assignee_id?: string | number;
}

/** What a tracker takes (API description 2.16, linkConversationToTicket). */
const MOST_LINKED = 2500;

/** Tickets. Each is a conversation too, as in Intercom's inbox: its id is that of the conversation. */
export class Tickets {
	constructor(private readonly workspace: Workspace) {}

	/** Those that search shows, the last changed first. */
	list(): Conversation[] {
		return this.workspace.conversations.list().filter(({ ticket }) => ticket !== null);
	}

	get(id: unknown, refusal: () => Refusal = ticketNotFound): Conversation & { ticket: object } {
		const conversation = this.workspace.conversations.get(id, refusal);
		if (!conversation.ticket) throw refusal();
		return conversation as Conversation & { ticket: object };
	}

	create(ticket: NewTicket): Conversation {
		const { conversations, ticketTypes, teammates, companies } = this.workspace;
		const type = ticketTypes.type(ticket.ticket_type_id);
		const attributes = ticketTypes.checked(type, ticket.ticket_attributes ?? {});
		const isMissing = (name: string) => (attributes[name] ?? '') === '';
		if (type.attributes.some(({ name, required_to_create: needed }) => needed && isMissing(name))) {
			throw refusals.parameterInvalid('Missing required ticket attributes');
		}
		const { admin_assignee_id: teammate = '0', team_assignee_id: team = '0' } = ticket.assignment ?? {};
		if (teammate !== '0') teammates.get(teammate, assigneeNotFound);
		if (team !== '0') teammates.team(team, assigneeNotFound);
		const company = ticket.company_id === undefined ? null : companies.get(ticket.company_id).id;
		const linked = ticket.conversation_to_link_id && conversations.get(ticket.conversation_to_link_id);
		const conversation = conversations.keep(
			newConversation(this.workspace, {
				contact: this.contactOf(ticket.contacts[0] ?? {}),
				from: 'bot',
				body: (attributes._default_description_ as string | null | undefined) ?? '',
				created_at: ticket.created_at,
			}),
		);
		Object.assign(conversation, {
			admin_assignee_id: teammate,
			team_assignee_id: team,
			company_id: company,
			ticket: this.newTicket(type, this.workspace.ticketTypes.states[0]!.id, attributes),
		});
		if (linked) join(conversation, linked);
		this.workspace.tell({ topics: ['ticket.created'], conversation });
		return conversation;
	}

	convert(
		conversation: Conversation,
		to: { ticket_type_id: unknown; ticket_state_id?: unknown; attributes?: Values },
	) {
		const { ticketTypes } = this.workspace;
		const type = ticketTypes.types().find(({ id }) => id === String(to.ticket_type_id));
		if (!type || type.category !== 'Customer') {
			throw refusals.parameterInvalid('Ticket type is not a customer ticket type');
		}
		if (conversation.ticket) throw refusals.parameterInvalid('Conversation is already a ticket');
		const state = ticketTypes.state(to.ticket_state_id ?? ticketTypes.states[0]!.id, () =>
			refusals.parameterInvalid('Ticket state is not associated with the ticket type'),
		);
		conversation.ticket = this.newTicket(type, state.id, ticketTypes.checked(type, to.attributes ?? {}));
		this.note(
			conversation,
			'ticket_state_updated_by_admin',
			operatorAsAuthor(this.workspace),
			['ticket.created'],
			// As the example of the API description shows: from the first state to itself, by the app that converts.
			{
				ticket_state: state.category,
				previous_ticket_state: state.category,
				app_package_code: this.workspace.appPackageCode,
			},
		);
		return conversation;
	}

	/** Everything is looked at before anything is changed. Who does it is Fin's operator where nobody is named. */
	update(conversation: Conversation, changes: TicketChanges): Conversation {
		const { teammates, companies, ticketTypes, parts } = this.workspace;
		const ticket = conversation.ticket!;
		const { ticket_attributes: values, ticket_state_id: stateId, assignee_id: assigneeId } = changes;
		const by = changes.admin_id === undefined ? undefined : teammates.get(changes.admin_id, assigneeNotFound);
		const author = by ? teammateAsAuthor(by) : operatorAsAuthor(this.workspace);
		const state = stateId === undefined ? undefined : ticketTypes.state(stateId, stateInvalid);
		const attributes = values && ticketTypes.checked(ticketTypes.type(ticket.ticket_type_id), values);
		const assignee = assigneeId === undefined ? undefined : this.assignee(String(assigneeId));
		if (changes.company_id) companies.get(changes.company_id);

		if (attributes) {
			Object.assign(ticket.attributes, attributes);
			this.note(conversation, 'ticket_attribute_updated_by_admin', author, ['ticket.attribute.updated']);
		}
		if (state) {
			const before = ticketTypes.state(ticket.ticket_state_id, stateInvalid);
			ticket.ticket_state_id = state.id;
			const resolved = state.category === 'resolved' ? ['ticket.resolved'] : [];
			const topics = ['ticket.state.updated', ...resolved];
			this.note(conversation, 'ticket_state_updated_by_admin', author, topics, {
				ticket_state: state.category,
				previous_ticket_state: before.category,
			});
		}
		if (changes.company_id !== undefined) conversation.company_id = changes.company_id;
		if (changes.is_shared !== undefined) ticket.is_shared = changes.is_shared;
		const teammate: Teammate = by ?? teammates.owner();
		for (const place of assignee ?? []) parts.assign(conversation, teammate, place);
		if (changes.open === false) parts.close(conversation, teammate);
		if (changes.open === true) parts.open(conversation, teammate);
		if (changes.snoozed_until !== undefined) parts.snooze(conversation, teammate, changes.snoozed_until);
		conversation.updated_at = this.workspace.now();
		this.workspace.tell({ topics: [], conversation });
		return conversation;
	}

	/** What both types have, by name and type, keeps its value. */
	changeType(
		conversation: Conversation,
		to: { ticket_type_id: unknown; ticket_state_id: unknown; ticket_attributes?: Values },
	): Conversation {
		const { ticketTypes } = this.workspace;
		const ticket = conversation.ticket!;
		const before = ticketTypes.type(ticket.ticket_type_id);
		const type = ticketTypes.type(to.ticket_type_id);
		if (type === before) throw refusals.parameterInvalid('Cannot change to the same ticket type');
		if (type.category !== before.category) {
			throw refusals.parameterInvalid('Cannot change to a ticket type of another category');
		}
		const state = ticketTypes.state(to.ticket_state_id, () =>
			refusals.parameterInvalid("Ticket custom state doesn't belong to the new ticket type"),
		);
		const given = ticketTypes.checked(type, to.ticket_attributes ?? {});
		const kept = before.attributes.filter(({ name, data_type: dataType }) =>
			type.attributes.some((attribute) => attribute.name === name && attribute.data_type === dataType),
		);
		ticket.attributes = {
			...Object.fromEntries(
				kept
					.filter(({ name }) => name in ticket.attributes)
					.map(({ name }) => [name, ticket.attributes[name]]),
			),
			...given,
		};
		Object.assign(ticket, { ticket_type_id: type.id, ticket_state_id: state.id });
		this.note(conversation, 'ticket_type_changed', operatorAsAuthor(this.workspace), []);
		return conversation;
	}

	/** A tracker gathers conversations and customer tickets, each of which has one tracker. */
	link(tracker: Conversation, conversationId: unknown): Conversation {
		this.trackerOnly(tracker, 'linking');
		const conversation = this.workspace.conversations.get(conversationId, conversationNotFound);
		if (conversation.linked_ids.length > 0) {
			throw new Refusal(400, 'already_linked_to_tracker', 'A conversation can only have one tracker ticket');
		}
		if (tracker.linked_ids.length >= MOST_LINKED) {
			throw new Refusal(
				400,
				'linked_conversation_limit_exceeded',
				'Ticket has reached the maximum number of conversations that can be linked',
			);
		}
		join(tracker, conversation);
		return conversation;
	}

	unlink(tracker: Conversation, conversationId: string): Conversation {
		this.trackerOnly(tracker, 'unlinking');
		if (!tracker.linked_ids.includes(conversationId)) {
			throw new Refusal(404, 'conversation_not_found', 'Conversation is not linked to this ticket');
		}
		const conversation = this.workspace.conversations.get(conversationId, conversationNotFound);
		tracker.linked_ids = tracker.linked_ids.filter((id) => id !== conversationId);
		conversation.linked_ids = conversation.linked_ids.filter((id) => id !== tracker.id);
		return conversation;
	}

	/** @throws Refusal 400 for a back-office ticket, which no customer takes part in */
	customerOnly({ ticket }: Conversation) {
		if (this.workspace.ticketTypes.type(ticket!.ticket_type_id).category !== 'Back-office') return;
		throw new Refusal(400, 'parameter_mismatch', 'User replies are not allowed on Backoffice tickets');
	}

	private trackerOnly({ ticket }: Conversation, doing: string) {
		if (this.workspace.ticketTypes.type(ticket!.ticket_type_id).category === 'Tracker') return;
		throw new Refusal(400, 'invalid_ticket_type', `Only tracker tickets support ${doing} conversations`);
	}

	private newTicket(
		type: TicketType,
		stateId: string,
		attributes: Values,
	): NonNullable<Conversation['ticket']> {
		return {
			ticket_id: this.workspace.identifiers.number('ticket', 22),
			ticket_type_id: type.id,
			ticket_state_id: stateId,
			attributes: { ...attributes },
			is_shared: !type.is_internal,
			converted_at: this.workspace.now(),
		};
	}

	private contactOf({ id, external_id: externalId, email }: NewTicket['contacts'][number]): Contact {
		const { contacts } = this.workspace;
		if (id !== undefined) return contacts.get(id);
		if (externalId !== undefined) return contacts.named({ user_id: externalId });
		try {
			return contacts.named({ email });
		} catch {
			return contacts.create({ role: 'lead', email });
		}
	}

	/** The places to fill: '0' is nobody in either of them. */
	private assignee(id: string): Array<{ type: 'admin' | 'team'; id: string }> {
		const { teammates } = this.workspace;
		if (id === '0')
			return [
				{ type: 'admin', id },
				{ type: 'team', id },
			];
		if (teammates.teams().some((team) => team.id === id)) return [{ type: 'team', id }];
		return [{ type: 'admin', id: teammates.get(id, assigneeNotFound).id }];
	}

	private note(
		conversation: Conversation,
		part_type: string,
		author: Author,
		topics: string[],
		more: Partial<Part> = {},
	) {
		this.workspace.parts.add(conversation, { part_type, author, ...more }, topics);
	}
}

function join(one: Conversation, other: Conversation) {
	one.linked_ids.push(other.id);
	other.linked_ids.push(one.id);
}

const ticketNotFound = () => new Refusal(404, 'ticket_not_found', 'Ticket not found');
const conversationNotFound = () => new Refusal(404, 'conversation_not_found', 'Conversation not found');
const assigneeNotFound = () => new Refusal(404, 'assignee_not_found', 'Assignee not found');
const stateInvalid = () =>
	new Refusal(
		400,
		'ticket_state_id_invalid',
		'Ticket state id is not valid or is not associated with the ticket type',
	);
