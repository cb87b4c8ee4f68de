import { atMost } from '../../../nodes/IntercomEscalation/calibrate/binomial';
import { driftIn } from '../../../nodes/IntercomEscalation/calibrate/drift';
import { byConversation, independent } from '../../../nodes/IntercomEscalation/calibrate/independent';
import type { Judged } from '../../../nodes/IntercomEscalation/calibrate/threshold';
import { chooseThreshold, THRESHOLDS } from '../../../nodes/IntercomEscalation/calibrate/threshold';
import type { Shape } from './synthetic';
import { seeded, SHAPES, truthOf } from './synthetic';

/** Answers in one conversation are alike, and a promise that counts each of them is broken more often than it says. */

type Answer = Judged & { id: string; conversation: string };

/** Conversations of so many answers each. */
const ofSizes = (...sizes: number[]): Answer[] =>
	sizes.flatMap((size, conversation) =>
		Array.from({ length: size }, (_, index) => ({
			id: `${conversation}-${index}`,
			conversation: String(conversation),
			score: 0.9,
			isWrong: false,
		})),
	);

const idsOf = (answers: readonly Answer[]) => answers.map(({ id }) => id);

it('counts all where each is of a conversation of its own, in their order', () => {
	const answers = ofSizes(1, 1, 1, 1, 1);
	expect(independent(answers)).toEqual({ decisions: answers, places: 1 });
	expect(independent([])).toEqual({ decisions: [], places: 1 });
});

it('counts no conversation twice', () => {
	const { decisions } = independent(ofSizes(...Array.from({ length: 300 }, (_, index) => 1 + (index % 8))));
	expect(new Set(decisions.map(({ conversation }) => conversation)).size).toBe(decisions.length);
});

it('gives each answer the same chance, in short conversations and in long ones', () => {
	const sizes = Array.from({ length: 6_000 }, (_, index) => [1, 2, 4][index % 3]!);
	const { decisions, places } = independent(ofSizes(...sizes));
	expect(places).toBe(4);
	for (const size of [1, 2, 4]) {
		const counted = decisions.filter(({ conversation }) => sizes[Number(conversation)] === size).length;
		expect(counted / (size * 2_000)).toBeGreaterThan(0.22);
		expect(counted / (size * 2_000)).toBeLessThan(0.28);
	}
});

it('does not ask what people said, nor in which order the rows come', () => {
	const answers = ofSizes(...Array.from({ length: 200 }, (_, index) => 1 + (index % 5)));
	const counted = idsOf(independent(answers).decisions);
	const otherwise = answers.map((answer, index) => ({ ...answer, isWrong: index % 3 === 0 }));
	expect(idsOf(independent(otherwise).decisions)).toEqual(counted);
	expect(idsOf(independent([...answers].reverse()).decisions)).toEqual([...counted].reverse());
});

const [RATE, DELTA] = [0.05, 0.05];
const goal = { rate: RATE, delta: DELTA };
const TIMES = 300;

/** The most of so many times that a promise may be broken which is broken with a probability of delta: 99.9% of chance. */
function margin(times: number): number {
	let most = 0;
	while (atMost(most, times, DELTA) < 0.999) most++;
	return most;
}

/** How many answers conversations have, those that are wrong and those that are right. */
interface Lengths {
	wrong: [least: number, most: number];
	right: [least: number, most: number];
}

/** Conversations whose answers are all right or all wrong, and all have the same score. */
function conversations(
	shape: Shape,
	lengths: Lengths,
	count: number,
	{ random, run }: { random: () => number; run: number },
): Answer[] {
	return Array.from({ length: count }, (_, index) => {
		const conversation = `${run}-${index}`;
		const score = shape.score(random());
		const isWrong = random() < shape.risk(score);
		const [least, most] = isWrong ? lengths.wrong : lengths.right;
		const size = least + Math.floor(random() * (most - least + 1));
		return Array.from({ length: size }, (_each, turn) => ({
			id: `${conversation}-${turn}`,
			conversation,
			score,
			isWrong,
		}));
	}).flat();
}

const meanOf = ([least, most]: [number, number]): number => (least + most) / 2;

/** The share of wrong ones among answers, where this is the share of wrong ones among conversations. */
function amongAnswers(risk: number, { wrong, right }: Lengths): number {
	const ofWrong = risk * meanOf(wrong);
	return ofWrong / (ofWrong + (1 - risk) * meanOf(right));
}

