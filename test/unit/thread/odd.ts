import type { IDataObject } from 'n8n-workflow';

/** Conversations in shapes made up to be misread, each with a customer's message before and after the odd part. */

const CUSTOMER = { type: 'user', id: 'c1', name: 'Mia', email: 'mia@example.com' };
const NORA = { type: 'admin', id: '8', name: 'Nora', email: 'nora@example.com' };
const BOT = { type: 'bot', id: '5', name: 'Operator', email: 'operator+x@intercom.io' };
const NO_AI = { from_ai_agent: false, is_ai_answer: false };
const IS_AI = { from_ai_agent: true, is_ai_answer: true };

const said = (author: unknown, body: string | null, more: IDataObject = {}): IDataObject => ({
	part_type: 'comment',
	author: author as IDataObject,
	body,
	attachments: [],
	redacted: false,
	...more,
});

const file = {
	type: 'upload',
	name: 'a.pdf',
	url: 'https://files.example/a.pdf',
	content_type: 'application/pdf',
};

function conversationWith(parts: IDataObject[], more: IDataObject = {}): IDataObject {
	const around = [said(CUSTOMER, '<p>Before</p>'), ...parts, said(CUSTOMER, '<p>After</p>')];
	return {
		type: 'conversation',
		id: '215',
		state: 'open',
		created_at: 1_768_031_000,
		source: { ...said(CUSTOMER, '<p>Hello</p>'), type: 'conversation', id: '1', part_type: undefined },
		contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'c1', name: 'Mia' }] },
		teammates: { type: 'admin.list', admins: [NORA] },
		...more,
		conversation_parts: {
			type: 'conversation_part.list',
			conversation_parts: around.map((part, index) => ({
				type: 'conversation_part',
				id: String(100 + index),
				created_at: 1_768_031_100 + 60 * index,
				...part,
			})),
			total_count: around.length,
		},
	};
}

const one = (part: IDataObject, more?: IDataObject) => conversationWith([part], more);

