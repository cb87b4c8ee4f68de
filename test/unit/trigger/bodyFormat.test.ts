import type { IDataObject } from 'n8n-workflow';
import { bodyFormatOf } from '../../../nodes/IntercomTrigger/bodyFormat';
import { toEvent } from '../../../nodes/IntercomTrigger/event';

const conversation = (body: string, more: IDataObject = {}): IDataObject => ({
	type: 'conversation',
	id: '215',
	source: { type: 'conversation', id: '1', body, author: { type: 'user', id: 'c' } },
	conversation_parts: { conversation_parts: [] },
	...more,
});
const reply = (body: string, author: IDataObject): IDataObject => ({
	conversation_parts: {
		conversation_parts: [{ id: '2', part_type: 'comment', created_at: 1_760_000_000, body, author }],
	},
});
const TEAMMATE = { type: 'admin', id: '7' };
const CUSTOMER = { type: 'user', id: 'c' };

describe('How the bodies of a notification are written is told by', () => {
	it.each<[string, IDataObject, string]>([
		['what API 1.x called the opening', { conversation_message: { body: 'hi' } }, 'html'],
		['what 2.16 added', conversation('<p>hi</p>', { channel: { type: 'chat' } }), 'text'],
		[
			'times that are numbers, as of 2.15',
			conversation('<p>hi</p>', { statistics: { first_contact_reply_at: 1_760_000_000 } }),
			'text',
		],
		[
			'times in ISO 8601, as before',
			conversation('hi', { statistics: { first_contact_reply_at: '2026-03-14T09:26:53.000Z' } }),
			'html',
		],
		[
			'the first time that is known',
			conversation('hi', {
				statistics: { first_close_at: null, time_to_assignment: 5, last_close_at: 1_760_000_000 },
			}),
			'text',
		],
		['a body that is no HTML', conversation('a < b'), 'text'],
		[
			'a body that is no HTML beside one that looks like it',
			conversation('hi', reply('<p>x</p>', CUSTOMER)),
			'text',
		],
		['nothing, where all look like HTML', conversation('<p>hi</p>'), 'unknown'],
		[
			'nothing, where a teammate writes in HTML beside a body that is none',
			conversation('hi', reply('<p>x</p>', TEAMMATE)),
			'unknown',
		],
		[
			'nothing, where only the words of a rating are text',
			conversation('<p>hi</p>', {
				conversation_parts: {
					conversation_parts: [{ part_type: 'conversation_rating_changed', body: 'a < b', author: CUSTOMER }],
				},
			}),
			'unknown',
		],
		['nothing, where nothing is said', { type: 'ticket', id: '1' }, 'unknown'],
	])('%s', (_what, record, format) => {
		expect(bodyFormatOf(record)).toBe(format);
	});

	it('the part of a ticket that stands beside it', () => {
		expect(
			bodyFormatOf({ type: 'ticket', id: '1' }, { ticket_part: { body: 'a < b', author: CUSTOMER } }),
		).toBe('text');
	});
});

describe('What a customer typed is what the event says:', () => {
	const asNumbers = { statistics: { first_contact_reply_at: 1_760_000_000 } };
	it.each([
		['<p>hi</p>', asNumbers],
		['<b>hi</b>', {}],
		['<b>hi</b>', asNumbers],
		['<img src="https://e.example/a.png">', asNumbers],
		['&lt;b&gt; &amp;amp;', asNumbers],
		['<!-- a --> hi', {}],
		['<![CDATA[hi]]>', {}],
	])('%s', (typed, more) => {
		const { message } = toEvent(
			{ topic: 'conversation.user.created', data: { item: conversation(typed, more) } },
			{ appCodes: [], teammateIds: [] },
		);
		expect(message?.text).toBe(typed);
		expect(message?.html).not.toMatch(/<(?!\/?p>|br>)/);
		expect(message?.attachments).toEqual([]);
	});
});
