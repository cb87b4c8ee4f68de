import { toPlainText } from '../html';
import type { RecordedRequest } from '../server';
import type { AttributeValues, Contact, Conversation } from '../workspace/records';
import type { Workspace } from '../workspace';
import type { PageParts } from '.';
import { customersParts, partsOf, type PartView } from './part-view';
import { TOPICS } from '../../../nodes/IntercomTrigger/topics';
import { deliveriesOf, isTyping, endpointsOf } from './webhook-view';

/** What the reader of the page has chosen to see. */
export interface Selection {
	/** Contact id: who writes in the Messenger. */
	customer?: string;
	/** Conversation id: what the Messenger shows. */
	messenger?: string;
	/** Conversation id: what the inbox shows; the newest without a choice. */
	inbox?: string;
	filter?: Filter;
}

export type Filter = 'all' | 'open' | 'unassigned' | 'snoozed' | 'closed';

/** Most recent entries of a list; nobody scrolls further in a sandbox. */
const SHOWN = 60;
const MINUTE = 60_000;

/** Everything that the page shows, for one reader. */
export function viewOf({ workspace, webhooks, requests, app }: PageParts, selection: Selection) {
	const conversations = workspace.conversations.list();
	const customer = workspace.contacts.list().find(({ id }) => id === selection.customer);
	return {
		now: workspace.clock.now(),
		hub: { ...app(), appId: workspace.app.id_code, appCode: workspace.appPackageCode, topics: TOPIC_NAMES },
		teammate: workspace.teammates.owner().name,
		assignees: [
			...workspace.teammates.list().map(({ id, name }) => ({ key: `admin:${id}`, name })),
			...workspace.teammates.teams().map(({ id, name }) => ({ key: `team:${id}`, name })),
		],
		messenger: messengerOf({ workspace, webhooks }, conversations, customer, selection.messenger),
		inbox: inboxOf(workspace, conversations, selection),
		webhooks: {
			endpoints: endpointsOf(webhooks),
			deliveries: deliveriesOf(webhooks),
		},
		requests: requestsOf(requests, workspace.clock.now()),
	};
}

export type View = ReturnType<typeof viewOf>;

const TOPIC_NAMES = TOPICS.map(({ topic }) => topic);

function messengerOf(
	{ workspace, webhooks }: Pick<PageParts, 'workspace' | 'webhooks'>,
	conversations: Conversation[],
	customer: Contact | undefined,
	selected: string | undefined,
) {
	const own = customer ? conversations.filter(({ contact_ids: ids }) => ids.includes(customer.id)) : [];
	const conversation = own.find(({ id }) => id === selected);
	return {
		customers: workspace.contacts.list().slice(0, SHOWN).map(customerView),
		customer: customer ? customerView(customer) : null,
		conversations: own.slice(0, SHOWN).map((one) => {
			const last = customersParts(partsOf(workspace, one)).at(-1);
			return {
				id: one.id,
				preview: previewOf(last) || titleOf(one),
				author: last?.author ?? '',
				at: last?.at ?? one.created_at,
			};
		}),
		conversation: conversation
			? {
					id: conversation.id,
					parts: customersParts(partsOf(workspace, conversation)),
					isTyping: isTyping(webhooks, conversation, workspace.clock.now()),
				}
			: null,
	};
}

function customerView({ id, name, email, external_id: externalId, custom_attributes: attributes }: Contact) {
	return { id, name: name ?? email ?? 'Visitor', email, externalId, attributes: set(attributes) };
}

const FILTERS: Record<Filter, (conversation: Conversation) => boolean> = {
	all: () => true,
	open: ({ state }) => state === 'open',
	unassigned: ({ state, admin_assignee_id: person, team_assignee_id: team }) =>
		state === 'open' && person === '0' && team === '0',
	snoozed: ({ state }) => state === 'snoozed',
	closed: ({ state }) => state === 'closed',
};

