import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Calibrate in n8n's engine: rows of a table go in, thresholds and a page come out. */

let bench: Workbench;
beforeAll(async () => void (bench = await startWorkbench(new IntercomEscalation())));
afterAll(async () => await bench.close());

async function calibrate(items: IDataObject[], parameters: INodeParameters = {}) {
	const run = await bench.run({ operation: 'calibrate', ...parameters }, items);
	if (run.error) throw run.error;
	const [item, ...others] = run.outputs[0]!;
	expect(others).toEqual([]);
	const { data, mimeType, fileName } = item!.binary!.data!;
	return {
		result: item!.json,
		item: item!,
		page: Buffer.from(data, 'base64').toString(),
		mimeType,
		fileName,
	};
}

/** Rows of a table: so many of a score and category, with so many wrong ones among them. */
const rows = (score: unknown, right: number, wrong: number, more: IDataObject = {}): IDataObject[] =>
	Array.from({ length: right + wrong }, (_, index) => ({
		score: score as number,
		label: index < wrong ? 'wrong' : 'right',
		category: 'other',
		...more,
	}));

it('says what to write into Settings, of each category that has enough data and of the rest', async () => {
	const { result, item } = await calibrate(
		[
			...rows(0.9, 250, 1, { category: 'shipping' }),
			...rows(0.6, 60, 40, { category: 'Shipping' }),
			...rows(0.95, 90, 160, { category: 'login' }),
			...rows(0.8, 199, 1),
			...rows(0.3, 10, 50, { category: 'returns' }),
		],
		{ today: '0.4' },
	);
	expect(result).toMatchObject({
		goal: { acceptable: 5, confidence: 95 },
		decisions: { given: 861, used: 861, unlabelled: 0, invalid: 0 },
		calibrations: [
			{ name: 'shipping', verdict: 'threshold', threshold: 0.9, sent: 251, wrongSent: 1, moreNeeded: null },
			{ name: 'login', verdict: 'noThreshold', threshold: null, sent: 0 },
			{
				name: 'everything else',
				category: null,
				verdict: 'threshold',
				threshold: 0.8,
				today: { threshold: 0.4, sent: 200, wrong: 1 },
			},
		],
		proposal: { confidenceThreshold: '0.8; shipping 0.9; login people', today: '0.4' },
	});
	expect(item.pairedItem).toHaveLength(861);
});

it('leaves to people what nobody has labelled', async () => {
	const { result } = await calibrate(rows(0.9, 250, 0, { category: 'shipping' }));
	expect(result.proposal).toMatchObject({
		confidenceThreshold: 'people; shipping 0.9',
		inWords: expect.stringContaining('People handle everything else'),
	});
});

it('is followed by Decide and understood by Check Settings as it stands there', async () => {
	const text = '0.8; shipping 0.9; login people';
	const decided = async (category: string) => {
		const { outputs } = await bench.run(
			{ operation: 'decide', threshold: '={{ $json.settings }}', turn: '={{ $json }}' },
			[
				{
					conversationId: '7',
					settings: text,
					output: { answer: 'Yes.', confidence: 0.85, customerAsksForPerson: false, category },
				},
			],
		);
		const [answered, handedOff] = outputs;
		return [answered!.length, (answered![0] ?? handedOff![0])!.json.threshold];
	};
	expect(await decided('other')).toEqual([1, 0.8]);
	expect(await decided('shipping')).toEqual([0, 0.9]);
	expect(await decided('login')).toEqual([0, null]);
	const { outputs } = await bench.run({ operation: 'checkSettings' }, [{ confidenceThreshold: text }]);
	expect(outputs[1]!.map(({ json }) => json)).toContainEqual({
		setting: 'Confidence Threshold',
		value: text,
		ok: true,
		message: 'It is read as 0.8, and 0.9 for shipping, people for login',
	});
	const wrong = await bench.run({ operation: 'checkSettings' }, [{ confidenceThreshold: '0.8; shipping' }]);
	expect(wrong.outputs[0]!.map(({ json }) => json)).toMatchObject([
		{ setting: 'Confidence Threshold', message: expect.stringContaining('"shipping"') },
	]);
});

it('says how many more it needs', async () => {
	const { result } = await calibrate(rows(0.9, 36, 0));
	expect(result).toMatchObject({
		calibrations: [{ name: 'all decisions', verdict: 'notEnoughData', moreNeeded: 23 }],
		proposal: { confidenceThreshold: '0.4', inWords: expect.stringContaining('in draft') },
	});
});

