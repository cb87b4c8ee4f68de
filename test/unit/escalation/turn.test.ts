import type { IDataObject } from 'n8n-workflow';
import { readSituation } from '../../../nodes/IntercomEscalation/turn/situation';
import { overtakenBy, readTurn } from '../../../nodes/IntercomEscalation/turn/turn';
import { AI, AI_TEAM, byHand, conversation, does, NORA, says, startedBy, SUPPORT } from './conversations';

const seat = { teammateId: AI, teamIds: [AI_TEAM] };
const turnIn = (record: IDataObject, options?: Parameters<typeof readTurn>[2]) =>
	readTurn(readSituation(record, seat), seat, options);
const codesIn = (...given: Parameters<typeof turnIn>) => turnIn(...given).reasons.map(({ code }) => code);

const aiTeam = { type: 'team', id: AI_TEAM };
const ownedByAi = { admin_assignee_id: Number(AI) };

describe('The AI may speak', () => {
	it.each<[string, IDataObject]>([
		['when the customer begins', conversation([])],
		['when the customer answers the AI', conversation([says.ai('Which one?'), says.customer('The first')])],
		['when the AI itself took it through the API', conversation([does.assign(AI, AI)], ownedByAi)],
		[
			'when Intercom assigned it to the AI for its own reply',
			conversation(
				[says.ai('Which one?'), does.assign(AI, AI, byHand), says.customer('The first')],
				ownedByAi,
			),
		],
		[
			'when a person took it at its seat, and a teammate gave it back',
			conversation([does.assign(AI, AI, byHand), does.assign(AI)], ownedByAi),
		],
		['when it is assigned to the AI itself', conversation([], { admin_assignee_id: Number(AI) })],
		["when it is assigned to the AI's own team", conversation([], { team_assignee_id: Number(AI_TEAM) })],
		[
			'when it is assigned to nobody in an older API version',
			conversation([], { admin_assignee_id: null, team_assignee_id: null }),
		],
		['after an internal note of a teammate', conversation([does.note('Known customer')])],
		[
			'after a bot has only announced when somebody replies',
			conversation([says.bot('We reply in a day', 'channel_and_reply_time_expectation')]),
		],
		[
			'when a teammate gives it to the AI after replying',
			conversation([says.customer('Hi'), says.nora('One moment'), says.customer('Ok'), does.assign(AI)]),
		],
		[
			"when a teammate gives it to the AI's team after replying",
			conversation(
				[says.nora('One moment'), says.customer('Ok'), { ...does.assign(AI), assigned_to: aiTeam }],
				{ team_assignee_id: Number(AI_TEAM) },
			),
		],
		[
			'when it was handed back after a hand-off',
			conversation([
				does.handOffNote('100'),
				says.nora('Done'),
				does.handBackNote('100'),
				says.customer('One more thing'),
			]),
		],
		[
			'when the customer sends only a picture',
			conversation([
				says.ai('Show me'),
				says.customer('', { body: '<p><img src="https://example.com/a.png"></p>' }),
			]),
		],
		[
			'when the closed conversation is opened by the customer',
			conversation([says.ai('Solved?'), does.close(), says.customer('No', { part_type: 'open' })]),
		],
	])('%s', (_case, record) => {
		expect(codesIn(record)).toEqual([]);
	});
});

