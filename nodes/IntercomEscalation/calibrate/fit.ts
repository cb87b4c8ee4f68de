import type { ScoreParts } from '../score/evidence';
import { PARTS } from '../score/evidence';
import type { Weights } from '../score/weights';

/**
 * Finds the weights of a score's parts by logistic regression on labels. What fits never calibrates: the labels are
 * parted in two, always in the same way, and a conversation is wholly in one part.
 */

/** An answer whose parts are known, and whether it was wrong. */
export interface Example {
	parts: ScoreParts;
	isWrong: boolean;
}

/** Fewer labelled decisions than this are not parted: each part would say too little. */
export const FEWEST_TO_FIT = 200;

/**
 * A third fits: five weights take fewer labels than a threshold does, and with 300 labels, 600 or 2,000 a third lets
 * through more than a half.
 * @param isFor tells the conversation of each
 */
export function parted<Decision>(
	decisions: readonly Decision[],
	isFor: (decision: Decision) => string,
): { toFit: Decision[]; toCalibrate: Decision[] } {
	const isToFit = (decision: Decision) => hash(isFor(decision)) % 3 === 0;
	return {
		toFit: decisions.filter(isToFit),
		toCalibrate: decisions.filter((decision) => !isToFit(decision)),
	};
}

/** FNV-1a, whose lowest bit is mixed with the others, for it alone depends on the last bits of the text only. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
	return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Weights under which the score is the probability that an answer is right. Parts are brought to one scale, and the
 * greater a weight the more it has to be worth it (ridge), so that little data give small weights.
 * @returns undefined where all are right, all are wrong, or nothing differs
 */
export function fitWeights(examples: readonly Example[]): Weights | undefined {
	const right = examples.filter(({ isWrong }) => !isWrong).length;
	if (right === 0 || right === examples.length) return undefined;
	const columns = PARTS.map((part) => toColumn(part, examples)).filter(({ spread }) => spread > 1e-9);
	if (columns.length === 0) return undefined;
	const rows = examples.map((_example, row) => [1, ...columns.map(({ values }) => values[row]!)]);
	const found = minimise(
		rows,
		examples.map(({ isWrong }) => (isWrong ? 0 : 1)),
	);
	const of: Weights['of'] = {};
	let intercept = found[0]!;
	columns.forEach(({ part, mean, spread }, index) => {
		const weight = found[index + 1]! / spread;
		of[part] = short(weight);
		intercept -= weight * mean;
	});
	return { intercept: short(intercept), of };
}

const short = (value: number): number => Number(value.toPrecision(4));

function toColumn(part: keyof ScoreParts, examples: readonly Example[]) {
	const given = examples.map(({ parts }) => parts[part] ?? 0);
	const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
	const spread = Math.sqrt(given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / given.length);
	return { part, mean, spread, values: given.map((value) => (value - mean) / (spread || 1)) };
}

/** How much a weight has to be worth: as if so many answers spoke against it. */
const RIDGE = 1;

/** Newton's method; the loss has one minimum, and is left as soon as a step changes nothing. */
function minimise(rows: readonly number[][], isRight: readonly number[]): number[] {
	const size = rows[0]!.length;
	let weights = new Array<number>(size).fill(0);
	for (let step = 0; step < MOST_STEPS; step++) {
		const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
		const curvature = weights.map((_, i) =>
			weights.map((_other, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)),
		);
		rows.forEach((row, index) => {
			const sum = row.reduce((total, value, i) => total + value * weights[i]!, 0);
			const expected = 1 / (1 + Math.exp(-sum));
			const certainty = expected * (1 - expected);
			for (let i = 0; i < size; i++) {
				gradient[i]! += (expected - isRight[index]!) * row[i]!;
				for (let j = 0; j < size; j++) curvature[i]![j]! += certainty * row[i]! * row[j]!;
			}
		});
		const change = solve(curvature, gradient);
		// Not further at once than the curve can be trusted.
		const furthest = Math.max(...change.map(Math.abs));
		const stride = furthest > 3 ? 3 / furthest : 1;
		weights = weights.map((weight, i) => weight - stride * change[i]!);
		if (furthest < 1e-10) break;
	}
	return weights;
}

const MOST_STEPS = 100;

/** The x for which `matrix` times x is `right`, by Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i]!]);
	rows.forEach((pivot, i) => {
		for (const below of rows.slice(i + 1)) {
			const factor = below[i]! / pivot[i]!;
			for (let j = i; j < pivot.length; j++) below[j]! -= factor * pivot[j]!;
		}
	});
	const found = new Array<number>(rows.length).fill(0);
	for (let i = rows.length - 1; i >= 0; i--) {
		const row = rows[i]!;
		const known = found.reduce((sum, value, j) => (j > i ? sum + value * row[j]! : sum), 0);
		found[i] = (row.at(-1)! - known) / row[i]!;
	}
	return found;
}