it('takes another goal', async () => {
	const { result } = await calibrate(rows(0.9, 29, 0), { acceptable: 10, confidence: 95 });
	expect(result).toMatchObject({ calibrations: [{ verdict: 'threshold', threshold: 0.9, sent: 29 }] });
});

it('counts and names what it cannot use, and guesses nothing', async () => {
	const { result, page } = await calibrate([
		...rows(0.9, 70, 0),
		...rows(0.9, 5, 0, { label: '' }),
		...rows(0.9, 4, 0, { label: null }),
		...rows(0.9, 0, 3, { reasons: 'customerAsksForPerson, lowConfidence' }),
		...rows(0.9, 2, 0, { reasons: [{ code: 'category', message: 'People handle billing' }] }),
		...rows(0.9, 0, 2, { decision: 'nothingToAnswer' }),
		...rows(0.2, 0, 6, { decision: 'handOff', reasons: 'lowConfidence' }),
		...rows('0,9', 5, 0),
		...rows(0.9, 1, 0, { label: 'Harmless' }),
		...rows(0.9, 0, 9, { customerMessageId: '7' }),
		...rows(0.9, 1, 0, { customerMessageId: '7' }),
		...rows(0.9, 1, 0, { label: 'good <b>' }),
		...rows(85, 1, 0),
		...rows(null, 1, 0),
	]);
	expect(result).toMatchObject({
		decisions: {
			given: 111,
			used: 83,
			unlabelled: 9,
			forPeopleAnyway: 7,
			repeated: 9,
			invalid: 3,
		},
		invalidRows: [
			{ row: 109, problem: '\'label\' is "good <b>", not one of right, harmless, wrong' },
			{ row: 110, problem: '\'score\' is "85", not a number from 0 to 1' },
			{ row: 111, problem: "'score' is empty, not a number from 0 to 1" },
		],
		calibrations: [{ decisions: 83, wrong: 6, threshold: 0.9, sent: 77, wrongSent: 0 }],
	});
	expect(page).toContain('good &lt;b&gt;');
	expect(page).not.toContain('good <b>');
});

describe('Answers of one conversation are alike', () => {
	const inConversations = (count: number, size: number) =>
		rows(0.9, count * size, 0).map((row, index) => ({ ...row, conversationId: `c${index % count}` }));

	it('so that one of each counts, and it says how many are left out', async () => {
		const { result, page } = await calibrate(inConversations(59, 3));
		expect(result).toMatchObject({
			decisions: { given: 177, used: 59, sameConversation: 118, withoutConversation: 0 },
			calibrations: [{ decisions: 59, verdict: 'threshold' }],
		});
		expect(page).toContain('<td>Left out for another one of the same conversation</td><td>118</td>');
		expect(page).toContain('each labelled answer has a chance of one in 3');
	});

	it('so that sixty labels in twenty conversations are not enough', async () => {
		const { result } = await calibrate(inConversations(20, 3));
		expect(result).toMatchObject({
			decisions: { used: 20, sameConversation: 40 },
			calibrations: [{ verdict: 'notEnoughData', moreNeeded: 39 }],
		});
	});

	it('and where no conversation is named, each counts, which it tells', async () => {
		const { result, page } = await calibrate(rows(0.9, 60, 0));
		expect(result).toMatchObject({ decisions: { used: 60, sameConversation: 0, withoutConversation: 60 } });
		expect(page).toContain(
			'<td>Used without a conversationId, each as a conversation of its own</td><td>60</td>',
		);
	});
});

it.each(['returns; refunds', 'plan: 2', 'for people', 'Über "uns"'])(
	'proposes a threshold for %j that Decide follows and Check Settings reads',
	async (category) => {
		const { result } = await calibrate([...rows(0.9, 250, 0, { category }), ...rows(0.8, 200, 0)]);
		const { confidenceThreshold } = result.proposal as { confidenceThreshold: string };
		const decided = async (named: string) => {
			const { outputs, error } = await bench.run(
				{ operation: 'decide', threshold: confidenceThreshold, turn: '={{ $json }}' },
				[
					{
						conversationId: '7',
						output: { answer: 'Yes.', confidence: 0.85, customerAsksForPerson: false, category: named },
					},
				],
			);
			if (error) throw error;
			return outputs.flat()[0]!.json.threshold;
		};
		expect(await decided(category)).toBe(0.9);
		expect(await decided('other')).toBe(0.8);
		const { outputs } = await bench.run({ operation: 'checkSettings' }, [{ confidenceThreshold }]);
		expect(outputs[1]!.map(({ json }) => json)).toContainEqual({
			setting: 'Confidence Threshold',
			value: confidenceThreshold,
			ok: true,
			message: `It is read as 0.8, and 0.9 for ${category}`,
		});
	},
);

