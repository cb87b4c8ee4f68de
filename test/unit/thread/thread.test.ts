import type { IDataObject } from 'n8n-workflow';
import { toLine } from '../../../nodes/shared/thread/line';
import type { Part } from '../../../nodes/shared/thread/part';
import { readThread } from '../../../nodes/shared/thread/thread';
import { RECORDED } from './recorded';

const machines = { aiTeammateIds: ['7'] };
const said = ({ kind, text, redacted }: Part) =>
	kind === 'action' ? kind : `${redacted ? 'redacted ' : ''}${kind}: ${text}`;

describe('A conversation is read as Intercom gave it', () => {
	it.each(RECORDED)('%s', (_what, record, steps) => {
		expect(readThread(record, 'html', machines).parts.map((part) => [part.by, said(part)])).toEqual(steps);
	});
});

const parts = (given: IDataObject[], more: IDataObject = {}) =>
	readThread(
		{ type: 'conversation', id: '1', conversation_parts: { conversation_parts: given }, ...more },
		'html',
	).parts;

describe('An author has the name that stands beside', () => {
	const author = { type: 'admin', id: 11 };
	it.each<[string, IDataObject]>([
		[
			'among the teammates',
			{ teammates: { type: 'admin.list', teammates: [{ id: '11', name: 'Nora &amp; Co' }] } },
		],
		[
			'among the teammates, as older versions list them',
			{ teammates: { admins: [{ id: '11', name: 'Nora & Co' }] } },
		],
		['as the assignee of 1.x', { assignee: { type: 'admin', id: '11', name: 'Nora & Co' } }],
		[
			'at another part',
			{ source: { author: { type: 'admin', id: '11', name: 'Nora & Co' }, delivered_as: 'admin_initiated' } },
		],
	])('%s', (_where, more) => {
		const read = parts(
			[{ id: '2', author: { ...author, name: null }, body: 'Hi', part_type: 'comment' }],
			more,
		);
		expect(read.at(-1)!.author).toEqual({ id: '11', name: 'Nora & Co', email: null });
	});

	it('and its own where it has one', () => {
		const more = { assignee: { type: 'admin', id: '11', name: 'Somebody else' } };
		expect(parts([{ author: { ...author, name: 'Nora' } }], more)[0]!.author.name).toBe('Nora');
	});
});

it('knows Fin by what a part says, then by its id, then by its name', () => {
	const bot = { type: 'bot', id: '13' };
	const hands = parts([
		{ author: { ...bot, from_ai_agent: true } },
		{ author: { ...bot, name: 'Helper' } },
		{ author: { ...bot, name: 'Fin', from_ai_agent: false } },
		{ author: { type: 'bot', id: '14', name: 'Fin' } },
		{ author: { type: 'admin', id: '15', name: 'Fin' } },
	]).map(({ by }) => by);
	expect(hands).toEqual(['fin', 'fin', 'bot', 'fin', 'person']);
});

it('puts parts in the order of their times, and leaves them as they are where one has none', () => {
	const ids = (...times: unknown[]) =>
		parts(times.map((time, index) => ({ id: String(index), created_at: time }) as IDataObject)).map(
			({ id }) => id,
		);
	expect(ids(30, 10, 10, 20)).toEqual(['1', '2', '3', '0']);
	expect(ids(30, null, 10)).toEqual(['0', '1', '2']);
});

it.each<[string, IDataObject, object]>([
	['nobody in API 2.16', { admin_assignee_id: 0, team_assignee_id: 0 }, {}],
	['nobody before', { admin_assignee_id: null }, {}],
	['nobody of a ticket', { admin_assignee_id: '0' }, {}],
	[
		'a teammate and a team',
		{ admin_assignee_id: 11, team_assignee_id: '20' },
		{ teammateId: '11', teamId: '20' },
	],
	['a teammate of 1.x', { assignee: { type: 'admin', id: '11' } }, { teammateId: '11' }],
	['nobody of 1.x', { assignee: { type: 'nobody_admin', id: null } }, {}],
])('belongs to %s', (_whom, record, owner) => {
	expect(readThread(record, 'html').owner).toEqual({ teammateId: undefined, teamId: undefined, ...owner });
});

describe('Subjects, titles and names stand on one line, as people read them', () => {
	it.each<[unknown, string | null]>([
		['<p>Login &amp; more</p>', 'Login & more'],
		['Tom &amp; Jerry', 'Tom & Jerry'],
		['Is 1 < 2 and 3 > 2?', 'Is 1 < 2 and 3 > 2?'],
		['Re: <b>urgent</b>', 'Re: urgent'],
		['two\n lines', 'two lines'],
		['<weird> but text', '<weird> but text'],
		['How do I use </div>?', 'How do I use </div>?'],
		['Where does a <br/> belong?', 'Where does a <br/> belong?'],
		['<img src=x onerror=alert(1)></a> hi', '<img src=x onerror=alert(1)></a> hi'],
		['<b onclick=x()>hi</b>', '<b onclick=x()>hi</b>'],
		['', null],
		[null, null],
		[7, null],
	])('%j is %j', (raw, line) => {
		expect(toLine(raw)).toBe(line);
	});

	it.each<[string, IDataObject, object]>([
		[
			'a conversation',
			{ title: 'A &amp; B', source: { subject: '<p>Re: A &amp; B</p>' } },
			{ title: 'A & B', subject: 'Re: A & B' },
		],
		['1.x', { conversation_message: { subject: 'Hello' } }, { title: null, subject: 'Hello' }],
		['a ticket', { ticket_attributes: { _default_title_: 'Fire' } }, { title: 'Fire', subject: null }],
		[
			"Intercom's internal model of a ticket",
			{ custom_attributes: { _default_title_: { value: 'Fire', type: 'string' } } },
			{ title: 'Fire' },
		],
	])('%s', (_what, record, lines) => {
		expect(readThread(record, 'html')).toMatchObject(lines);
	});
});