function inboxOf(workspace: Workspace, conversations: Conversation[], { inbox, filter = 'all' }: Selection) {
	const listed = conversations.filter(FILTERS[filter] ?? FILTERS.all);
	const selected = conversations.find(({ id }) => id === inbox) ?? listed[0];
	const counts = Object.entries(FILTERS).map(([name, belongs]) => [
		name,
		conversations.filter(belongs).length,
	]);
	return {
		counts: Object.fromEntries(counts) as Record<Filter, number>,
		conversations: listed.slice(0, SHOWN).map((conversation) => summaryOf(workspace, conversation)),
		conversation: selected ? detailOf(workspace, selected) : null,
	};
}

function summaryOf(workspace: Workspace, conversation: Conversation) {
	const last = partsOf(workspace, conversation)
		.filter(({ html }) => html !== null)
		.at(-1);
	const [customer] = conversation.contact_ids.map((id) => workspace.contacts.find(id));
	return {
		id: conversation.id,
		title: conversation.title,
		customer: customer ? customerView(customer) : null,
		preview: previewOf(last) || titleOf(conversation),
		state: conversation.state,
		assignee: assigneeOf(workspace, conversation),
		tags: conversation.tags.map(({ tag_id: id }) => workspace.tags.get(id).name),
		waiting: conversation.state === 'open' && conversation.waiting_since !== null,
		at: last?.at ?? conversation.updated_at,
	};
}

function detailOf(workspace: Workspace, conversation: Conversation) {
	const { admin_assignee_id: person, team_assignee_id: team } = conversation;
	return {
		...summaryOf(workspace, conversation),
		assigneeKey: person !== '0' ? `admin:${person}` : team !== '0' ? `team:${team}` : 'nobody',
		snoozedUntil: conversation.snoozed_until,
		attributes: set(conversation.custom_attributes),
		ticket: ticketOf(workspace, conversation),
		parts: partsOf(workspace, conversation),
	};
}

/** What a ticket is called; a conversation has a title in the inbox only where one was given. */
function titleOf({ title, ticket }: Conversation): string {
	const named = ticket?.attributes._default_title_;
	return typeof named === 'string' ? named : (title ?? '');
}

/** What makes a ticket of it: its type, number and state, and what it was filled in with. */
function ticketOf({ ticketTypes }: Workspace, conversation: Conversation) {
	const { ticket } = conversation;
	if (!ticket) return null;
	const type = ticketTypes.type(ticket.ticket_type_id);
	const { _default_title_: title, _default_description_: description, ...attributes } = ticket.attributes;
	// A choice from a list is kept by its id.
	const choices = type.attributes.flatMap(({ list_items: items }) => items);
	const named = Object.entries(attributes).map(([name, value]) => [
		name,
		choices.find(({ id }) => id === value)?.name ?? value,
	]);
	return {
		number: ticket.ticket_id,
		type: type.name,
		state: ticketTypes.states.find(({ id }) => id === ticket.ticket_state_id)!.internal_label,
		title: titleOf(conversation),
		description: typeof description === 'string' ? description : null,
		attributes: set(Object.fromEntries(named) as AttributeValues),
	};
}

/** The names of the teammate and the team that have it, or null. */
function assigneeOf(
	{ teammates }: Workspace,
	{ admin_assignee_id: person, team_assignee_id: team }: Conversation,
) {
	const names = [
		...teammates.list().filter(({ id }) => id === person),
		...teammates.teams().filter(({ id }) => id === team),
	].map(({ name }) => name);
	return names.length > 0 ? names.join(' · ') : null;
}

/** A value that was taken away is `null`, and not worth a line. */
function set(attributes: AttributeValues): AttributeValues {
	return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

function previewOf(part: PartView | undefined): string {
	return (toPlainText(part?.html ?? null) ?? '').replace(/\s+/g, ' ').slice(0, 140);
}

/** Those of the last minute, newest first. */
function requestsOf(requests: RecordedRequest[], now: number) {
	const numbered = requests.map((request, number) => ({ number, request }));
	const recent = numbered.filter(({ request }) => request.at > now - MINUTE);
	return {
		count: recent.length,
		shown: recent
			.slice(-SHOWN)
			.reverse()
			.map(({ number, request: { method, path, status, at } }) => ({
				number,
				method,
				path,
				status: status ?? null,
				at,
			})),
	};
}
