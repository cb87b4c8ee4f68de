import type { IDataObject } from 'n8n-workflow';
import { STEPS } from '../../../nodes/IntercomEscalation/handOff/steps';
import { nextAssignment } from '../../../nodes/IntercomEscalation/handOff/steps/assignment';
import type { Assignment, HandOffPlan } from '../../../nodes/IntercomEscalation/handOff/steps/step';
import { markText, readMark } from '../../../nodes/shared/thread/marks';
import { handOffNote } from '../../../nodes/IntercomEscalation/note';
import { readSituation } from '../../../nodes/IntercomEscalation/turn/situation';
import { AI, AI_TEAM, conversation, does, NORA, says, SUPPORT } from './conversations';

const seat = { teammateId: AI, teamIds: [AI_TEAM] };
const plan: HandOffPlan = {
	messageId: '100',
	tag: 'AI handed off',
	attributes: { Reason: 'billing', 'Confidence (%)': 20 },
	messageToCustomer: 'A colleague will answer.',
	assignment: { to: 'team', id: SUPPORT },
};
/** Those that every hand-off has; the report comes only after refusals. */
const { report: _report, ...steps } = STEPS;
const states = (record: IDataObject, more: Partial<HandOffPlan> = {}) =>
	Object.fromEntries(
		Object.values(steps).map((step) => [
			step.name,
			step.state(readSituation(record, seat), seat, { ...plan, ...more }),
		]),
	);

const all = (state: string) => Object.fromEntries(Object.values(steps).map(({ name }) => [name, state]));
const tagged = { tags: { type: 'tag.list', tags: [{ type: 'tag', id: '1', name: 'ai handed OFF' }] } };

describe('Of a hand-off is missing', () => {
	it('everything, before it begins', () => {
		expect(states(conversation([]))).toEqual(all('missing'));
	});

	it('nothing, once all is there', () => {
		const done = conversation([does.handOffNote('100'), says.ai('A colleague will answer.')], {
			...tagged,
			custom_attributes: { Reason: 'billing', 'Confidence (%)': 20, Other: 'x' },
			team_assignee_id: Number(SUPPORT),
		});
		expect(states(done)).toEqual(all('alreadyDone'));
	});

	it('nothing that nobody wants', () => {
		const wanted = {
			tag: '',
			attributes: {},
			messageToCustomer: '',
			assignment: { to: 'unchanged' } as const,
		};
		expect(states(conversation([]), wanted)).toEqual({ ...all('notWanted'), note: 'missing' });
	});

	it('the note, where only the hand-off of an earlier message has one', () => {
		const record = conversation([
			does.handOffNote('100'),
			says.nora('Done'),
			does.handBackNote('100'),
			says.customer('Again'),
		]);
		expect(states(record, { messageId: '104' })).toMatchObject({
			note: 'missing',
			messageToCustomer: 'missing',
		});
	});

	it('the message to the customer, where the AI has spoken only before its note', () => {
		expect(states(conversation([says.ai('Try this'), does.handOffNote('100')]))).toMatchObject({
			messageToCustomer: 'missing',
		});
	});

	it('the attributes, where one has another value', () => {
		const record = conversation([], { custom_attributes: { Reason: 'billing', 'Confidence (%)': 80 } });
		expect(states(record)).toMatchObject({ attributes: 'missing' });
	});

	it.each<[string, unknown, unknown, 'missing' | 'alreadyDone']>([
		['is there as a number in place of a text', 20, '20', 'alreadyDone'],
		['is to be taken away and is not there', undefined, null, 'alreadyDone'],
		['is to be taken away and is there', 'billing', null, 'missing'],
		['is another list', ['a'], ['b'], 'missing'],
		['is the same list', ['a'], ['a'], 'alreadyDone'],
	])('where an attribute %s: %j for %j', (_case, there, wanted, state) => {
		const record = conversation([], { custom_attributes: { Reason: there } as IDataObject });
		expect(states(record, { attributes: { Reason: wanted } })).toMatchObject({
			attributes: state,
		});
	});
});

