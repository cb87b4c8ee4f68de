import type { IDataObject } from 'n8n-workflow';

import type { IntercomEvent } from '../../../nodes/IntercomTrigger/event';
import { toEvent } from '../../../nodes/IntercomTrigger/event';
import {
	contact,
	conversation,
	conversationOfVersion1,
	conversationPart,
	conversationReplied,
	notification,
	ticket,
	ticketPart,
	WORKSPACE,
} from './payloads';

const nobody = { appCodes: [], teammateIds: [] };
const event = (payload: object, own: Parameters<typeof toEvent>[1] = nobody) =>
	toEvent(payload as IDataObject, own);

describe('a customer message', () => {
	const expected: Partial<IntercomEvent> = {
		topic: 'conversation.user.replied',
		notificationId: 'notif_5d5b3b1c-0000-4000-8000-000000000001',
		createdAt: '2026-01-10T07:56:33.000Z',
		workspaceId: WORKSPACE,
		contactId: '696205460674dbb9050aa7fd',
		ticketId: null,
		companyId: null,
		author: {
			kind: 'customer',
			id: '696205460674dbb9050aa7fd',
			name: 'Mira Holm',
			email: 'mira@example.com',
			appCode: null,
		},
		message: {
			id: '37358120001',
			type: 'comment',
			text: 'Where is it?',
			html: '<p>Where is it?</p>',
			createdAt: '2026-01-10T07:56:30.000Z',
			attachments: [
				{
					name: 'bill.pdf',
					url: 'https://files.example.com/bill.pdf',
					contentType: 'application/pdf',
					size: 2048,
				},
			],
		},
		teammateId: null,
		articleId: null,
		partId: '37358120001',
		partType: 'comment',
		subject: null,
		redacted: false,
		rating: null,
		tag: null,
		tags: [],
	};
	const attachments = [
		{
			type: 'upload',
			name: 'bill.pdf',
			url: 'https://files.example.com/bill.pdf',
			content_type: 'application/pdf',
			filesize: 2048,
			width: null,
			height: null,
		},
	];
	const author = {
		type: 'user',
		id: '696205460674dbb9050aa7fd',
		name: 'Mira Holm',
		email: 'mira@example.com',
	};

	it.each([
		[
			'1.x',
			(part: IDataObject) => ({ ...conversationOfVersion1([part]), id: '215472621202693' }),
			'<p>Where is it?</p>',
			1768031790,
		],
		['2.0 to 2.14', (part: IDataObject) => conversation({}, [part]), '<p>Where is it?</p>', 1768031790],
		[
			'2.15 and newer',
			(part: IDataObject) => conversation({ id: 215472621202693 }, [part]),
			'Where is it?',
			1768031790,
		],
		[
			'with times in ISO 8601',
			(part: IDataObject) => conversation({}, [part]),
			'<p>Where is it?</p>',
			'2026-01-10T08:56:30.000+01:00',
		],
	])('looks the same for an app on API version %s', (_version, item, body, createdAt) => {
		const part = conversationPart({ author, attachments, body, created_at: createdAt });
		const {
			conversationId,
			item: _own,
			link,
			assignee,
			state,
			attribute,
			...read
		} = event(notification('conversation.user.replied', item(part as IDataObject)));
		expect(read).toEqual(expected);
		expect(conversationId).toBe('215472621202693');
		expect(link).toBe(`https://app.intercom.com/a/apps/${WORKSPACE}/conversations/215472621202693`);
		expect(assignee).toEqual({ teammateId: null, teamId: null, name: null });
		expect([state, attribute]).toEqual([_version === '1.x' ? null : { before: null, after: 'open' }, null]);
	});

	it("has Intercom's own object untouched beside it", () => {
		const payload = conversationReplied({ author, attachments });
		const before = JSON.stringify(payload);
		const read = event(payload);
		expect(read.item).toBe((payload.data as IDataObject).item);
		expect(JSON.stringify(payload)).toBe(before);
	});

	it.each([
		['2.0 and newer', conversation(), { id: '3381828792', text: 'Hello' }, { name: null, email: null }],
		[
			'1.x',
			conversationOfVersion1(),
			{ id: '331494375', text: 'Hello everyone!' },
			{ name: 'Mira Holm', email: 'mira@example.com' },
		],
	])(
		'that opens a conversation is read from where API version %s has it',
		(_version, item, message, author) => {
			const read = event(notification('conversation.user.created', item));
			expect(read.message).toMatchObject({ ...message, type: 'source' });
			expect(read.author).toMatchObject({ kind: 'customer', ...author });
			expect(read.contactId).toBe(read.author?.id);
		},
	);

	it.each([
		['a teammate', { type: 'admin', id: '42' }, '42'],
		['nobody, as up to API version 2.16 where a workflow asked', null, null],
		['the workflow that asked, as since 2.17', { type: 'workflow', id: '4711' }, null],
	])('with a rating of %s names a teammate, and no workflow', (_whose, teammate, teammateId) => {
		const item = conversation({ conversation_rating: { rating: 5, remark: 'Great', teammate } }, [
			conversationPart({ author: { type: 'user', id: 'first' }, part_type: 'conversation_rating_changed' }),
		]);
		const read = event(notification('conversation.rating.added', item));
		expect([read.teammateId, read.rating]).toEqual([teammateId, { score: 5, remark: 'Great' }]);
	});

	it('is the one of the customer who wrote, in a conversation of several', () => {
		const item = conversation(
			{ contacts: { type: 'contact.list', contacts: [{ id: 'first' }, { id: 'second' }] } },
			[conversationPart({ author: { type: 'user', id: 'second' } })],
		);
		expect(event(notification('conversation.user.replied', item)).contactId).toBe('second');
	});

	it('has the pictures inside its body among its attachments', () => {
		const body =
			'<p>See</p><div class="intercom-container"><img src="https://downloads.example.com/i/o/1/shot.png?expires=1&amp;signature=2"></div>';
		expect(event(conversationReplied({ author, body })).message).toMatchObject({
			text: 'See\n[Image]',
			attachments: [
				{
					name: 'shot.png',
					url: 'https://downloads.example.com/i/o/1/shot.png?expires=1&signature=2',
					contentType: null,
					size: null,
				},
			],
		});
	});

	it.each([
		['a body of null', { body: null }],
		['an empty body', { body: '' }],
		['no body', { body: undefined }],
	])('is absent from a part with %s and nothing attached', (_what, part) => {
		const read = event(
			conversationReplied(
				{ author: { type: 'admin', id: '7' }, part_type: 'close', ...part },
				'conversation.admin.closed',
			),
		);
		expect(read.message).toBeNull();
		expect(read.author).toMatchObject({ kind: 'teammate', id: '7' });
	});
});

