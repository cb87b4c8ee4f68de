import type { IDataObject } from 'n8n-workflow';
import { readSituation } from '../../../nodes/IntercomEscalation/turn/situation';
import { isOfPeople, judge } from '../../../nodes/IntercomEscalation/waiting/judge';
import { AI, AI_TEAM, byHand, conversation, does, NORA, says, startedBy, SUPPORT } from './conversations';

const seat = { teammateId: AI, teamIds: [AI_TEAM] };
const start = Date.parse('2026-03-14T09:00:00Z');
const TAG = 'ai-handed-off';
const tagged = { tags: { type: 'tag.list', tags: [{ type: 'tag', id: '1', name: 'AI-Handed-Off' }] } };
const atAi = { admin_assignee_id: Number(AI) };
const atAiTeam = { team_assignee_id: Number(AI_TEAM) };

/** Everything happens within the first minute, one part each second; then this many minutes go by. */
function judged(record: IDataObject, minutes: number, more: Partial<Parameters<typeof judge>[2]> = {}) {
	const at = (second: number) => start / 1000 + second;
	const parts = (record.conversation_parts as { conversation_parts: IDataObject[] }).conversation_parts;
	const timed = {
		...record,
		created_at: at(0),
		conversation_parts: {
			conversation_parts: parts.map((part, index) => ({ created_at: at(index + 1), ...part })),
		},
	};
	return judge(readSituation(timed, seat), seat, {
		now: start + minutes * 60_000 + 59_000,
		minimumWait: 120_000,
		peopleAfter: 600_000,
		tag: TAG,
		...more,
	});
}

describe('Somebody has to act', () => {
	it.each<[string, IDataObject, number, string, string]>([
		['a first message without an answer', conversation([]), 3, 'noAnswer', '100'],
		[
			'the newest of several messages',
			conversation([says.customer('And'), says.customer('then?')]),
			3,
			'noAnswer',
			'102',
		],
		[
			'a message after an answer of the AI',
			conversation([says.ai('Which?'), says.customer('The first')]),
			3,
			'noAnswer',
			'102',
		],
		['a message at the seat of the AI', conversation([], atAi), 3, 'noAnswer', '100'],
		["a message in the inbox of the AI's team", conversation([], atAiTeam), 3, 'noAnswer', '100'],
		[
			'a message after a person gave it back, although the tag is still there',
			conversation([does.handOffNote('100'), says.nora('Hi'), does.assign(AI), says.customer('And?')], {
				...tagged,
				...atAi,
			}),
			3,
			'noAnswer',
			'104',
		],
		[
			'a message after a note of return',
			conversation([does.handOffNote('100'), does.handBackNote('100')], atAi),
			3,
			'noAnswer',
			'100',
		],
		['what the AI has not answered in time', conversation([]), 10, 'waitedTooLong', '100'],
		[
			'what the customer repeats, however new the newest message',
			conversation([says.customer('?'), says.customer('Hello?', { created_at: start / 1000 + 590 })]),
			10,
			'waitedTooLong',
			'102',
		],
		[
			'a hand-off with nothing but its note',
			conversation([does.handOffNote('100')]),
			3,
			'handOffUnfinished',
			'100',
		],
		[
			'a hand-off that stopped after its message',
			conversation([does.handOffNote('100'), says.ai('A colleague comes')]),
			3,
			'handOffUnfinished',
			'100',
		],
		[
			'a hand-off that stopped before the assignment',
			conversation([does.handOffNote('100'), says.ai('A colleague comes')], { ...tagged, ...atAi }),
			3,
			'handOffUnfinished',
			'100',
		],
		[
			'a hand-off that was reported and has stayed at the seat of the AI',
			conversation([does.handOffNote('100'), does.handOffReport('100')], atAi),
			3,
			'handOffUnfinished',
			'100',
		],
		[
			'a later hand-off, although an earlier one was reported',
			conversation([
				does.handOffNote('100'),
				does.handOffReport('100'),
				says.customer('Again'),
				does.handOffNote('103'),
			]),
			3,
			'handOffUnfinished',
			'103',
		],
		[
			'thanks with a question',
			conversation([says.ai('It is there'), says.customer('Thanks! And where is the other?')]),
			3,
			'noAnswer',
			'102',
		],
		[
			'an unfinished hand-off after which the customer wrote again',
			conversation([does.handOffNote('100'), says.customer('Hello?')]),
			3,
			'handOffUnfinished',
			'100',
		],
		[
			'the later of two hand-offs',
			conversation([
				does.handOffNote('100'),
				does.handBackNote('100'),
				says.customer('Again'),
				does.handOffNote('103'),
			]),
			3,
			'handOffUnfinished',
			'103',
		],
		[
			'a hand-off of which only the tag is to be seen, at the seat of the AI',
			conversation([says.customer('Hello?')], { ...tagged, ...atAi }),
			3,
			'handOffUnfinished',
			'101',
		],
		[
			'what a person began and left at the seat of the AI',
			conversation([does.assign(AI), says.nora('One moment'), says.customer('Hello?')], atAi),
			3,
			'heldByAi',
			'103',
		],
		[
			'what Fin takes part in, at the seat of the AI',
			conversation([], { ...atAi, ai_agent_participated: true }),
			3,
			'heldByAi',
			'100',
		],
		[
			"what a campaign began, in the inbox of the AI's team",
			conversation([says.customer('Yes')], { ...startedBy('outbound'), ...atAiTeam }),
			3,
			'heldByAi',
			'101',
		],
		[
			'what a bot has answered, at the seat of the AI',
			conversation([says.bot('We got it')], atAi),
			3,
			'heldByAi',
			'100',
		],
		[
			'a word after a hand-off that a person took and left at the seat of the AI',
			conversation([does.handOffNote('100'), says.nora('Hi'), says.customer('Thanks, and?')], {
				...tagged,
				...atAi,
			}),
			3,
			'heldByAi',
			'103',
		],
	])('for %s', (_case, record, minutes, why, customerMessageId) => {
		expect(judged(record, minutes)).toMatchObject({
			why,
			customerMessageId,
			isForPeople: why !== 'noAnswer',
		});
	});

	it('tells since when the customer waits, and for what', () => {
		expect(
			judged(conversation([says.ai('Which?'), says.customer('One'), says.customer('Two')]), 3),
		).toMatchObject({
			waitingSince: '2026-03-14T09:00:02.000Z',
			customerMessage: 'One\n\nTwo',
		});
	});

	it('where Intercom tells no time', () => {
		const record = conversation([]);
		expect(
			judge(readSituation(record, seat), seat, { now: start, minimumWait: 9e9, peopleAfter: 9e12, tag: '' }),
		).toMatchObject({ isForPeople: true });
	});
});

