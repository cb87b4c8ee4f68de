import { UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { number } from './number';
import { quoted } from './quoted';

/** Numbers of the settings: read as a person means them, and refused by name rather than taken for something else. */

interface Bounds {
	default: number;
	lowest: number;
	/** Without an end if absent. */
	highest?: number;
	/** Whether it counts things, so that a fraction is no answer. */
	isWhole?: boolean;
}

/**
 * A number within bounds. Empty means the default, because a cleared field must not become 0; a comma is a decimal
 * point.
 * @throws UserError naming the field when it is no number, out of bounds, or a fraction of what comes whole
 */
export function boundedNumber(
	displayName: string,
	{ lowest, highest = Infinity, isWhole = false, ...words }: Words & Bounds,
): Input<number> {
	const plain = number(displayName, {
		...words,
		typeOptions: {
			minValue: lowest,
			...(highest !== Infinity && { maxValue: highest }),
			...words.typeOptions,
		},
	});
	const kind = isWhole ? 'a whole number' : 'a number';
	const bounds =
		highest === Infinity ? `${kind} of at least ${lowest}` : `${kind} from ${lowest} to ${highest}`;
	return {
		...plain,
		read: async (given, ...rest) => {
			if (isEmpty(given)) return words.default;
			const value = await plain.read(given, ...rest);
			const isFine = value >= lowest && value <= highest && (!isWhole || Number.isInteger(value));
			if (isFine) return value;
			throw new UserError(`'${displayName}' is ${quoted(given)}, which is not ${bounds}`, {
				description: `Give ${bounds}, or leave it empty for ${words.default}.`,
			});
		},
	};
}

const isEmpty = (given: unknown) =>
	given === undefined || given === null || (typeof given === 'string' && given.trim() === '');
