import type { IDataObject } from 'n8n-workflow';

/** Conversations and tickets in shapes that Intercom was seen to give (2019 to 2026), with other names and numbers. */

const operator = (more: IDataObject = {}) => ({
	type: 'bot',
	id: '9608808',
	name: 'Fin',
	email: 'operator+abc123def@intercom.io',
	...more,
});
const john = { type: 'admin', id: '9608799', name: 'John Doe', email: 'john@example.com' };
const customer = { type: 'lead', id: '696205460674dbb9050aa7fd', name: null, email: '' };
const noAi = { from_ai_agent: false, is_ai_answer: false };

let minutes = 0;
const part = (type: string, author: IDataObject | null, body: string | null, more: IDataObject = {}) => ({
	type: 'conversation_part',
	id: `3735812${1000 + minutes}`,
	part_type: type,
	body,
	created_at: 1768031790 + 60 * ++minutes,
	author,
	attachments: [],
	redacted: false,
	app_package_code: null,
	...more,
});

const conversation = (parts: IDataObject[], more: IDataObject = {}): IDataObject => ({
	type: 'conversation',
	id: '215472621202693',
	state: 'open',
	created_at: 1768031789,
	source: {
		type: 'conversation',
		id: '3381828792',
		delivered_as: 'customer_initiated',
		subject: '',
		body: '<p>Hello</p>',
		author: customer,
		attachments: [],
		redacted: false,
	},
	contacts: {
		type: 'contact.list',
		contacts: [{ type: 'contact', id: customer.id, name: 'Mira &amp; Sons' }],
	},
	teammates: { type: 'admin.list', admins: [{ type: 'admin', id: john.id }] },
	conversation_parts: {
		type: 'conversation_part.list',
		conversation_parts: parts,
		total_count: parts.length,
	},
	...more,
});

const offered = {
	quick_reply_options: [
		{ text: 'Yes', uuid: 'u-1' },
		{ text: 'No', uuid: 'u-2' },
	],
};

