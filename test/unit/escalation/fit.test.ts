import { atMost } from '../../../nodes/IntercomEscalation/calibrate/binomial';
import type { Example } from '../../../nodes/IntercomEscalation/calibrate/fit';
import { fitWeights, parted } from '../../../nodes/IntercomEscalation/calibrate/fit';
import { chooseThreshold } from '../../../nodes/IntercomEscalation/calibrate/threshold';
import type { ScoreParts } from '../../../nodes/IntercomEscalation/score/evidence';
import { scoreOf } from '../../../nodes/IntercomEscalation/score/weights';
import { seeded } from './synthetic';

/** Weights out of labels: they find what tells right from wrong, and the labels that fitted them promise nothing. */

/** A model that is sure of everything, while the articles tell how right it is. */
function made(count: number, random: () => number): Array<Example & { conversation: string }> {
	return Array.from({ length: count }, (_, index) => {
		const parts: ScoreParts = {
			confidence: 0.8 + 0.2 * random(),
			articleMatch: random(),
			support: random(),
			facts: random() < 0.7 ? 1 : 0.5,
			agreement: null,
		};
		return { parts, isWrong: random() < riskOf(parts), conversation: String(1000 + index) };
	});
}

const riskOf = ({ support, facts }: ScoreParts): number => 1 / (1 + Math.exp(-3 + 6 * support! + 4 * facts!));

it('finds the weights with which the labels were made', () => {
	const { of, intercept } = fitWeights(made(20_000, seeded(1)))!;
	expect(of.support).toBeCloseTo(6, 0);
	expect(of.facts).toBeCloseTo(4, 0);
	expect(Math.abs(of.articleMatch!)).toBeLessThan(0.4);
	expect(of).not.toHaveProperty('agreement');
	expect(intercept + 0.9 * of.confidence!).toBeCloseTo(-3, 0);
});

it.each<[string, boolean[]]>([
	['all are right', [false, false, false]],
	['all are wrong', [true, true, true]],
])('finds none where %s', (_case, labels) => {
	const { parts } = made(1, seeded(2))[0]!;
	expect(fitWeights(labels.map((isWrong) => ({ parts, isWrong })))).toBeUndefined();
});

it('finds none where nothing differs, and small ones where one part tells all', () => {
	const [one, other] = made(2, seeded(3)).map(({ parts, isWrong }): Example => ({ parts, isWrong })) as [
		Example,
		Example,
	];
	expect(fitWeights([one, { ...one, isWrong: !one.isWrong }])).toBeUndefined();
	const clear = [
		...Array.from({ length: 50 }, () => ({ ...one, isWrong: false })),
		...Array.from({ length: 50 }, () => ({ ...other, isWrong: true })),
	];
	for (const weight of Object.values(fitWeights(clear)!.of)) expect(Number.isFinite(weight)).toBe(true);
});

it('parts off a third of the labels, always the same, with each conversation on one side', () => {
	const decisions = made(10_000, seeded(4)).flatMap((decision) => [decision, decision]);
	const { toFit, toCalibrate } = parted(decisions, ({ conversation }) => conversation);
	expect(toFit.length / decisions.length).toBeCloseTo(1 / 3, 1);
	expect(toFit.length + toCalibrate.length).toBe(decisions.length);
	const fitting = new Set(toFit.map(({ conversation }) => conversation));
	expect(toCalibrate.filter(({ conversation }) => fitting.has(conversation))).toEqual([]);
	expect(parted([...decisions].reverse(), ({ conversation }) => conversation).toFit).toEqual(
		[...toFit].reverse(),
	);
});

it('keeps the promise over 300 draws, and sends what confidence alone cannot', () => {
	const goal = { rate: 0.05, delta: 0.05 };
	const truth = made(20_000, seeded(5)).map(({ parts }) => ({ parts, risk: riskOf(parts) }));
	let [broken, sent, sentByConfidence] = [0, 0, 0];
	const draws = 300;
	for (let draw = 0; draw < draws; draw++) {
		const { toFit, toCalibrate } = parted(made(600, seeded(100 + draw)), ({ conversation }) => conversation);
		const weights = fitWeights(toFit)!;
		const judged = (score: (parts: ScoreParts) => number) =>
			toCalibrate.map(({ parts, isWrong }) => ({ score: score(parts), isWrong }));
		if (
			chooseThreshold(
				judged(({ confidence }) => confidence),
				goal,
			) !== undefined
		)
			sentByConfidence++;
		const threshold = chooseThreshold(
			judged((parts) => scoreOf(parts, weights)),
			goal,
		);
		if (threshold === undefined) continue;
		sent++;
		const above = truth.filter(({ parts }) => scoreOf(parts, weights) >= threshold);
		const risk = above.reduce((sum, one) => sum + one.risk, 0) / above.length;
		if (risk > goal.rate) broken++;
	}
	process.stdout.write(
		`fitted on a third of 600 labels: a threshold in ${sent} of ${draws} draws (by confidence alone in ${sentByConfidence}), promise broken in ${broken}\n`,
	);
	expect(atMost(broken - 1, draws, goal.delta)).toBeLessThan(0.999);
	expect(sent).toBeGreaterThan(draws / 2);
	expect(sentByConfidence).toBeLessThan(draws / 20);
});
