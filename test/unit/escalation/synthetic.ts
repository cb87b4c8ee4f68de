import type { Judged } from '../../../nodes/IntercomEscalation/calibrate/threshold';

/** Decisions whose risk is known, because it was made up: what is promised of them can be held against the truth. */

/** Numbers from 0 to 1 that look random and are the same each time (Mulberry32, public domain). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Scores, and how likely the answer with one is wrong. */
export interface Shape {
	name: string;
	/** A score for a number from 0 to 1 that is drawn evenly. */
	score: (drawn: number) => number;
	risk: (score: number) => number;
}

const hundredth = (score: number) => Math.round(score * 100) / 100;

/** A few values only: each with how often it comes, and its risk. */
function few(name: string, values: ReadonlyArray<[score: number, share: number, risk: number]>): Shape {
	return {
		name,
		score: (drawn) => {
			let below = 0;
			return (values.find(([, share]) => drawn < (below += share)) ?? values.at(-1)!)[0];
		},
		risk: (score) => values.find(([value]) => value === score)![2],
	};
}

export const SHAPES: readonly Shape[] = [
	{ name: 'a score that parts them', score: (drawn) => drawn, risk: (score) => (score > 0.4 ? 0.02 : 0.5) },
	{
		name: 'steep',
		score: (drawn) => drawn,
		risk: (score) => 1 / (1 + Math.exp(14 * (score - 0.35))),
	},
	{ name: 'gentle', score: (drawn) => drawn, risk: (score) => 0.01 + 0.24 * (1 - score) ** 1.5 },
	{
		name: 'bunched in hundredths',
		score: (drawn) => hundredth(0.6 + 0.4 * Math.sqrt(drawn)),
		risk: (score) => 0.01 + 1.2 * (1 - score) ** 1.3,
	},
	few('six values', [
		[1, 0.2, 0.01],
		[0.95, 0.25, 0.02],
		[0.9, 0.2, 0.04],
		[0.8, 0.15, 0.1],
		[0.7, 0.1, 0.25],
		[0.5, 0.1, 0.5],
	]),
	few('surest where wrong', [
		[1, 0.1, 0.09],
		[0.95, 0.3, 0.02],
		[0.9, 0.3, 0.03],
		[0.8, 0.2, 0.12],
		[0.5, 0.1, 0.4],
	]),
	few('two values just above', [
		[0.9, 0.5, 0.055],
		[0.6, 0.5, 0.3],
	]),
	{ name: 'says nothing', score: hundredth, risk: () => 0.06 },
	// The hardest for a promise: whatever is chosen breaks it, and hardly more than by chance.
	{ name: 'a hair above everywhere', score: (drawn) => drawn, risk: () => 0.0501 },
];

/** So many labelled decisions of a shape. */
export const drawn = (shape: Shape, count: number, random: () => number): Judged[] =>
	Array.from({ length: count }, () => {
		const score = shape.score(random());
		return { score, isWrong: random() < shape.risk(score) };
	});

/** What is true of each threshold: which share of all decisions it sends, and which share of those is wrong. */
export function truthOf(shape: Shape, thresholds: readonly number[]): Array<{ share: number; risk: number }> {
	const known = Array.from({ length: EVENLY }, (_, index) => shape.score((index + 0.5) / EVENLY))
		.map((score) => ({ score, risk: shape.risk(score) }))
		.sort((one, other) => other.score - one.score);
	let [sent, risks] = [0, 0];
	return thresholds.map((threshold) => {
		for (; sent < EVENLY && known[sent]!.score >= threshold; sent++) risks += known[sent]!.risk;
		return { share: sent / EVENLY, risk: sent === 0 ? 0 : risks / sent };
	});
}

const EVENLY = 20_000;
