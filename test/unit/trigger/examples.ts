import type { IntercomEvent } from '../../../nodes/IntercomTrigger/event';
import {
	contact,
	conversation,
	conversationOfVersion1,
	conversationPart,
	ticket,
	ticketPart,
} from './payloads';

/**
 * For each topic what Intercom sends as `data.item`, by its description of the objects (2.16 and Preview) and by
 * recorded deliveries, and what stands in it. Whatever is not named is absent.
 */
export type Example = [item: object, found: Partial<IntercomEvent>];

const CONVERSATION = '215472621202693';
const TICKET = '215472629311235';
const CONTACT = '6961cf78fb9d13be07871c78';
const WRITER = '696205460674dbb9050aa7fd';
const TICKET_CONTACT = '696346bbaebb5a479d3851a3';

const nora = {
	type: 'admin',
	id: '9608799',
	name: 'Nora Lind',
	email: 'nora@example.com',
	from_ai_agent: false,
};
const customer = { type: 'lead', id: WRITER, name: 'Mira Holm', email: 'mira@example.com' };
const fin = {
	type: 'bot',
	id: '9608808',
	name: 'Fin',
	email: 'operator+abc@intercom.io',
	from_ai_agent: true,
};

const author = (kind: string, name: string) => expect.objectContaining({ kind, name }) as never;
const byNora = { author: author('teammate', 'Nora Lind'), teammateId: nora.id };
const message = (text: string, type: string) => expect.objectContaining({ text, type }) as never;

/** About one part of a conversation by Nora. */
function part(
	type: string,
	text: string | null,
	more: object = {},
	found: Partial<IntercomEvent> = {},
): Example {
	const given = {
		author: nora,
		part_type: type,
		body: text && `<p>${text}</p>`,
		app_package_code: null,
		...more,
	};
	return [
		conversation({}, [conversationPart(given)]),
		{
			conversationId: CONVERSATION,
			contactId: WRITER,
			...byNora,
			partType: type,
			message: text === null ? null : message(text, type),
			...found,
		},
	];
}

/** About one part of a ticket by Nora, beside the ticket with its history. */
function ticketed(
	type: string,
	text: string | null,
	more: object = {},
	found: Partial<IntercomEvent> = {},
): Example {
	const own = ticketPart({ id: '2', author: nora, part_type: type, body: text && `<p>${text}</p>`, ...more });
	const earlier = ticketPart({
		id: '1',
		author: { type: 'user', id: TICKET_CONTACT },
		body: '<p>Help</p>',
		created_at: 1,
	});
	return [
		{ type: 'ticket_ticket_part', ticket: ticket({}, [earlier, own]), ticket_part: own },
		{
			ticketId: TICKET,
			contactId: TICKET_CONTACT,
			...byNora,
			partId: '2',
			partType: type,
			message: text === null ? null : message(text, type),
			...found,
		},
	];
}

const ofTicket = ([item, found]: Example): Example => [(item as { ticket: object }).ticket, found];
const aboutContact = (more: Record<string, unknown> = {}): Example => [contact(more), { contactId: CONTACT }];
const tagged = (tag: object): Example => [
	{ type: 'contact_tag', created_at: 1, tag, contact: contact() },
	{ contactId: CONTACT, tag: { id: '8482', name: 'vip' } },
];
const vip = { type: 'tag', id: '8482', name: 'vip' };
const attached: Example = [
	{
		conversation: { parts: [], options: {}, model: { id: 215472621202693, company_id: '-1' } },
		contact: contact(),
	},
	{ conversationId: CONVERSATION, contactId: CONTACT },
];
const ticketAttached: Example = [
	{
		ticket: {
			type: 'ticket',
			id: 215472629311235,
			url: 'https://app.intercom.com/a/apps/workspace1/conversations/215472629311235',
			custom_attributes: { _default_title_: { value: 'Printer', type: 'string' } },
		},
		contact: contact(),
	},
	{ ticketId: TICKET, contactId: CONTACT, subject: 'Printer' },
];
const stat: Example = [
	{
		type: 'content_stat.email',
		created_at: '2026-01-10T04:39:55.465+00:00',
		content_stat: { type: 'content_stat', id: 's1', stat_type: 'open', content_id: 'c1' },
		contact: contact(),
		company: { type: 'company', id: 'co1' },
	},
	{ contactId: CONTACT, companyId: 'co1' },
];
const article: Example = [
	{
		type: 'article',
		id: '15147019',
		title: 'Printers',
		body: '<p>How</p>',
		author_id: 9608799,
		state: 'published',
		url: null,
	},
	{ articleId: '15147019', state: { before: null, after: 'published' } },
];
const admin: Example = [{ ...nora, away_mode_enabled: true }, { teammateId: nora.id }];
const call: Example = [
	{
		type: 'call',
		id: '123',
		conversation_id: '456',
		admin_id: '789',
		contact_id: '6762f0dd1bb69f9f2193bb83',
		state: 'completed',
		direction: 'outbound',
	},
	{
		conversationId: '456',
		teammateId: '789',
		contactId: '6762f0dd1bb69f9f2193bb83',
		state: { before: null, after: 'completed' },
	},
];
const company: Example = [{ type: 'company', id: 'co1', company_id: 'their-own' }, { companyId: 'co1' }];
const membership: Example = [
	{ company: { type: 'company', id: 'co1' }, contact: contact() },
	{ companyId: 'co1', contactId: CONTACT },
];
const subscribed: Example = [
	{ type: 'granular_subscribe', contact: contact(), subscription_types: { data: [] } },
	{ contactId: CONTACT },
];
const aboutContent = (type: string): Example => [
	{ type, id: '123', content_type: 'article', content_id: '15147019' },
	{ articleId: '15147019' },
];
const nothing = (item: object): Example => [item, {}];

