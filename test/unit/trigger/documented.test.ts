import type { IDataObject } from 'n8n-workflow';
import documented from '../../../intercom-description/webhook-topics.json';
import type { IntercomEvent } from '../../../nodes/IntercomTrigger/event';
import { toEvent } from '../../../nodes/IntercomTrigger/event';
import { toFinEvent } from '../../../nodes/IntercomTrigger/finEvent';
import { FIN_EVENTS, isSameTopic, TOPICS } from '../../../nodes/IntercomTrigger/topics';
import { EXAMPLES } from './examples';
import { conversation, conversationPart, notification, ticket, ticketPart, WORKSPACE } from './payloads';

const own = { appCodes: [], teammateIds: [] };
const read = (topic: string, item: object, inbox?: string) =>
	toEvent(notification(topic, item as Record<string, unknown>) as IDataObject, own, inbox);

it('has an example of every documented topic', () => {
	expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(documented).sort());
});

describe('What stands in a notification is found', () => {
	const absent: Partial<IntercomEvent> = {
		conversationId: null,
		contactId: null,
		ticketId: null,
		companyId: null,
		teammateId: null,
		articleId: null,
		author: null,
		message: null,
		partType: null,
		redacted: false,
		rating: null,
		tag: null,
		attribute: null,
	};

	it.each(Object.entries(EXAMPLES))('%s', (topic, [item, found]) => {
		const event = read(topic, item);
		expect(event).toMatchObject({ ...absent, ...found });
		const place = event.conversationId ?? event.ticketId;
		if (!found.link)
			expect(event.link).toBe(place && `https://app.intercom.com/a/apps/${WORKSPACE}/conversations/${place}`);
	});
});

describe('The part that a topic is about is the newest that fits it', () => {
	const nora = { type: 'admin', id: '7' };
	const asked = {
		id: '1',
		author: { type: 'user', id: 'c1' },
		body: 'Help',
		created_at: 1768031810,
		updated_at: 1768031810,
	};
	const replied = { id: '2', author: nora, body: 'On it', created_at: 1768031820, updated_at: 1768031820 };
	const closed = {
		id: '3',
		author: nora,
		part_type: 'close',
		body: null,
		created_at: 1768031830,
		updated_at: 1768031830,
	};
	const state = {
		id: '4',
		author: nora,
		part_type: 'ticket_state_updated_by_admin',
		body: null,
		created_at: 1768031830,
		updated_at: 1768031830,
	};
	const history = [asked, replied, closed, state];

	it.each([
		['ticket.contact.replied', '1'],
		['ticket.admin.replied', '2'],
		['ticket.state.updated', '4'],
		['ticket.closed', '4'],
		['ticket.created', '4'],
		['conversation.user.replied', '1'],
		['conversation.admin.replied', '2'],
		['conversation.admin.closed', '3'],
		['orbit.reached', '4'],
	])('%s: part %s', (topic, id) => {
		const item = topic.startsWith('ticket')
			? ticket({}, history.map(ticketPart))
			: conversation({}, history.map(conversationPart));
		expect(read(topic, item).partId).toBe(id);
	});

	it('also in a conversation that stands inside the item', () => {
		const item = {
			type: 'conversation_part_tag',
			tag: { id: 't1', name: 'vip' },
			conversation: conversation({}, [conversationPart(replied)]),
		};
		expect(read('conversation_part.tag.created', item)).toMatchObject({
			conversationId: '215472621202693',
			partId: '2',
			message: { text: 'On it' },
			tag: { id: 't1', name: 'vip' },
		});
	});

	it('and may be the message that opened it, where that was tagged', () => {
		expect(read('conversation_part.tag.created', conversation()).message).toMatchObject({
			type: 'source',
			text: 'Hello',
		});
	});
});

it.each([
	[
		'the region of the workspace',
		'https://app.eu.intercom.com',
		'https://app.eu.intercom.com/a/apps/workspace1/conversations/1',
	],
	['the United States without one', undefined, 'https://app.intercom.com/a/apps/workspace1/conversations/1'],
])('links to the inbox of %s', (_what, inbox, link) => {
	expect(read('conversation.deleted', { type: 'conversation', conversation_id: '1' }, inbox).link).toBe(link);
});

describe('Names of topics', () => {
	const names = [...TOPICS, ...FIN_EVENTS].map(({ topic }) => topic);

	it('are told apart, each from every other', () => {
		for (const one of names) expect(names.filter((other) => isSameTopic(one, other))).toEqual([one]);
	});

	it.each([
		['contact.unarchive', 'contact.unarchived'],
		['contact.archived', 'contact.archive'],
		['ticket.closed', 'ticket.close'],
		['conversation.user.created', ' Conversation.User.Create '],
	])('%s is %s as well', (one, other) => {
		expect(isSameTopic(one, other)).toBe(true);
	});
});

describe('Events of the Fin Agent API', () => {
	const sent = { conversation_id: '123456', user_id: '7891', created_at_ms: '2025-01-24T10:00:00.123Z' };

	it('tell what Fin replied', () => {
		const message = {
			id: '98765',
			author: 'fin',
			body: '<p>Click on <em>Account</em></p>',
			timestamp_ms: '2025-01-24T09:01:00.456Z',
		};
		expect(toFinEvent({ ...sent, event_name: 'fin_replied', status: 'replying', message })).toMatchObject({
			topic: 'fin_replied',
			notificationId: 'fin_replied 123456 replying 2025-01-24T10:00:00.123Z',
			createdAt: '2025-01-24T10:00:00.123Z',
			conversationId: '123456',
			contactId: null,
			author: { kind: 'fin' },
			message: { id: '98765', text: 'Click on Account', createdAt: '2025-01-24T09:01:00.456Z' },
			state: { before: null, after: 'replying' },
		});
	});

	it("have Fin's words in HTML, whatever they begin with", () => {
		const message = { id: '1', author: 'fin', body: 'Tom &amp; <em>Jerry</em>' };
		expect(toFinEvent({ ...sent, event_name: 'fin_replied', message }).message).toMatchObject({
			text: 'Tom & Jerry',
			html: 'Tom &amp; <em>Jerry</em>',
		});
	});

	it('tell why Fin escalated', () => {
		const event = toFinEvent({
			...sent,
			event_name: 'fin_status_updated',
			status: 'escalated',
			reason: 'Routed to team',
		});
		expect(event).toMatchObject({
			message: null,
			author: null,
			state: { after: 'escalated' },
			item: { reason: 'Routed to team' },
		});
	});

	it('have all that other events have', () => {
		const keys = (event: IntercomEvent) => Object.keys(event).sort();
		expect(keys(toFinEvent({ ...sent, event_name: 'csat_requested' }))).toEqual(keys(read('ping', {})));
	});
});
