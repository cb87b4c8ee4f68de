import { UserError } from 'n8n-workflow';
import { quoted } from '../../shared/form/quoted';
import type { ScoreParts } from './evidence';
import { PARTS } from './evidence';

/**
 * The parts of a score put together into one number. Calibrate finds the weights; as a text they stand in one row of
 * Settings: `-1.2; confidence 2.1; support 3.4`.
 */

export interface Weights {
	intercept: number;
	/** Of each part that counts. */
	of: Partial<Record<keyof ScoreParts, number>>;
}

/** From 0 to 1: how likely the answer is right, as far as the labels showed. A part that is not known counts as 0. */
export function scoreOf(parts: ScoreParts, weights: Weights | undefined): number {
	if (!weights) return parts.confidence;
	const sum = PARTS.reduce((total, part) => total + (weights.of[part] ?? 0) * (parts[part] ?? 0), 0);
	const score = 1 / (1 + Math.exp(-(weights.intercept + sum)));
	// As it is shown and recorded: what is compared with a threshold must be what a table holds.
	return Math.round(score * 10_000) / 10_000;
}

export const weightsText = ({ intercept, of }: Weights): string =>
	[
		String(intercept),
		...PARTS.flatMap((part) => (of[part] === undefined ? [] : [`${part} ${of[part]}`])),
	].join('; ');

/**
 * @returns undefined for empty text, with which the stated confidence is the score
 * @throws UserError naming the field and the entry that is none
 */
export function readWeights(displayName: string, text: string): Weights | undefined {
	const weights: Weights = { intercept: 0, of: {} };
	const entries = text
		.split(/[;\n]/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
	const seen = new Set<string>();
	for (const entry of entries) {
		const [, name = '', digits = ''] = /^(?:([a-z]+)\s*[:=]?\s*)?(-?\d+(?:\.\d+)?)$/i.exec(entry) ?? [];
		const part = PARTS.find((known) => known.toLowerCase() === name.toLowerCase());
		if (digits === '' || (name !== '' && !part) || seen.has(name.toLowerCase())) {
			throw new UserError(`'${displayName}' has the entry ${quoted(entry)}, which is no weight`, {
				description: `Copy what Calibrate gave, such as "-1.2; confidence 2.1; support 3.4", or leave it empty: then the stated confidence is the score. The parts are ${PARTS.join(', ')}.`,
			});
		}
		seen.add(name.toLowerCase());
		if (part) weights.of[part] = Number(digits);
		else weights.intercept = Number(digits);
	}
	return entries.length === 0 ? undefined : weights;
}