const toTeam = { assigned_to: { type: 'team', id: '9680998', name: 'Support' } };
const toNora = { assigned_to: { type: 'admin', id: nora.id } };

export const EXAMPLES: Record<string, Example> = {
	'admin.activity_log_event.created': [
		{
			type: 'admin_activity_log_event',
			id: 'f9',
			performed_by: { type: 'admin', id: nora.id, email: nora.email },
		},
		{
			teammateId: nora.id,
			author: { kind: 'teammate', id: nora.id, name: null, email: nora.email, appCode: null },
		},
	],
	'admin.added_to_workspace': admin,
	'admin.away_mode_updated': admin,
	'admin.logged_in': admin,
	'admin.logged_out': admin,
	'admin.removed_from_workspace': admin,
	'api.request.completed': [
		{
			type: 'api.request.completed',
			request_id: 'r1',
			admin: { id: '10628207', email: 'nora@example.com' },
			response: { status: 200 },
		},
		{ teammateId: '10628207' },
	],
	'article.created': article,
	'article.deleted': [{ type: 'article', id: '15147019', deleted: true }, { articleId: '15147019' }],
	'article.published': article,
	'article.unpublished': article,
	'article.updated': article,
	'audience.created': nothing({ type: 'audience', id: '123', name: 'VIP Customers' }),
	'audience.deleted': nothing({ type: 'audience', id: '123', deleted: true }),
	'audience.member_added': aboutContent('audience_membership'),
	'audience.member_removed': aboutContent('audience_membership'),
	'audience.updated': nothing({ type: 'audience', id: '123', name: 'VIP Customers' }),
	'call.ended': call,
	'call.recording_available': call,
	'call.started': call,
	'call.transcription_available': call,
	'company.contact.attached': membership,
	'company.contact.detached': membership,
	'company.created': company,
	'company.deleted': company,
	'company.updated': company,
	'contact.archived': aboutContact(),
	'contact.deleted': aboutContact(),
	'contact.email.updated': aboutContact(),
	'contact.lead.added_email': aboutContact(),
	'contact.lead.created': aboutContact({ role: 'lead' }),
	'contact.lead.signed_up': aboutContact(),
	'contact.lead.tag.created': tagged(vip),
	'contact.lead.tag.deleted': tagged(vip),
	'contact.lead.updated': aboutContact({ role: 'lead' }),
	'contact.merged': aboutContact({ merged_from: { type: 'contact', id: 'c0' } }),
	'contact.subscribed': aboutContact(),
	'contact.unarchive': aboutContact(),
	'contact.unsubscribed': aboutContact(),
	'contact.user.created': aboutContact(),
	'contact.user.tag.created': tagged(vip),
	'contact.user.tag.deleted': tagged(vip),
	'contact.user.updated': aboutContact(),
	'content_import_source.created': nothing({ type: 'content_import_source', id: 1234 }),
	'content_import_source.deleted': nothing({ type: 'content_import_source', id: 1234, deleted: true }),
	'content_import_source.updated': nothing({ type: 'content_import_source', id: 1234 }),
	'content_snippet.created': nothing({ type: 'content_snippet', id: '123', title: 'How to reset' }),
	'content_snippet.deleted': nothing({ type: 'content_snippet', id: '123', deleted: true }),
	'content_snippet.updated': nothing({ type: 'content_snippet', id: '123', title: 'How to reset' }),
	'content_stat.banner': stat,
	'content_stat.carousel': stat,
	'content_stat.chat': stat,
	'content_stat.checklist': stat,
	'content_stat.custom_bot': stat,
	'content_stat.email': stat,
	'content_stat.news_item': stat,
	'content_stat.post': stat,
	'content_stat.push': stat,
	'content_stat.series': stat,
	'content_stat.series.webhook': stat,
	'content_stat.sms': stat,
	'content_stat.survey': stat,
	'content_stat.tooltip_group': stat,
	'content_stat.tour': stat,
	'conversation.admin.assigned': [
		conversation({ team_assignee_id: 9680998 }, [
			conversationPart({ author: nora, part_type: 'assignment', body: null, ...toTeam }),
		]),
		{
			conversationId: CONVERSATION,
			contactId: WRITER,
			...byNora,
			partType: 'assignment',
			assignee: { teammateId: null, teamId: '9680998', name: 'Support' },
		},
	],
	'conversation.admin.closed': part('close', null),
	'conversation.admin.noted': part('note', 'Known customer'),
	'conversation.admin.open.assigned': part('assignment', 'How can I help?', toNora),
	'conversation.admin.opened': part('open', null),
	'conversation.admin.replied': part('comment', 'Hello'),
	'conversation.admin.replied.translated': part('comment', 'Hola'),
	'conversation.admin.single.created': [
		conversation({
			source: {
				id: '5',
				delivered_as: 'admin_initiated',
				body: '<p>News</p>',
				author: nora,
				subject: '<p>A &amp; B</p>',
			},
		}),
		{
			conversationId: CONVERSATION,
			contactId: WRITER,
			...byNora,
			partType: 'source',
			message: message('News', 'source'),
			subject: 'A & B',
		},
	],
	'conversation.admin.snoozed': part('snoozed', null),
	'conversation.admin.unsnoozed': part('unsnoozed', null),
	'conversation.company.updated': [
		conversation({ company: { type: 'company', id: 'co1', company_id: 'their-own' } }),
		{ conversationId: CONVERSATION, contactId: WRITER, companyId: 'co1' },
	],
	'conversation.contact.attached': attached,
	'conversation.contact.detached': attached,
	'conversation.deleted': [
		{ type: 'conversation', conversation_id: CONVERSATION },
		{ conversationId: CONVERSATION },
	],
	'conversation.operator.replied': part(
		'comment',
		'Try this',
		{ author: fin },
		{ author: author('fin', 'Fin'), teammateId: null },
	),
	'conversation.priority.updated': part(
		'priority_changed',
		null,
		{ event_details: { previous_priority: 'none', current_priority: 'high' } },
		{ state: { before: 'none', after: 'high' } },
	),
	'conversation.rating.added': [
		conversation(
			{ conversation_rating: { rating: 5, remark: 'Great', teammate: { type: 'admin', id: nora.id } } },
			[conversationPart({ author: customer, part_type: 'conversation_rating_remark_added', body: 'Great' })],
		),
		{
			conversationId: CONVERSATION,
			contactId: WRITER,
			teammateId: nora.id,
			author: author('customer', 'Mira Holm'),
			partType: 'conversation_rating_remark_added',
			message: message('Great', 'conversation_rating_remark_added'),
			rating: { score: 5, remark: 'Great' },
		},
	],
	'conversation.read': [
		conversation({}, [conversationPart({ author: nora })]),
		{ conversationId: CONVERSATION, contactId: WRITER },
	],
	'conversation.user.created': [
		conversationOfVersion1(),
		{
			conversationId: '21321941764',
			contactId: '5c9553cb27e377f24eed49f7',
			author: author('customer', 'Mira Holm'),
			partType: 'source',
			message: message('Hello everyone!', 'source'),
		},
	],
	'conversation.user.replied': part(
		'comment',
		'Where is it?',
		{ author: customer },
		{ author: author('customer', 'Mira Holm'), teammateId: null },
	),
	'conversation_part.redacted': part(
		'comment',
		'This message was deleted',
		{ redacted: true },
		{ redacted: true, message: message('[Redacted]', 'comment') },
	),
	'conversation_part.tag.created': [
		// The tagged message stands where the parts are; what follows it is older or touched earlier.
		{
			...conversation({}, [
				conversationPart({
					id: '1',
					author: customer,
					body: '<p>Tagged</p>',
					created_at: 1768031710,
					updated_at: 1768031990,
				}),
				conversationPart({
					id: '2',
					author: nora,
					body: '<p>Later</p>',
					created_at: 1768031720,
					updated_at: 1768031720,
				}),
			]),
			tags_added: { type: 'tag.list', tags: [vip] },
			links: { conversation_web: 'https://app.intercom.io/a/apps/workspace1/conversations/215472621202693' },
		},
		{
			conversationId: CONVERSATION,
			contactId: WRITER,
			author: author('customer', 'Mira Holm'),
			partId: '1',
			partType: 'comment',
			message: message('Tagged', 'comment'),
			tag: { id: '8482', name: 'vip' },
			link: 'https://app.intercom.io/a/apps/workspace1/conversations/215472621202693',
		},
	],
	'data_connector.execution.completed': [
		{
			type: 'data_connector.execution',
			id: '99001',
			data_connector_id: '12345',
			conversation_id: '8001',
			success: true,
		},
		{ conversationId: '8001' },
	],
	'event.created': [
		{
			type: 'event',
			id: 'e1',
			event_name: 'invited-friend',
			user_id: '314159',
			intercom_user_id: '63a0979a5eeebeaf28dd56ba',
		},
		{ contactId: '63a0979a5eeebeaf28dd56ba' },
	],
	'granular.subscribe': subscribed,
	'granular.unsubscribe': subscribed,
	'job.completed': [
		{
			type: 'job',
			id: '20',
			status: 'success',
			resource_type: 'ticket',
			resource_id: '123',
			resource_url: 'https://api.intercom.io/tickets/123',
		},
		{ ticketId: '123', state: { before: null, after: 'success' } },
	],
	ping: nothing({ type: 'ping', message: 'a test' }),
	'procedure.hitl_notification.created': [
		{
			type: 'procedure_hitl_notification',
			id: 'h1',
			conversation_id: '8001',
			callback_url: 'https://api.intercom.io/x',
		},
		{ conversationId: '8001' },
	],
	'ticket.admin.assigned': ticketed('assignment', null, toNora),
	'ticket.admin.replied': ticketed('comment', 'On it'),
	'ticket.admin.replied.translated': ticketed('comment', 'Voy'),
	'ticket.attribute.updated': ticketed(
		'ticket_attribute_updated_by_admin',
		null,
		{
			updated_attribute_data: {
				attribute: { type: 'attribute', id: '8514185', label: 'Platforms' },
				value: { type: 'value', id: 'Linux', label: 'Linux', previous: 'BSD' },
			},
		},
		{ attribute: { id: '8514185', name: 'Platforms', before: 'BSD', after: 'Linux' } },
	),
	// Two parts of one moment: the state is what the topic is about.
	'ticket.closed': ofTicket(ticketed('close', null)),
	'ticket.contact.attached': ticketAttached,
	'ticket.contact.detached': ticketAttached,
	'ticket.contact.replied': ticketed(
		'comment',
		'Still broken',
		{ author: customer },
		{
			author: author('customer', 'Mira Holm'),
			contactId: WRITER,
			teammateId: null,
		},
	),
	'ticket.created': [
		ticket({ company_id: 'co1', ticket_state: { type: 'ticket_state', category: 'submitted' } }),
		{
			ticketId: TICKET,
			contactId: TICKET_CONTACT,
			companyId: 'co1',
			state: { before: null, after: 'submitted' },
		},
	],
	'ticket.note.created': ticketed('note', 'VIP'),
	'ticket.rating.provided': [
		{ ...ticket(), ticket_rating: { rating: 2, remark: 'Slow' } },
		{ ticketId: TICKET, contactId: TICKET_CONTACT, rating: { score: 2, remark: 'Slow' } },
	],
	'ticket.resolved': ofTicket(
		ticketed(
			'ticket_state_updated_by_admin',
			null,
			{ previous_ticket_state: 'in_progress', ticket_state: 'resolved' },
			{
				state: { before: 'in_progress', after: 'resolved' },
			},
		),
	),
	'ticket.state.updated': ofTicket(
		ticketed(
			'ticket_state_updated_by_admin',
			null,
			{ previous_ticket_state: 'submitted', ticket_state: 'in_progress' },
			{
				state: { before: 'submitted', after: 'in_progress' },
			},
		),
	),
	'ticket.team.assigned': ticketed('assignment', null, toTeam, {
		assignee: { teammateId: null, teamId: null, name: 'Support' },
	}),
	'visitor.signed_up': [{ type: 'user', id: 'v1', user_id: 'theirs' }, { contactId: 'v1' }],
};