describe('Nobody has to act', () => {
	it.each<[string, IDataObject]>([
		['when the AI has answered', conversation([says.ai('Like this')])],
		['when a person has answered', conversation([says.nora('Like this')])],
		['when Fin has answered', conversation([says.fin('Like this')], atAi)],
		['when a teammate owns it', conversation([], { admin_assignee_id: Number(NORA) })],
		['when a team owns it', conversation([], { team_assignee_id: Number(SUPPORT) })],
		['when a person took it at the seat of the AI', conversation([does.assign(AI, AI, byHand)], atAi)],
		['when it is closed', conversation([], { state: 'closed' })],
		['when it is snoozed', conversation([], { state: 'snoozed' })],
		['when no customer has said anything', conversation([], startedBy('outbound'))],
		[
			'when a campaign began it and nobody holds it',
			conversation([says.customer('Yes')], startedBy('outbound')),
		],
		['when a bot answered and nobody holds it', conversation([says.bot('We got it')])],
		['when a draft waits for people', conversation([does.draftNote('100')], atAi)],
		[
			'when the hand-off is complete',
			conversation([does.handOffNote('100'), says.ai('A colleague comes')], tagged),
		],
		[
			'when the customer writes after a complete hand-off',
			conversation([does.handOffNote('100'), says.customer('Hello?')], tagged),
		],
		['when the note of a complete hand-off is out of reach', conversation([says.customer('Hello?')], tagged)],
		[
			'when a person took up an unfinished hand-off',
			conversation([does.handOffNote('100'), says.nora('I am here')]),
		],
		[
			'when a hand-off without its tag has told what was refused',
			conversation([does.handOffNote('100'), does.handOffReport('100'), says.customer('Hello?')]),
		],
		[
			'when the customer only thanks',
			conversation([says.ai('It is there'), says.customer('Thanks, that worked!')]),
		],
		[
			'when the customer only thanks at the seat of the AI',
			conversation([says.ai('It is there'), says.customer('Thank you')], atAi),
		],
		[
			'when an automatic reply came to the seat of the AI',
			conversation(
				[
					says.ai('It is there'),
					says.customer('I am out of office until 12 May with limited access to email.'),
				],
				atAi,
			),
		],
		['when somebody else wrote a mark', conversation([says.ai('Ok'), does.note('[ai hand-off 100]')])],
	])('%s', (_case, record) => {
		expect(judged(record, 500)).toBe('quiet');
	});

	it.each<[string, IDataObject]>([
		['a message that just came', conversation([])],
		['a hand-off that is under way', conversation([does.handOffNote('100')])],
		[
			'a message at the seat of the AI that it may not answer',
			conversation([], { ...atAi, ai_agent_participated: true }),
		],
	])('yet, for %s', (_case, record) => {
		expect(judged(record, 0)).toBe('notYet');
	});

	it('where no tag tells of a complete hand-off, unless the AI holds it', () => {
		const parts = [does.handOffNote('100'), says.ai('A colleague comes')];
		expect(judged(conversation(parts), 3, { tag: '' })).toBe('quiet');
		expect(judged(conversation(parts, atAi), 3, { tag: '' })).toMatchObject({ why: 'handOffUnfinished' });
	});
});

it('lets the AI speak where the user says so', () => {
	const record = conversation([says.bot('We got it')]);
	expect(judged(record, 3)).toBe('quiet');
	expect(judged(record, 3, { overlooked: ['botReplied'] })).toMatchObject({ why: 'noAnswer' });
});

it.each([
	['nobody', {}, false],
	['the AI', { teammateId: AI }, false],
	["the AI's team", { teamId: AI_TEAM }, false],
	['a teammate', { teammateId: NORA }, true],
	['a team', { teamId: SUPPORT }, true],
	['the AI and a team of people', { teammateId: AI, teamId: SUPPORT }, true],
])('knows what is with people: assigned to %s', (_case, owner, expected) => {
	expect(isOfPeople(seat, owner)).toBe(expected);
});