export const ODD: Array<[what: string, record: IDataObject]> = [
	[
		'a bot called Fin that is no AI agent',
		one(said({ ...BOT, name: 'Fin', ...NO_AI }, '<p>Try to restart it</p>')),
	],
	['Fin itself', one(said({ ...BOT, name: 'Fin', ...IS_AI }, '<p>Try to restart it</p>'))],
	['Fin under another name', one(said({ ...BOT, name: 'Luna', ...IS_AI }, '<p>Try to restart it</p>'))],
	['a teammate called Fin', one(said({ ...NORA, name: 'Fin' }, '<p>Try to restart it</p>'))],
	['a customer called Operator', one(said({ ...CUSTOMER, name: 'Operator' }, '<p>Try to restart it</p>'))],
	[
		'a customer with an address like that of Operator',
		one(said({ ...CUSTOMER, email: BOT.email }, '<p>Try to restart it</p>')),
	],
	['Operator as a teammate', one(said({ ...BOT, type: 'admin' }, '<p>Try to restart it</p>'))],
	['a team that writes', one(said({ type: 'team', id: '9', name: 'Support' }, '<p>Try to restart it</p>'))],
	['a part of nobody', one(said(null, '<p>Try to restart it</p>'))],
	['a part without an author at all', one(said(undefined, '<p>Try to restart it</p>'))],
	[
		'an author of a type that nobody knows',
		one(said({ type: 'alien', id: '1' }, '<p>Try to restart it</p>')),
	],
	['an author without a type', one(said({ id: '8', name: 'Nora' }, '<p>Try to restart it</p>'))],
	['an author with an ID that is a number', one(said({ ...NORA, id: 8 }, '<p>Try to restart it</p>'))],
	[
		'a name that is null beside one that is known',
		one(said({ ...NORA, name: null, email: null }, '<p>Try to restart it</p>')),
	],
	[
		'a lead without a name',
		one(said({ type: 'lead', id: 'l', name: null, email: '' }, '<p>Try to restart it</p>')),
	],
	[
		'another contact of the same conversation',
		one(said({ type: 'contact', id: 'c2', name: 'Max' }, '<p>Try to restart it</p>')),
	],
	[
		'a message of an app in the name of a teammate',
		one(said(NORA, '<p>Try to restart it</p>', { app_package_code: 'some-app' })),
	],
	[
		'a message of an app in the name of a customer',
		one(said(CUSTOMER, '<p>Try to restart it</p>', { app_package_code: 'some-app' })),
	],
	['a redacted message with its body left', one(said(CUSTOMER, '<p>Secret</p>', { redacted: true }))],
	['a redacted message of a teammate', one(said(NORA, null, { redacted: true }))],
	[
		'a redacted note with a file left',
		one(said(NORA, '<p>x</p>', { part_type: 'note', redacted: true, attachments: [file] })),
	],
	[
		'a redacted opening',
		conversationWith([], { source: { ...said(CUSTOMER, '<p>Secret</p>', { redacted: true }), id: '1' } }),
	],
	['a note', one(said(NORA, '<p>Between us</p>', { part_type: 'note' }))],
	[
		'a note that opens the conversation',
		one(said(NORA, '<p>Between us</p>', { part_type: 'note_and_reopen' })),
	],
	[
		'an assignment with words',
		one(said(NORA, '<p>Over to you</p>', { part_type: 'assignment', assigned_to: NORA })),
	],
	['an assignment without words', one(said(NORA, null, { part_type: 'assignment', assigned_to: NORA }))],
	['a closing with words', one(said(NORA, '<p>Bye</p>', { part_type: 'close' }))],
	['a snooze', one(said(NORA, null, { part_type: 'snoozed' }))],
	[
		'a rating with a remark',
		one(said(CUSTOMER, 'Great & fast', { part_type: 'conversation_rating_changed' })),
	],
	['a call summary', one(said(BOT, '<p>They talked</p>', { part_type: 'call_summary' }))],
	['a type that nobody knows', one(said(BOT, '<p>Hm</p>', { part_type: 'something_new' }))],
	['a type that nobody knows, of a person', one(said(NORA, '<p>Hm</p>', { part_type: 'something_new' }))],
	[
		'a quick reply that was clicked',
		conversationWith([
			said(BOT, '<p>Which?</p>', {
				metadata: {
					quick_reply_options: [
						{ text: 'Yes <b>', uuid: 'u1' },
						{ text: 'No', uuid: 'u2' },
					],
				},
			}),
			said(CUSTOMER, null, { part_type: 'quick_reply', metadata: { quick_reply_uuid: 'u1' } }),
		]),
	],
	['tags that a customer typed, escaped', one(said(CUSTOMER, '<p>&lt;b&gt;hi&lt;/b&gt; &amp;amp;</p>'))],
	['a comment of HTML', one(said(CUSTOMER, '<p>a<!-- b -->c</p>'))],
	['CDATA as text', one(said(CUSTOMER, '<p>&lt;![CDATA[hi]]&gt;</p>'))],
	['emoji and signs that cannot be seen', one(said(CUSTOMER, '<p>👍🏽\u200B</p>'))],
	['only a picture', one(said(CUSTOMER, '<p><img src="https://files.example/a.png"></p>'))],
	[
		'only a video',
		one(
			said(
				CUSTOMER,
				'<div class="intercom-video"><iframe src="https://www.youtube.com/embed/x"></iframe></div>',
			),
		),
	],
	['only a file', one(said(CUSTOMER, null, { attachments: [file] }))],
	['a file and empty paragraphs', one(said(CUSTOMER, '<p></p>', { attachments: [file] }))],
	['nothing at all', one(said(CUSTOMER, ''))],
	['a time that is missing', one(said(CUSTOMER, '<p>Try to restart it</p>', { created_at: null }))],
	[
		'two parts of the same second',
		conversationWith([
			said(NORA, '<p>1</p>', { created_at: 1_768_031_160 }),
			said(BOT, '<p>2</p>', { created_at: 1_768_031_160 }),
		]),
	],
	[
		'an opening by Operator',
		conversationWith([], {
			source: { ...said(BOT, '<p>How can I help?</p>'), id: '1', delivered_as: 'operator_initiated' },
		}),
	],
	[
		'an opening by a teammate',
		conversationWith([], {
			source: { ...said(NORA, '<p>News</p>'), id: '1', delivered_as: 'admin_initiated' },
		}),
	],
	[
		'an opening in the name of a teammate by Operator',
		conversationWith([], {
			source: { ...said(NORA, '<p>News</p>'), id: '1', delivered_as: 'operator_initiated' },
		}),
	],
	['no opening', conversationWith([], { source: null })],
	[
		'no contacts and no teammates',
		one(said(NORA, '<p>Try to restart it</p>'), { contacts: null, teammates: null }),
	],
];