/** What could be done in its place: to count all of them, or one of each conversation. */
const all = (answers: readonly Answer[]) => answers;
const oneOfEach = (answers: readonly Answer[]) => {
	const first = new Map(answers.map((answer) => [answer.conversation, answer]));
	return [...first.values()];
};
const ours = (answers: readonly Answer[]) => independent(answers).decisions;

/** How often, of so many times, the threshold that is chosen sends more wrong answers than are acceptable. */
function broken(
	shape: Shape,
	lengths: Lengths,
	counted: (answers: readonly Answer[]) => readonly Answer[],
): number {
	const truths = truthOf(shape, THRESHOLDS).map(({ risk }) => amongAnswers(risk, lengths));
	return Array.from({ length: TIMES }, (_, run) => {
		const answers = conversations(shape, lengths, 400, { random: seeded(run + 1), run });
		const threshold = chooseThreshold(counted(answers), goal);
		return threshold !== undefined && truths[THRESHOLDS.indexOf(threshold)]! > RATE + 1e-9;
	}).filter(Boolean).length;
}

/** Whose risk among answers is just above what is acceptable, wherever the threshold is. */
function justAbove(lengths: Lengths): Shape {
	let [low, high] = [0, 1];
	while (high - low > 1e-6) {
		const middle = (low + high) / 2;
		if (amongAnswers(middle, lengths) > RATE + 1e-4) high = middle;
		else low = middle;
	}
	return { name: 'a hair above everywhere', score: (drawn) => drawn, risk: () => high };
}

const AS_LONG: Lengths = { wrong: [1, 8], right: [1, 8] };
const LONGER: Lengths = { wrong: [5, 8], right: [1, 4] };

const shown: string[] = [];
afterAll(() => process.stdout.write(`${shown.join('\n')}\n`));

describe.each<[string, Lengths]>([
	['of 1 to 8 answers, all right or all wrong', AS_LONG],
	['that are longer where they are wrong', LONGER],
])('Over 300 draws of 400 conversations %s', (name, lengths) => {
	beforeAll(
		() => void shown.push(`promise broken, in conversations ${name}: counting all, one of each, ours`),
	);

	it.each([justAbove(lengths), ...SHAPES.filter(({ name: shape }) => shape === 'gentle')])(
		'$name: the promise is kept',
		(shape) => {
			const [byAll, byOne, byUs] = [all, oneOfEach, ours].map((counted) => broken(shape, lengths, counted));
			shown.push(`${shape.name} | ${byAll} | ${byOne} | ${byUs} of ${TIMES}`);
			expect(byUs).toBeLessThanOrEqual(margin(TIMES));
			expect(byAll).toBeGreaterThan(2 * DELTA * TIMES);
			if (lengths === LONGER) expect(byOne).toBeGreaterThan(2 * DELTA * TIMES);
		},
	);
});

describe.each<[string, Lengths]>([
	['of 1 to 8 answers, all right or all wrong', AS_LONG],
	['that are longer where they are wrong', LONGER],
])('Looked at again and again, conversations %s', (name, lengths) => {
	it('cry wolf no more often than promised', () => {
		const runs = 100;
		const shape = { ...justAbove(lengths), name: 'as many as acceptable' };
		const eachAlone = (answers: readonly Answer[]) => answers.map(({ isWrong }) => [isWrong]);
		const together = (answers: readonly Answer[]) =>
			[...byConversation(answers).values()].map((ofOne) => ofOne.map(({ isWrong }) => isWrong));
		const alarms = [eachAlone, together].map(
			(parted) =>
				Array.from({ length: runs }, (_, run) => {
					const answers = conversations(shape, lengths, 250, { random: seeded(500 + run), run });
					return LOOKS.some((look) => {
						const seen = parted(answers.slice(0, Math.round(look * answers.length)));
						return driftIn(seen, RATE, DELTA).noticedAfter !== undefined;
					});
				}).filter(Boolean).length,
		) as [number, number];
		shown.push(`alarms in conversations ${name}: counting all, ours | ${alarms.join(' | ')} of ${runs}`);
		expect(alarms[1]).toBeLessThanOrEqual(margin(runs));
		expect(alarms[0]).toBeGreaterThan(2 * margin(runs));
	});
});

/** Parts of what there will be: each look is at all that there is by then. */
const LOOKS = Array.from({ length: 6 }, (_, index) => (index + 1) / 6);