describe('The AI stays silent', () => {
	it.each<[string, string[], IDataObject]>([
		['when a teammate owns it', ['personOwns'], conversation([], { admin_assignee_id: Number(NORA) })],
		[
			"when a person took it by hand at the AI's own seat",
			['personOwns'],
			conversation([does.assign(AI, AI, byHand)], ownedByAi),
		],
		['when a team owns it', ['teamOwns'], conversation([], { team_assignee_id: Number(SUPPORT) })],
		['when a teammate has the last word', ['personReplied'], conversation([says.nora('Hello Maya')])],
		[
			'after a teammate has replied, also to what comes next',
			['personReplied'],
			conversation([says.nora('Hello'), says.customer('Hi')]),
		],
		[
			"when somebody replied by hand from the AI's seat",
			['personReplied'],
			conversation([says.aiSeatByHand('I take this'), says.customer('Ok')]),
		],
		['when it has answered', ['answered'], conversation([says.ai('Like this')])],
		['when it has left a draft', ['drafted'], conversation([does.draftNote('100')])],
		[
			'after it handed over, also to what comes next',
			['handedOff'],
			conversation([does.handOffNote('100'), says.customer('Hello?')]),
		],
		['when a bot has the last word', ['botReplied'], conversation([says.bot('Thanks, we got it')])],
		[
			'when Fin takes part',
			['botReplied', 'finParticipates'],
			conversation([says.fin('Try this')], { ai_agent_participated: true }),
		],
		['when a bot began it', ['startedByBot'], conversation([says.customer('Yes')], startedBy('bot'))],
		['when Fin greeted first', ['startedByBot'], conversation([says.customer('Yes')], startedBy('fin'))],
		[
			'when an outbound message began it',
			['startedByOutbound'],
			conversation([says.customer('Yes')], startedBy('outbound')),
		],
		[
			'when no customer has said anything',
			['noCustomerMessage', 'startedByOutbound'],
			conversation([], startedBy('outbound')),
		],
		[
			'when the customer only left a rating',
			['answered'],
			conversation([says.ai('Bye'), does.rate('Great')]),
		],
		[
			'when the only message was redacted',
			['noCustomerMessage'],
			conversation([], { source: { ...(conversation([]).source as IDataObject), redacted: true } }),
		],
		['when it was closed after the message', ['closed'], conversation([does.close()], { state: 'closed' })],
		['when it was snoozed after the message', ['snoozed'], conversation([], { state: 'snoozed' })],
	])('%s', (_case, codes, record) => {
		expect(codesIn(record)).toEqual(codes);
	});

	it('when the customer has written again since the message that started the run', () => {
		const record = conversation([says.customer('And another thing')]);
		expect(codesIn(record, { messageId: '100' })).toEqual(['newerMessage']);
		expect(codesIn(record, { messageId: '101' })).toEqual([]);
	});

	it('and says why in words', () => {
		expect(turnIn(conversation([], { admin_assignee_id: Number(NORA) })).reasons).toEqual([
			{ code: 'personOwns', message: 'The conversation is assigned to a teammate' },
		]);
	});

	it('unless the user does not want a reason to count', () => {
		const record = conversation([says.customer('Yes')], {
			...startedBy('outbound'),
			team_assignee_id: Number(SUPPORT),
		});
		expect(codesIn(record, { overlooked: ['startedByOutbound'] })).toEqual(['teamOwns']);
	});
});

it('counts an assignment that comes with the reply of the AI as no hand-back', () => {
	const record = conversation([
		does.handOffNote('100'),
		says.ai('A colleague answers soon'),
		does.assign(AI, AI),
		says.customer('Ok'),
	]);
	expect(codesIn(record)).toEqual(['handedOff']);
});

it.each<[string, IDataObject]>([
	['a person who takes the conversation by hand at its own seat', does.assign(AI, AI, byHand)],
	['an Intercom workflow that assigns it', does.assignByBot(AI)],
	['a bot whose note quotes what looks like a hand-back', does.botNote('Summary: [ai hand-back 100]')],
])('does not get a conversation back after a hand-off by %s', (_case, part) => {
	expect(codesIn(conversation([does.handOffNote('100'), part, says.customer('Hello?')]))).toEqual([
		'handedOff',
	]);
});

it('has the names of files where the customer sends them without a word', () => {
	const files = [{ type: 'upload', name: 'invoice.pdf', url: 'https://example.com/invoice.pdf' }];
	const record = conversation([says.ai('Which one?'), says.customer('', { body: null, attachments: files })]);
	expect(turnIn(record)).toMatchObject({ reasons: [], customerMessage: '[Attachment: invoice.pdf]' });
});

it('is for the newest message, with all that the customer said in a row', () => {
	const record = conversation([
		says.ai('Hi'),
		says.customer('I cannot'),
		does.note('VIP'),
		says.customer('log in'),
	]);
	expect(turnIn(record)).toMatchObject({
		customerMessageId: '104',
		customerMessage: 'I cannot\n\nlog in',
		aiTurns: 1,
	});
});

it("counts the AI's turns since it was given the conversation, messages in a row as one", () => {
	const record = conversation([
		says.ai('One'),
		says.customer('?'),
		says.nora('Mine'),
		does.assign(AI),
		says.ai('Two'),
		says.ai('more of it'),
		says.customer('?'),
		says.ai('Three'),
		says.customer('?'),
	]);
	expect(turnIn(record).aiTurns).toBe(2);
});

