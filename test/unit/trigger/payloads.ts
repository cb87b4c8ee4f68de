/** Notifications in the shapes that Intercom sends, made up from the documented and observed field names. */

type Fields = Record<string, unknown>;

export const WORKSPACE = 'workspace1';

export function notification(topic: string, item: Fields, envelope: Fields = {}): Fields {
	return {
		type: 'notification_event',
		app_id: WORKSPACE,
		data: { type: 'notification_event_data', item },
		links: {},
		id: 'notif_5d5b3b1c-0000-4000-8000-000000000001',
		topic,
		delivery_status: 'pending',
		delivery_attempts: 1,
		delivered_at: 0,
		first_sent_at: 1768031794,
		created_at: 1768031793,
		self: null,
		...envelope,
	};
}

export function ping(): Fields {
	return notification('ping', { type: 'ping', message: 'a test' }, { id: null, delivery_status: null });
}

export function conversationPart(part: Fields): Fields {
	return {
		type: 'conversation_part',
		id: '37358120001',
		part_type: 'comment',
		body: '<p>Where do I find my <b>invoice</b>?</p>',
		created_at: 1768031790,
		updated_at: 1768031790,
		attachments: [],
		...part,
	};
}

/** Since API 2.0: `source`, `contacts`, and the one part that the topic is about. */
export function conversation(fields: Fields = {}, parts: Fields[] = []): Fields {
	return {
		type: 'conversation',
		id: '215472621202693',
		created_at: 1768031700,
		updated_at: 1768031790,
		source: {
			type: 'conversation',
			id: '3381828792',
			delivered_as: 'customer_initiated',
			subject: '',
			body: '<p>Hello</p>',
			author: { type: 'lead', id: '696205460674dbb9050aa7fd', name: null, email: '' },
			attachments: [],
		},
		contacts: {
			type: 'contact.list',
			contacts: [{ type: 'contact', id: '696205460674dbb9050aa7fd', external_id: 'e-1' }],
		},
		admin_assignee_id: null,
		team_assignee_id: null,
		open: true,
		state: 'open',
		ticket: null,
		conversation_parts: {
			type: 'conversation_part.list',
			conversation_parts: parts,
			total_count: parts.length,
		},
		...fields,
	};
}

export function conversationReplied(part: Fields, topic = 'conversation.user.replied'): Fields {
	return notification(topic, conversation({}, [conversationPart(part)]));
}

/** API 1.x: `user`, `assignee` and `conversation_message`, whose author is an id alone. */
export function conversationOfVersion1(parts: Fields[] = []): Fields {
	return {
		type: 'conversation',
		id: '21321941764',
		created_at: 1553290198,
		updated_at: 1553290198,
		user: {
			type: 'lead',
			id: '5c9553cb27e377f24eed49f7',
			user_id: 'u-1',
			name: 'Mira Holm',
			email: 'mira@example.com',
		},
		assignee: { type: 'nobody_admin', id: null },
		conversation_message: {
			type: 'conversation_message',
			id: '331494375',
			subject: '',
			body: '<p>Hello everyone!</p>',
			author: { type: 'user', id: '5c9553cb27e377f24eed49f7' },
			attachments: [],
		},
		conversation_parts: {
			type: 'conversation_part.list',
			conversation_parts: parts,
			total_count: parts.length,
		},
		open: true,
	};
}

export function ticket(fields: Fields = {}, parts: Fields[] = []): Fields {
	return {
		type: 'ticket',
		id: '215472629311235',
		ticket_id: '66040342',
		ticket_attributes: { _default_title_: 'Printer on fire' },
		contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '696346bbaebb5a479d3851a3' }] },
		ticket_parts: { type: 'ticket_part.list', ticket_parts: parts, total_count: parts.length },
		company_id: null,
		...fields,
	};
}

export function ticketPart(part: Fields): Fields {
	return {
		type: 'ticket_part',
		part_type: 'comment',
		created_at: 1768114000,
		updated_at: 1768114000,
		attachments: [],
		...part,
	};
}

export function contact(fields: Fields = {}): Fields {
	return {
		type: 'contact',
		id: '6961cf78fb9d13be07871c78',
		role: 'user',
		email: 'user@example.com',
		created_at: '2026-01-10T04:03:04.963+00:00',
		...fields,
	};
}

export function contactCreated(): Fields {
	return notification('contact.user.created', contact());
}
