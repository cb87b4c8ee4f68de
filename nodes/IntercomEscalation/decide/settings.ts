import { UserError } from 'n8n-workflow';
import type { Input, Words } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { quoted } from '../../shared/form/quoted';

/** Numbers of the settings: read as a person means them, and refused by name rather than taken for something else. */

/**
 * A number within bounds. Empty means the default, because a cleared field must not become 0; a comma is a decimal
 * point.
 * @throws UserError naming the field when it is no number or out of bounds
 */
export function boundedNumber(
	displayName: string,
	{ lowest, highest, ...words }: Words & { default: number; lowest: number; highest: number },
): Input<number> {
	const plain = number(displayName, words);
	return {
		...plain,
		read: async (given, ...rest) => {
			if (isEmpty(given)) return words.default;
			const value = await plain.read(withPoint(given), ...rest);
			if (value >= lowest && value <= highest) return value;
			const bounds =
				highest === Infinity ? `a number of at least ${lowest}` : `a number from ${lowest} to ${highest}`;
			throw new UserError(`'${displayName}' is ${quoted(given)}, which is not ${bounds}`, {
				description: `Give ${bounds}, or leave it empty for ${words.default}.`,
			});
		},
	};
}

const isEmpty = (given: unknown) =>
	given === undefined || given === null || (typeof given === 'string' && given.trim() === '');

/** A comma before exactly three digits may as well part thousands, so it stays and is refused: 1,000 is not 1. */
const withPoint = (given: unknown) =>
	typeof given === 'string' && /^\s*-?(?:0|)?,\d+\s*$|^\s*-?\d+,(?!\d{3}\s*$)\d+\s*$/.test(given)
		? given.replace(',', '.')
		: given;