describe('What would get in the way of a person who has taken over since is left to them', () => {
	it.each<[string, IDataObject]>([
		['by replying', conversation([does.handOffNote('100'), says.nora('Hello')])],
		['by taking it', conversation([does.handOffNote('100')], { admin_assignee_id: Number(NORA) })],
		['by closing it', conversation([does.handOffNote('100'), does.close()], { state: 'closed' })],
		['by giving it to another team', conversation([does.handOffNote('100')], { team_assignee_id: 4711 })],
	])('%s', (_case, record) => {
		expect(states(record)).toEqual({
			note: 'alreadyDone',
			messageToCustomer: 'leftToTeammate',
			tag: 'missing',
			attributes: 'missing',
			assignment: 'leftToTeammate',
		});
	});
});

describe('A conversation goes', () => {
	const nobody = {};
	it.each<[string, Assignment, { teammateId?: string; teamId?: string }, ReturnType<typeof nextAssignment>]>([
		['nowhere, if it shall stay', { to: 'unchanged' }, { teammateId: AI }, undefined],
		['nowhere, if nobody has it and nobody shall', { to: 'nobody' }, nobody, undefined],
		['from the AI', { to: 'nobody' }, { teammateId: AI }, { type: 'admin', id: '0' }],
		["from the AI's team", { to: 'nobody' }, { teamId: AI_TEAM }, { type: 'team', id: '0' }],
		[
			'from both, one after the other',
			{ to: 'nobody' },
			{ teammateId: AI, teamId: AI_TEAM },
			{ type: 'admin', id: '0' },
		],
		['to a teammate', { to: 'teammate', id: NORA }, { teammateId: AI }, { type: 'admin', id: NORA }],
		['nowhere, if the teammate has it', { to: 'teammate', id: NORA }, { teammateId: NORA }, undefined],
		['to a team', { to: 'team', id: SUPPORT }, nobody, { type: 'team', id: SUPPORT }],
		[
			'from the AI before it goes to a team',
			{ to: 'team', id: SUPPORT },
			{ teammateId: AI },
			{ type: 'admin', id: '0' },
		],
		[
			'from the AI even if the team has it',
			{ to: 'team', id: SUPPORT },
			{ teammateId: AI, teamId: SUPPORT },
			{ type: 'admin', id: '0' },
		],
		['nowhere, if the team has it', { to: 'team', id: SUPPORT }, { teamId: SUPPORT }, undefined],
	])('%s', (_case, assignment, owner, next) => {
		expect(nextAssignment(owner, seat, assignment)).toEqual(next);
	});
});

describe('The note', () => {
	const words = {
		reasons: [{ code: 'lowConfidence', message: 'The AI is not sure <really>' }],
		summary: 'Wants a refund [ai hand-off 7]',
		confidence: '0.2',
		sentiment: '',
		language: 'en',
		category: '',
		attempted: 'Searched "refund"',
	};

	it('says what a teammate needs to know, and leaves out what nobody knows', () => {
		expect(handOffNote(words, '100')).toBe(
			'<p><b>The AI hands this conversation over</b></p>' +
				'<p><b>Why:</b> The AI is not sure &lt;really&gt;</p>' +
				'<p><b>Summary:</b> Wants a refund [ai hand-off 7]</p>' +
				'<p><b>Tried so far:</b> Searched &quot;refund&quot;</p>' +
				'<p><b>Confidence:</b> 0.2</p>' +
				'<p><b>Language:</b> en</p>' +
				'<p><i>[ai hand-off 100]</i></p>',
		);
	});

	it('is recognised by its own mark, whatever it quotes', () => {
		expect(readMark(handOffNote(words, '100'))).toEqual({ kind: 'hand-off', messageId: '100' });
	});

	it.each(['hand-off', 'draft', 'hand-back'] as const)('reads the mark of a %s', (kind) => {
		expect(readMark(`<p>${markText({ kind, messageId: '24801' })}</p>`)).toEqual({
			kind,
			messageId: '24801',
		});
	});

	it('reads no mark in what people write', () => {
		expect(readMark('<p>We should hand off to [ai team 5]</p>')).toBeUndefined();
	});
});