it('reads columns of other names', async () => {
	const items = rows(0.9, 60, 0).map(({ score, label }) => ({ confidence: score, Verdict: label }));
	const { result } = await calibrate(items, { scoreField: 'confidence', labelField: 'Verdict' });
	expect(result).toMatchObject({ calibrations: [{ verdict: 'threshold', threshold: 0.9 }] });
});

it.each([
	['scoreField', 'Score Field'],
	['labelField', 'Label Field'],
])('names the fields that there are where %s names none of them', async (parameter, setting) => {
	const refusal = calibrate(rows(0.9, 3, 0), { [parameter]: 'nowhere' });
	await expect(refusal).rejects.toMatchObject({
		message: expect.stringContaining("No item has the field 'nowhere'"),
		description: `Name in '${setting}' one of the fields that the items have: score, label, category.`,
	});
});

describe('Where the score is fitted', () => {
	/** Decisions with the parts as they are recorded: the model is always sure, the articles tell. */
	const recorded = Array.from({ length: 600 }, (_, index) => {
		const support = (index % 100) / 100;
		return {
			conversationId: String(index),
			score: 0.9,
			label: support < 0.3 || index === 99 ? 'wrong' : 'right',
			scoreParts: JSON.stringify({ confidence: 0.9, articleMatch: 0.5, support, facts: 1, agreement: null }),
		};
	});

	it('gives weights that go into Settings with the threshold, and Decide follows both', async () => {
		const { result, page } = await calibrate(recorded, { additionalFields: { fitScore: true } });
		const proposal = result.proposal as { confidenceThreshold: string; scoreWeights: string };
		expect(proposal.scoreWeights).toMatch(/^-\d+(\.\d+)?; support \d+(\.\d+)?$/);
		expect(page).toContain(proposal.scoreWeights);
		const [calibration] = result.calibrations as Array<{ decisions: number; shareSent: number }>;
		expect(calibration!.decisions).toBeGreaterThan(350);
		expect(calibration!.decisions).toBeLessThan(450);
		expect(calibration!.shareSent).toBeGreaterThan(0.6);

		const decided = async (observation: string, weights: string) => {
			const { outputs, error } = await bench.run(
				{
					operation: 'decide',
					threshold: proposal.confidenceThreshold,
					turn: '={{ $json }}',
					aiSteps: '={{ $json.steps }}',
					additionalFields: { scoreWeights: weights },
				},
				[
					{
						conversationId: '7',
						customerMessage: 'How do I reset my password?',
						steps: [{ action: { tool: 'search' }, observation: [{ title: 'Password', text: observation }] }],
						output: {
							answer: 'Open Settings and press Reset.',
							confidence: 0.9,
							customerAsksForPerson: false,
							category: 'login',
						},
					},
				],
			);
			if (error) throw error;
			return outputs.flat()[0]!.json;
		};
		const supported = 'Open Settings and press Reset for a new password.';
		expect(await decided(supported, proposal.scoreWeights)).toMatchObject({
			decision: 'answer',
			scoreParts: { confidence: 0.9, support: 1, facts: 1, agreement: null },
		});
		expect(await decided('Our offices are closed at night.', proposal.scoreWeights)).toMatchObject({
			decision: 'handOff',
			reasons: [{ code: 'lowConfidence', message: expect.stringMatching(/^The score of 0\.\d+ is below/) }],
		});
		expect(await decided('Our offices are closed at night.', '')).toMatchObject({ score: 0.9 });
	});

	it('says how many are missing', async () => {
		await expect(
			calibrate(recorded.slice(0, 150), { additionalFields: { fitScore: true } }),
		).rejects.toMatchObject({
			message: expect.stringContaining('150 labelled decisions have the parts of their score'),
			description: expect.stringContaining('needs 200'),
		});
	});
});