describe('an author', () => {
	const own = { appCodes: ['our-app'], teammateIds: ['42'] };
	it.each([
		['customer', { type: 'visitor', id: '1' }, {}, nobody],
		['customer', { type: 'contact', id: '1' }, { app_package_code: 'our-app' }, own],
		['teammate', { type: 'admin', id: '7', from_ai_agent: false }, { app_package_code: null }, nobody],
		['teammate', { type: 'team', id: '7' }, {}, nobody],
		['teammate', { type: 'admin', id: '7' }, { app_package_code: 'another-app' }, own],
		['bot', { type: 'bot', id: '8', from_ai_agent: false, is_ai_answer: false }, {}, nobody],
		['bot', { type: 'bot', id: '8' }, { app_package_code: 'another-app' }, own],
		['fin', { type: 'bot', id: '8', from_ai_agent: true, is_ai_answer: true }, {}, nobody],
		['fin', { type: 'admin', id: '8', from_ai_agent: true, is_ai_answer: false }, {}, own],
		['app', { type: 'admin', id: '7' }, { app_package_code: 'another-app' }, nobody],
		['app', { type: 'admin', id: '7' }, { app_package_code: 'our-app' }, own],
		['app', { type: 'admin', id: 42 }, {}, own],
	])('is %s for %j with %j, when %j are our own', (kind, author, part, ours) => {
		const read = event(conversationReplied({ author, ...part }), ours).author;
		expect(read).toMatchObject({
			kind,
			id: String(author.id),
			appCode: 'app_package_code' in part ? part.app_package_code : null,
		});
	});

	it.each([
		[
			'what is unread is by others than the reader',
			notification(
				'conversation.read',
				conversation({}, [conversationPart({ author: { type: 'bot', id: '8' } })]),
			),
		],
		['the part names none', conversationReplied({ author: null })],
		['the part names nothing about it', conversationReplied({ author: {} })],
		[
			'nobody wrote anything',
			notification('conversation.deleted', { type: 'conversation', conversation_id: '1' }),
		],
	])('is absent when %s', (_why, payload) => {
		expect(event(payload).author).toBeNull();
	});

	it('is the teammate who did what the activity log says', () => {
		const item = {
			type: 'admin_activity_log_event',
			id: 'f9',
			performed_by: { type: 'admin', id: '1234567', email: 'nora@example.com' },
		};
		expect(event(notification('admin.activity_log_event.created', item)).author).toEqual({
			kind: 'teammate',
			id: '1234567',
			name: null,
			email: 'nora@example.com',
			appCode: null,
		});
	});
});