/** Each with the hand of every step, and what of it was said, in order. */
export const RECORDED: Array<[what: string, record: IDataObject, steps: Array<[by: string, said: string]>]> =
	[
		[
			'Operator under the name of Fin, which says when to expect a reply and is no AI agent',
			conversation([
				part('channel_and_reply_time_expectation', operator(noAi), '<p>We reply as soon as we can.</p>'),
			]),
			[
				['customer', 'message: Hello'],
				['bot', 'announcement: We reply as soon as we can.'],
			],
		],
		[
			'Operator as a teammate (the example of API 2.16), and a person with a name like it',
			conversation([
				part(
					'comment',
					{ type: 'admin', id: '274', name: 'Operator', email: 'operator+abcd1234@intercom.io' },
					'<p>Okay!</p>',
				),
				part(
					'comment',
					{ type: 'admin', id: '275', name: 'Operator', email: 'olga.perator@example.com' },
					'<p>Hi</p>',
				),
				part('comment', { type: 'admin', id: '276', name: 'Operator' }, '<p>We got it</p>'),
			]),
			[
				['customer', 'message: Hello'],
				['bot', 'message: Okay!'],
				['person', 'message: Hi'],
				['bot', 'message: We got it'],
			],
		],
		[
			'a prompt that collects an address, which is no answer',
			conversation([
				part('comment', operator(noAi), '<p>Give the team a way to reach you:</p>'),
				part('attribute_collector', operator(noAi), null),
				part('comment', operator(noAi), '<p>Thank you</p>'),
			]),
			[
				['customer', 'message: Hello'],
				['bot', 'announcement: Give the team a way to reach you:'],
				['bot', 'action'],
				['bot', 'message: Thank you'],
			],
		],
		[
			'the summary of a call, and what an older version says of Fin by its name alone',
			conversation(
				[
					part('call_summary', operator(), '<p>The caller asked about payroll.</p>'),
					part('comment', operator(), '<p>Anything else?</p>'),
				],
				{ source: null },
			),
			[
				['fin', 'summary: The caller asked about payroll.'],
				['fin', 'message: Anything else?'],
			],
		],
		[
			'what was deleted, whatever stands in its place',
			conversation([
				part('comment', john, '<p><i>This message was deleted</i></p>', { redacted: true }),
				part('comment', customer, null, { redacted: true }),
			]),
			[
				['customer', 'message: Hello'],
				['person', 'redacted message: [Redacted]'],
				['customer', 'redacted message: [Redacted]'],
			],
		],
		[
			'a click on a quick reply: the words of the option, by its uuid or brought along',
			conversation([
				part('quick_reply', john, '<p>Solved?</p>', { metadata: offered }),
				part('quick_reply', customer, null, { metadata: { quick_reply_uuid: 'u-2' } }),
				part('comment', customer, null, {
					metadata: { quick_reply_options: [{ text: 'Never', uuid: 'u-3' }], quick_reply_uuid: 'u-3' },
				}),
			]),
			[
				['customer', 'message: Hello'],
				['person', 'message: Solved?'],
				['customer', 'message: No'],
				['customer', 'message: Never'],
			],
		],
		[
			"a workflow that opens in a teammate's name",
			conversation([part('comment', customer, '<p>Yes</p>')], {
				source: { id: '1', delivered_as: 'operator_initiated', body: '<p>Can we help?</p>', author: john },
			}),
			[
				['bot', 'message: Can we help?'],
				['customer', 'message: Yes'],
			],
		],
		[
			'parts without an author',
			conversation([part('comment', null, '<p>Moved from elsewhere</p>'), part('close', {}, null)]),
			[
				['customer', 'message: Hello'],
				['nobody', 'message: Moved from elsewhere'],
				['nobody', 'action'],
			],
		],
		[
			'an assignment with words, and a rating with a remark',
			conversation([
				part('assignment', john, '<p>How can I help?</p>', { assigned_to: { type: 'admin', id: john.id } }),
				part('conversation_rating_remark_added', customer, 'Great'),
				part('note_and_reopen', john, '<p>Inside</p>'),
			]),
			[
				['customer', 'message: Hello'],
				['person', 'message: How can I help?'],
				['customer', 'remark: Great'],
				['person', 'note: Inside'],
			],
		],
		[
			"the AI through the API at a teammate's seat, and somebody who types there by hand",
			conversation([
				part('comment', { type: 'admin', id: '7', name: 'Ada' }, '<p>By the AI</p>', {
					app_package_code: 'our-app',
				}),
				part('comment', { type: 'admin', id: '7', name: 'Ada' }, '<p>By hand</p>'),
				part('comment', { type: 'admin', id: '7' }, '<p>Before 2.13</p>', { app_package_code: undefined }),
			]),
			[
				['customer', 'message: Hello'],
				['ai', 'message: By the AI'],
				['person', 'message: By hand'],
				['ai', 'message: Before 2.13'],
			],
		],
		[
			'API 1.x',
			{
				type: 'conversation',
				id: '21330067382',
				created_at: 1553378082,
				user: { type: 'lead', id: 'c1', name: 'Mira Holm', email: 'mira@example.com' },
				assignee: { type: 'nobody_admin', id: null },
				conversation_message: {
					type: 'conversation_message',
					id: '331786931',
					subject: '',
					body: '<p>A new account</p>',
					author: { type: 'user', id: 'c1' },
					attachments: [],
				},
				conversation_parts: {
					type: 'conversation_part.list',
					conversation_parts: [
						{
							id: '2',
							part_type: 'comment',
							body: '<p>Sure</p>',
							created_at: 1553378090,
							author: john,
							attachments: [],
						},
					],
				},
			},
			[
				['customer', 'message: A new account'],
				['person', 'message: Sure'],
			],
		],
		[
			'a ticket with its whole history',
			{
				type: 'ticket',
				id: '215472629311235',
				ticket_attributes: { _default_title_: '<p>Printer &amp; fire</p>' },
				admin_assignee_id: '0',
				team_assignee_id: '0',
				ticket_parts: {
					type: 'ticket_part.list',
					ticket_parts: [
						{
							id: '1',
							part_type: 'attribute_collected',
							created_at: 1768113868,
							author: operator(),
							attachments: [],
						},
						{
							id: '2',
							part_type: 'comment',
							body: '<p>On it</p>',
							created_at: 1768113869,
							author: john,
							attachments: [],
						},
					],
				},
			},
			[
				['fin', 'action'],
				['person', 'message: On it'],
			],
		],
	];