describe('A turn is overtaken', () => {
	const since = (record: IDataObject) =>
		overtakenBy(readSituation(record, seat), seat, '101').map(({ code }) => code);
	const asked = [says.customer('Help')];

	it.each<[string, string[], IDataObject]>([
		['by nothing, while all is as it was', [], conversation(asked)],
		['by nothing that was there before', [], conversation(asked, startedBy('outbound'))],
		['by a teammate who takes it', ['personOwns'], conversation(asked, { admin_assignee_id: Number(NORA) })],
		['by a team that gets it', ['teamOwns'], conversation(asked, { team_assignee_id: Number(SUPPORT) })],
		['by a teammate who replies', ['personReplied'], conversation([...asked, says.nora('Hello')])],
		['by a hand-off', ['handedOff'], conversation([...asked, does.handOffNote('101')])],
		['by the same answer', ['answered'], conversation([...asked, says.ai('Here')])],
		['by the same draft', ['drafted'], conversation([...asked, does.draftNote('101')])],
		['by the customer who writes again', ['newerMessage'], conversation([...asked, says.customer('Wait')])],
		['by Fin, which answers', ['finReplied'], conversation([...asked, says.fin('Try this')])],
		['by a bot that answers', ['botReplied'], conversation([...asked, says.bot('We got it')])],
		[
			'by nothing that a bot only announces',
			[],
			conversation([...asked, says.bot('We reply in a day', 'channel_and_reply_time_expectation')]),
		],
		[
			"by a person who takes it at the AI's own seat",
			['personOwns'],
			conversation([...asked, does.assign(AI, AI, byHand)], ownedByAi),
		],
		['by somebody who closes it', ['closed'], conversation([...asked, does.close()], { state: 'closed' })],
		['when its message is not there', ['messageNotFound'], conversation([])],
	])('%s', (_case, codes, record) => {
		expect(since(record)).toEqual(codes);
	});
});

describe('What is read as it is', () => {
	const at = (seconds: number, part: IDataObject) => ({ ...part, created_at: 1_768_031_790 + seconds });
	const prompt = { ...says.bot(''), part_type: 'attribute_collector', body: null };
	const takenByHand = does.assign(AI, AI, byHand);
	const quoted = (part: IDataObject) => ({ ...part, body: '<p>The AI wrote: [ai hand-off 100]</p>' });

	it.each<[string, string[], IDataObject]>([
		[
			'a prompt for an address answers nothing',
			[],
			conversation([says.bot('How can we reach you?'), prompt]),
		],
		[
			'a conversation without its opening is nobody’s',
			[],
			conversation([says.customer('Hi')], { source: null }),
		],
		[
			'and what a teammate said first in it counts',
			['personReplied'],
			conversation([says.nora('Hi'), says.customer('Hi')], { source: null }),
		],
		[
			'Intercom assigns in the moment of the reply',
			[],
			conversation([at(0, says.ai('A')), at(1, takenByHand), at(60, says.customer('B'))], ownedByAi),
		],
		[
			"a person who takes the AI's seat by hand right after its reply is a person",
			['personOwns'],
			conversation([at(0, says.ai('A')), at(20, takenByHand), at(60, says.customer('B'))], ownedByAi),
		],
		['a mark that a teammate quotes counts for nothing', [], conversation([quoted(does.note(''))])],
		[
			'nor one that an app quotes in a teammate’s name',
			[],
			conversation([quoted({ ...does.note(''), app_package_code: 'sync' })]),
		],
		[
			'nor one that a person at the AI’s seat quotes',
			[],
			conversation([quoted({ ...does.handOffNote('1'), ...byHand })]),
		],
		['nor one in what a customer writes', [], conversation([says.customer('[ai hand-off 100]')])],
		['but the note of the AI counts', ['handedOff'], conversation([does.handOffNote('100')])],
		['a click on a quick reply is a message', ['newerMessage'], conversation([clicked()])],
	])('%s', (_case, codes, record) => {
		expect(codesIn(record, codes.includes('newerMessage') ? { messageId: '100' } : {})).toEqual(codes);
	});

	function clicked() {
		const metadata = { quick_reply_options: [{ text: 'The first', uuid: 'u1' }], quick_reply_uuid: 'u1' };
		return { ...says.customer(''), part_type: 'quick_reply', body: null, metadata };
	}
});