describe('a ticket', () => {
	const reply = ticketPart({ id: '2', body: '<p>On it</p>', author: { type: 'admin', id: '7' } });
	const history = [ticketPart({ id: '1', body: '<p>Help</p>', author: { type: 'user', id: 'c1' } }), reply];

	it.each([
		[
			'beside the ticket',
			{ type: 'ticket_ticket_part', ticket: ticket({}, [history[0]!]), ticket_part: reply },
		],
		['at the end of its history', ticket({}, history)],
		['inside `ticket`, as API version 2.15 has it', { ticket: ticket({}, history) }],
		['inside `ticket` of something that calls itself one', { type: 'ticket', ticket: ticket({}, history) }],
	])('has the part that it is about %s', (_where, item) => {
		const read = event(notification('ticket.admin.replied', item));
		expect(read).toMatchObject({
			ticketId: '215472629311235',
			conversationId: null,
			author: { kind: 'teammate' },
			message: { id: '2', text: 'On it' },
		});
	});

	it('gives the contact of its list, and the customer who wrote before that', () => {
		expect(event(notification('ticket.closed', ticket())).contactId).toBe('696346bbaebb5a479d3851a3');
		expect(event(notification('ticket.contact.replied', ticket({}, [history[0]!]))).contactId).toBe('c1');
	});
});

