import type { IDataObject } from 'n8n-workflow';
import { readPastTurn } from '../../../nodes/IntercomEscalation/replay/pastTurn';
import { tokensIn, estimateTokens } from '../../../nodes/IntercomEscalation/replay/tokens';
import { AI, NORA, conversation, does, says } from './conversations';

/** The first question of a past conversation, as the AI would have found it, and what came of it without the AI. */

const SEAT = { teammateId: AI, teamIds: [] };
const START = 1_770_000_000;

/** Steps, each with the seconds since the first message at which it happened. */
function past(steps: Array<[seconds: number, part: IDataObject]>, more: IDataObject = {}): IDataObject {
	return {
		...conversation(
			steps.map(([seconds, part]) => ({ ...part, created_at: START + seconds })),
			{ created_at: START, state: 'closed', title: 'Refund was granted', ...more },
		),
	};
}

const seen = (record: IDataObject): string[] => {
	const parts = (record.conversation_parts as IDataObject).conversation_parts as IDataObject[];
	return parts.map(({ body }) => (body as string).replace(/<\/?p>/g, ''));
};

describe('What the AI sees', () => {
	it.each<[string, Array<[number, IDataObject]>, string[]]>([
		['one message', [[600, says.nora('Hello, Nora here')]], []],
		[
			'messages that follow each other within the pause',
			[
				[20, says.customer('I cannot log in')],
				[70, says.customer('since today')],
				[600, says.nora('Hello, Nora here')],
			],
			['I cannot log in', 'since today'],
		],
		[
			'no message that comes after the pause, for the AI would have answered by then',
			[
				[20, says.customer('I cannot log in')],
				[3_600, says.customer('Hello? Is anybody there?')],
				[4_000, says.nora('Sorry!')],
			],
			['I cannot log in'],
		],
		[
			'no message that comes after an answer, however soon',
			[
				[5, says.bot('We are back at nine')],
				[10, says.customer('I cannot log in')],
			],
			[],
		],
		[
			'not what comes between question and answer without a word to the customer',
			[
				[30, does.note('This is a refund')],
				[31, does.assign(NORA)],
				[60, says.nora('Your refund is on its way')],
			],
			[],
		],
	])('is %s', (_what, steps, expected) => {
		const { record } = readPastTurn(past(steps), SEAT, 60);
		expect(seen(record)).toEqual(expected);
	});

	it('is what was there before the question, where somebody else began', () => {
		const source = {
			type: 'conversation',
			id: '100',
			delivered_as: 'operator_initiated',
			author: { type: 'bot', id: '278', name: 'Operator' },
			body: '<p>Any questions?</p>',
		};
		const steps: Array<[number, IDataObject]> = [
			[5_000, says.customer('What is that?')],
			[5_060, says.nora('A gift')],
		];
		const { record, askedAt } = readPastTurn(past(steps, { source }), SEAT, 60);
		expect(record.source).toEqual(source);
		expect(seen(record)).toEqual(['What is that?']);
		expect(askedAt).toBe(new Date((START + 5_000) * 1_000).toISOString());
	});

	it('is nothing that somebody or something left there afterwards', () => {
		const { record } = readPastTurn(
			past([[60, says.nora('Your refund is on its way')]], {
				admin_assignee_id: 7,
				team_assignee_id: 8,
				ai_agent_participated: true,
				ai_agent: { resolution_state: 'assumed' },
				custom_attributes: { Outcome: 'refund granted' },
				conversation_rating: { rating: 5, remark: 'refund granted' },
				statistics: { count_reopens: 3 },
				snoozed_until: START + 900,
				tags: {
					type: 'tag.list',
					tags: [
						{ name: 'from shop', applied_at: START },
						{ name: 'refund', applied_at: START + 60 },
						{ name: 'of an unknown time' },
					],
				},
			}),
			SEAT,
			60,
		);
		expect(JSON.stringify(record)).not.toMatch(/refund|assumed|Nora/i);
		expect(record).toMatchObject({ state: 'open', tags: { tags: [{ name: 'from shop' }] } });
	});
});

describe('What came afterwards', () => {
	const afterwards = (steps: Array<[number, IDataObject]>, more: IDataObject = {}) =>
		readPastTurn(past(steps, more), SEAT, 60).afterwards;

	it('is what people said first, and how it went on', () => {
		expect(
			afterwards(
				[
					[30, does.assign(NORA)],
					[300, says.nora('Open the settings.')],
					[310, says.nora('And press Reset.')],
					[400, does.note('Easy one')],
					[500, says.customer('Thanks!')],
					[600, says.nora('You are welcome')],
					[700, does.close()],
				],
				{ conversation_rating: { rating: 5, remark: 'Fast' } },
			),
		).toEqual({
			firstAnswerBy: 'person',
			teamAnswer: 'Open the settings.\n\nAnd press Reset.',
			teamSecondsToAnswer: 300,
			teamMessages: 3,
			teammates: 1,
			assignments: 1,
			customerMessagesAfter: 1,
			stateToday: 'closed',
			rating: 5,
			ratingRemark: 'Fast',
			partsMissing: false,
		});
	});

	it('is nothing where nobody did anything', () => {
		expect(afterwards([])).toMatchObject({
			firstAnswerBy: null,
			teamAnswer: null,
			teamSecondsToAnswer: null,
			teamMessages: 0,
			customerMessagesAfter: 0,
			rating: null,
		});
	});

	it('tells people from machines, the AI among them', () => {
		expect(
			afterwards([
				[10, says.fin('Have you tried to turn it off?')],
				[20, says.customer('Yes')],
				[30, says.ai('Have you tried to turn it on?')],
				[900, says.nora('I look into it')],
			]),
		).toMatchObject({ firstAnswerBy: 'fin', teamAnswer: 'I look into it', teamMessages: 1 });
	});

	it('does not take what came later for the first answer where Intercom left parts out', () => {
		const steps = Array.from({ length: 500 }, (_, index): [number, IDataObject] => [
			index + 100,
			says.nora(`Line ${index}`),
		]);
		expect(afterwards(steps, { statistics: { count_conversation_parts: 900 } })).toMatchObject({
			teamAnswer: null,
			teamSecondsToAnswer: null,
			firstAnswerBy: null,
			partsMissing: true,
		});
	});
});

describe('Tokens', () => {
	it('are counted anew with each call of the model, which reads all that came before', () => {
		const step = { action: { toolInput: 'x'.repeat(40) }, observation: 'y'.repeat(400) };
		expect(
			estimateTokens({ texts: ['z'.repeat(4_000)], steps: [step, step], output: 'a'.repeat(80) }),
		).toEqual({ inputTokens: 1_000 + (1_000 + 110) + (1_000 + 220), outputTokens: 20 + 10 + 10 });
	});

	it('are none where no model was asked', () => {
		expect(estimateTokens({ texts: [], steps: undefined, output: '' })).toEqual({
			inputTokens: 0,
			outputTokens: 0,
		});
	});

	it('are more in scripts that have more of them', () => {
		expect(tokensIn('パスワードを再設定したい')).toBe(8);
		expect(tokensIn('reset pass w')).toBe(3);
	});
});