it('gives a page that loads nothing and shows the plot, the goal and both thresholds', async () => {
	const { page, mimeType, fileName } = await calibrate([
		...rows(0.9, 120, 0, { category: '<script>alert(1)</script>' }),
		...rows(0.5, 60, 40),
	]);
	expect({ mimeType, fileName }).toEqual({ mimeType: 'text/html', fileName: 'dial.html' });
	expect(page).not.toMatch(/<script|src=|href=|url\(|@import|https?:/);
	for (const shown of [
		'class="goal"',
		'class="today"',
		'class="chosen"',
		'class="bound"',
		'prefers-color-scheme',
	])
		expect(page).toContain(shown);
});

it('asks Intercom nothing, and needs no credential', async () => {
	const before = bench.requests.length;
	const { error } = await bench.run({ operation: 'calibrate' }, rows(0.9, 60, 0), { credentials: {} });
	expect(error).toBeUndefined();
	expect(bench.requests.length).toBe(before);
});

describe('Check Drift', () => {
	async function checkDrift(items: IDataObject[], additionalFields: INodeParameters = {}) {
		const { outputs, error } = await bench.run({ operation: 'checkDrift', additionalFields }, items);
		if (error) throw error;
		const [inDoubt = [], kept = []] = outputs;
		expect(inDoubt.length + kept.length).toBe(1);
		return { output: inDoubt.length === 1 ? 'In Doubt' : 'Kept', result: [...inDoubt, ...kept][0]!.json };
	}

	const day = (number: number) => new Date(Date.UTC(2026, 2, number)).toISOString();
	const good = Array.from({ length: 5 }, () =>
		rows(0.9, 39, 1, { decidedAt: day(1), decision: 'answer' }),
	).flat();

	it('finds the promise kept while it is', async () => {
		const { output, result } = await checkDrift(good);
		expect(output).toBe('Kept');
		expect(result).toMatchObject({
			inDoubt: false,
			action: 'none',
			all: { sent: 200, wrong: 5, share: 0.025 },
			noticedAfter: null,
		});
	});

	it('says that it is in doubt, since when, and to go back to drafts', async () => {
		const bad = rows(0.9, 60, 40, { decidedAt: day(2), decision: 'answer' });
		// Tables give rows in any order.
		const { output, result } = await checkDrift([...bad, ...good]);
		expect(output).toBe('In Doubt');
		expect(result).toMatchObject({ inDoubt: true, action: 'draft', threshold: null, sinceDecision: 201 });
		expect(result.noticedAfter).toBeLessThan(250);
		expect(result.inWords).toContain('Let the AI write drafts');
	});

	it('proposes a higher threshold where the answers since then bear it out', async () => {
		const later = [0.95, 0.95, 0.95, 0.5].flatMap((score) => ({
			score,
			decidedAt: day(2),
			decision: 'answer',
		}));
		const bad = Array.from({ length: 100 }, () => later)
			.flat()
			.map((item) => ({ ...item, label: item.score === 0.5 ? 'wrong' : 'right' }));
		const { result } = await checkDrift([...good, ...bad]);
		expect(result).toMatchObject({ action: 'raiseThreshold', threshold: 0.95 });
		// Once it is raised the promise holds again, though the old answers are in the table for good.
		const raised = await checkDrift([...good, ...bad], { today: `${result.threshold as number}` });
		expect(raised).toMatchObject({ output: 'Kept', result: { all: { sent: 300, wrong: 0 } } });
		expect(await checkDrift([...good, ...bad], { today: '0.4; other 0.95' })).toMatchObject({
			output: 'In Doubt',
			result: { all: { sent: 400, wrong: 100 } },
		});
	});

	describe('says what to keep for Decide', () => {
		const mixed = Array.from({ length: 100 }, () => [0.95, 0.95, 0.95, 0.5]).flatMap((scores) =>
			scores.map((score) => ({
				...{ score, decidedAt: day(2), decision: 'answer', label: score === 0.5 ? 'wrong' : 'right' },
			})),
		);
		const bad = rows(0.9, 60, 40, { decidedAt: day(2), decision: 'answer' });

		it.each<[string, IDataObject[], INodeParameters, string | null]>([
			['nothing, while nothing was raised', good, { today: '0.4' }, null],
			['nothing, where it was raised to nothing', good, { today: '0.4', raisedThreshold: '' }, null],
			['the threshold that the answers bear out', mixed, {}, '0.95'],
			['people, where they bear out none', bad, { today: '0.4' }, 'people'],
			['no lower one than before', mixed, { raisedThreshold: '0.97' }, '0.97'],
			['people, once it was people', mixed, { raisedThreshold: 'people' }, 'people'],
			['the categories of before', mixed, { raisedThreshold: '0.4; login people' }, '0.95; login people'],
			[
				'the threshold with which the promise is kept, once it was raised',
				mixed,
				{ today: '0.95; login people', raisedThreshold: 'people' },
				'0.95; login people',
			],
		])('%s', async (_case, items, more, raisedThreshold) => {
			expect((await checkDrift([...good, ...items], more)).result).toMatchObject({ raisedThreshold });
		});
	});

	it('looks at what was decided since a change alone, if told', async () => {
		const bad = rows(0.9, 60, 40, { decidedAt: day(2), decision: 'answer' });
		const after = good.map((item) => ({ ...item, decidedAt: day(3) }));
		const all = [...good, ...bad, ...after];
		expect((await checkDrift(all)).output).toBe('In Doubt');
		expect(await checkDrift(all, { decidedSince: day(3) })).toMatchObject({
			output: 'Kept',
			result: { all: { sent: 200, wrong: 5 } },
		});
	});

	it('takes no wrong answers in a row to the same customer for a drift', async () => {
		const wrong = rows(0.9, 0, 9, { decidedAt: day(2), decision: 'answer' });
		expect((await checkDrift([...good, ...wrong])).output).toBe('In Doubt');
		const toOne = wrong.map((row) => ({ ...row, conversationId: 'c1' }));
		const { output, result } = await checkDrift([...good, ...toOne]);
		expect(output).toBe('Kept');
		const { used, sameConversation } = result.decisions as { used: number; sameConversation: number };
		expect(used + sameConversation).toBe(209);
		expect(used).toBeLessThan(50);
	});

	it('looks at what was sent alone', async () => {
		const handedOff = rows(0.2, 0, 200, { decidedAt: day(2), decision: 'handOff', reasons: 'lowConfidence' });
		const { output, result } = await checkDrift([...good, ...handedOff]);
		expect(output).toBe('Kept');
		expect(result).toMatchObject({ decisions: { given: 400, used: 200 } });
	});
});

describe('Draw for Labelling', () => {
	const decided = (count: number, more: Record<string, string> = {}): IDataObject[] =>
		Array.from({ length: count }, (_, index) => ({
			customerMessageId: `${more.decision ?? 'answer'} ${index}`,
			decision: 'answer',
			customerMessage: 'How?',
			answer: 'Like this.',
			score: 0.9,
			label: null,
			...more,
		}));

	async function draw(items: IDataObject[], parameters: INodeParameters = {}) {
		const run = await bench.run({ operation: 'drawForLabelling', ...parameters }, items);
		if (run.error) throw run.error;
		const { json, binary } = run.outputs[0]![0]!;
		return {
			ids: json.ids as string[],
			result: json,
			page: Buffer.from(binary!.data!.data, 'base64').toString(),
		};
	}

	it('draws at random from all that a threshold decides on, handed over or not', async () => {
		const items = [...decided(150), ...decided(150, { decision: 'handOff', reasons: 'lowConfidence' })];
		const { ids, result } = await draw(items, { count: 100 });
		expect(result).toMatchObject({ drawn: 100, withoutLabel: 300, given: 300 });
		expect(new Set(ids).size).toBe(100);
		const handedOver = ids.filter((id) => id.startsWith('handOff')).length;
		expect(handedOver).toBeGreaterThan(30);
		expect(handedOver).toBeLessThan(70);
		expect((await draw([...items].reverse(), { count: 100 })).ids).toEqual(ids);
	});

	it('leaves out what is labelled, what has no answer, and what no threshold decides on', async () => {
		const { ids } = await draw([
			...decided(2),
			...decided(1, { customerMessageId: 'answer 1', label: 'right' }),
			...decided(1, { customerMessageId: 'empty', answer: '' }),
			...decided(1, { customerMessageId: 'asked', reasons: 'customerAsksForPerson' }),
			...decided(1, { customerMessageId: 'thanks', decision: 'nothingToAnswer' }),
			...decided(1, { customerMessageId: '' }),
		]);
		expect(ids).toEqual(['answer 0']);
	});

	it('draws at most one of a conversation, and none of one that has a label', async () => {
		const items = decided(20).map((item, index) => ({ ...item, conversationId: `c${index % 5}` }));
		const { ids, result } = await draw([
			...items,
			...decided(1, { customerMessageId: 'answer 0', conversationId: 'c0', label: 'right' }),
		]);
		expect(result).toMatchObject({ drawn: 4, withoutLabel: 19, sameConversation: 15, given: 21 });
		expect(ids.map((id) => Number(id.split(' ')[1]) % 5).sort()).toEqual([1, 2, 3, 4]);
	});

	it('gives a page in which nothing that a customer wrote is more than text', async () => {
		const { page } = await draw(decided(1, { customerMessage: '</script><script>alert(1)</script>' }));
		expect(page).not.toContain('<script>alert(1)');
		expect(page).toContain('\\u003c/script>\\u003cscript>alert(1)');
		expect(page).not.toMatch(/src=|https?:/);
	});
});
