import { atMost } from '../../../nodes/IntercomEscalation/calibrate/binomial';
import { driftIn } from '../../../nodes/IntercomEscalation/calibrate/drift';
import { seeded } from './synthetic';

/** When it is noticed that a promise has stopped to hold, and how often it is said although it holds. */

const [RATE, DELTA] = [0.05, 0.05];

const draws = (count: number, risk: number, random: () => number): boolean[] =>
	Array.from({ length: count }, () => random() < risk);

/** Each answer in a conversation of its own. */
const alone = (answers: readonly boolean[]) => answers.map((isWrong) => [isWrong]);

it('cries wolf in at most delta of 500 runs of 1,500 decisions, where just the acceptable share is wrong', () => {
	const runs = 500;
	const alarms = Array.from({ length: runs }, (_, run) =>
		driftIn(alone(draws(1_500, RATE, seeded(run + 1))), RATE, DELTA),
	).filter(({ noticedAfter }) => noticedAfter !== undefined).length;
	// What looking after each decision at a bound for a single look does: shown beside.
	const naive = Array.from({ length: runs }, (_, run) => {
		let wrong = 0;
		return draws(1_500, RATE, seeded(run + 1)).some((isWrong, index) => {
			wrong += Number(isWrong);
			return isWrong && 1 - atMost(wrong - 1, index + 1, RATE) <= DELTA;
		});
	}).filter(Boolean).length;
	process.stdout.write(`no drift: ${alarms} of ${runs} alarms, by a bound for a single look ${naive}\n`);
	expect(atMost(alarms - 1, runs, DELTA)).toBeLessThan(0.999);
	expect(naive).toBeGreaterThan(runs / 4);
});

/** The median of the decisions after the change until it is noticed; undefined where most runs do not notice it. */
function delay(risk: number, before: number): number | undefined {
	const delays = Array.from({ length: 101 }, (_, run) => {
		const random = seeded(9_000 + run);
		const drift = driftIn(
			alone([...draws(before, 0.03, random), ...draws(1_500, risk, random)]),
			RATE,
			DELTA,
		);
		return drift.noticedAfter === undefined ? Infinity : drift.noticedAfter - before;
	}).sort((one, other) => one - other);
	return delays[50] === Infinity ? undefined : delays[50];
}

describe('After 500 decisions of which 3% were wrong', () => {
	it.each<[number, number]>([
		[0.1, 500],
		[0.15, 170],
		[0.2, 100],
		[0.3, 60],
		[0.5, 30],
	])('%d is noticed within about %d decisions', (risk, within) => {
		const found = delay(risk, 500);
		process.stdout.write(`from 3% to ${100 * risk}%: noticed after ${found} decisions in the median\n`);
		expect(found).toBeDefined();
		expect(found!).toBeLessThanOrEqual(within);
	});
});

it('says since when', () => {
	const { since, noticedAfter } = driftIn(
		alone([...draws(500, 0, () => 1), ...draws(500, 0.3, seeded(3))]),
		RATE,
		DELTA,
	);
	expect(since).toBeGreaterThanOrEqual(450);
	expect(since).toBeLessThanOrEqual(noticedAfter!);
});

it('knows nothing of nothing', () => {
	expect(driftIn([], RATE, DELTA)).toEqual({ evidence: 1, since: 0 });
});

it.each([1, 2, 4])(
	'is in doubt still, where %d more answers in one of the conversations were wrong',
	(more) => {
		const runs = Array.from({ length: 100 }, (_, run) => alone(draws(150, 0.15, seeded(run + 1))));
		const isInDoubt = (conversations: boolean[][]) =>
			driftIn(conversations, RATE, DELTA).noticedAfter !== undefined;
		const inDoubt = runs.filter(isInDoubt);
		expect(inDoubt.length).toBeGreaterThan(80);
		const still = inDoubt.filter(([first, ...others]) =>
			isInDoubt([...others, [...first!, ...Array.from({ length: more }, () => true)]]),
		);
		expect(still.length / inDoubt.length).toBeGreaterThan(0.95);
	},
);

it('is in no doubt for one customer alone, however many answers were wrong', () => {
	const right = alone(draws(200, 0.02, seeded(4)));
	for (const count of [3, 9, 50])
		expect(driftIn([...right, Array.from({ length: count }, () => true)], RATE, DELTA)).not.toHaveProperty(
			'noticedAfter',
		);
});