describe('the ids', () => {
	const none = { conversationId: null, contactId: null, ticketId: null, companyId: null };
	it.each([
		['conversation.deleted', { type: 'conversation', conversation_id: '99' }, { conversationId: '99' }],
		[
			'conversation.contact.attached',
			{ conversation: { parts: [], model: { id: 215472621202693, company_id: '-1' } }, contact: contact() },
			{ conversationId: '215472621202693', contactId: '6961cf78fb9d13be07871c78' },
		],
		[
			'conversation.admin.replied',
			conversation({ ticket: ticket() }),
			{
				conversationId: '215472621202693',
				contactId: '696205460674dbb9050aa7fd',
				ticketId: '215472629311235',
			},
		],
		[
			'conversation.company.updated',
			conversation({ company: { type: 'company', id: 'co1', company_id: 'their-own' } }),
			{ conversationId: '215472621202693', contactId: '696205460674dbb9050aa7fd', companyId: 'co1' },
		],
		[
			'ticket.contact.attached',
			{ ticket: { type: 'ticket', id: 215472629353977 }, contact: contact() },
			{ ticketId: '215472629353977', contactId: '6961cf78fb9d13be07871c78' },
		],
		[
			'ticket.created',
			ticket({ company_id: 'co1' }),
			{ ticketId: '215472629311235', contactId: '696346bbaebb5a479d3851a3', companyId: 'co1' },
		],
		['contact.user.updated', contact(), { contactId: '6961cf78fb9d13be07871c78' }],
		[
			'contact.user.tag.created',
			{ type: 'contact_tag', created_at: 1, tag: { id: 't1' }, contact: contact() },
			{ contactId: '6961cf78fb9d13be07871c78' },
		],
		[
			'granular.subscribe',
			{ type: 'granular_subscribe', contact: contact(), subscription_types: {} },
			{ contactId: '6961cf78fb9d13be07871c78' },
		],
		['visitor.signed_up', { type: 'user', id: 'v1', user_id: 'theirs' }, { contactId: 'v1' }],
		[
			'user.tag.created',
			{ type: 'user_tag', user: { type: 'user', id: 'u1' }, tag: { id: 't1' } },
			{ contactId: 'u1' },
		],
		['company.created', { type: 'company', id: 'co1', company_id: 'their-own' }, { companyId: 'co1' }],
		[
			'company.contact.detached',
			{ company: { type: 'company', id: 'co1' }, contact: contact() },
			{ companyId: 'co1', contactId: '6961cf78fb9d13be07871c78' },
		],
		[
			'content_stat.email',
			{ type: 'content_stat.email', content_stat: { id: 's1' }, contact: contact() },
			{ contactId: '6961cf78fb9d13be07871c78' },
		],
		[
			'event.created',
			{ type: 'event', id: 'e1', intercom_user_id: 'c1', user_id: '12' },
			{ contactId: 'c1' },
		],
		[
			'call.ended',
			{ type: 'call', id: 'call1', conversation_id: '99', contact_id: 'c1' },
			{ conversationId: '99', contactId: 'c1' },
		],
		['admin.logged_in', { type: 'admin', id: '7' }, {}],
		['job.completed', { type: 'job', id: 'j1' }, {}],
	])('of %s are found where that topic has them', (topic, item, ids) => {
		const { conversationId, contactId, ticketId, companyId } = event(notification(topic, item));
		expect({ conversationId, contactId, ticketId, companyId }).toEqual({ ...none, ...ids });
	});
});

describe('a notification of another shape', () => {
	it.each([
		['nothing at all', {}],
		['no data', notification('conversation.user.replied', undefined as never)],
		[
			'texts where objects belong',
			notification('conversation.user.replied', {
				type: 'conversation',
				conversation_parts: 'none',
				contacts: 7,
				source: [],
			}),
		],
		[
			'lists of nothing',
			notification(
				'conversation.user.replied',
				conversation({
					conversation_parts: { conversation_parts: [null, 3] },
					contacts: { contacts: [null] },
				}),
			),
		],
		['data as a list', { topic: 'x', data: [] }],
	])('is read without an exception: %s', (_what, payload) => {
		expect(Object.keys(event(payload)).sort()).toEqual([
			'articleId',
			'assignee',
			'attribute',
			'author',
			'companyId',
			'contactId',
			'conversationId',
			'createdAt',
			'item',
			'link',
			'message',
			'notificationId',
			'partId',
			'partType',
			'rating',
			'redacted',
			'state',
			'subject',
			'tag',
			'tags',
			'teammateId',
			'ticketId',
			'topic',
			'workspaceId',
		]);
	});

	it.each([
		[1768031793, '2026-01-10T07:56:33.000Z'],
		['2026-01-10T04:39:55.465+00:00', '2026-01-10T04:39:55.465Z'],
		[0, null],
		['', null],
		['soon', null],
		[null, null],
		[1e300, null],
	])('has its time %j as %j', (written, read) => {
		expect(event(notification('job.completed', {}, { created_at: written })).createdAt).toBe(read);
	});
});
