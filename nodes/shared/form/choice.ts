import type { INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { map } from './field';
import { quoted } from './quoted';
import { listOfText, toText } from './text';

/** What can only be one of a few things. */

/** One of a fixed set; the values are Intercom's own. */
export function choice<const Option extends INodePropertyOptions & { value: string }>(
	displayName: string,
	options: readonly Option[],
	words: Words = {},
): Input<Option['value']> {
	return {
		property: {
			displayName,
			type: 'options',
			options: [...options],
			default: options[0]?.value ?? '',
			...words,
		},
		read: (given) => oneOf(displayName, options, given),
	};
}

/** Any number of a fixed set; the values are Intercom's own. An expression may give a list, or text with commas. */
export function choices<const Option extends INodePropertyOptions & { value: string }>(
	displayName: string,
	options: readonly Option[],
	words: Words = {},
): Input<Array<Option['value']>> {
	const several = listOfText(displayName, {
		type: 'multiOptions',
		options: [...options],
		default: [],
		...words,
	});
	return map(several, (values) => values.map((value) => oneOf(displayName, options, value)));
}

/** A switch. Neither nothing nor an empty cell says on or off: both are refused, as everything is that is not meant plainly. */
export function toggle(displayName: string, words: Words & { description: string }): Input<boolean> {
	return {
		property: { displayName, type: 'boolean', default: false, ...words },
		read: (given) => {
			const isOn = toBoolean(given);
			if (isOn !== undefined) return isOn;
			throw new UserError(`'${displayName}' is ${quoted(given)}, which is neither true nor false`, {
				description: HOW_TO_SWITCH,
			});
		},
	};
}

/**
 * What plainly means true or false, as expressions, sheets and databases have it: `true`, 1, yes and on, y and t, and
 * their opposites, in capitals or not; undefined for everything else.
 */
export const toBoolean = (given: unknown): boolean | undefined =>
	typeof given === 'object' ? undefined : MEANINGS.get(toText(given).trim().toLowerCase());

const MEANINGS = new Map([
	...['true', '1', 'yes', 'on', 'y', 't'].map((word): [string, boolean] => [word, true]),
	...['false', '0', 'no', 'off', 'n', 'f'].map((word): [string, boolean] => [word, false]),
]);

const HOW_TO_SWITCH =
	'Give true or false; 1 and 0, yes and no, on and off are understood, too. To leave an optional field as it is, give undefined: {{ $json.field === "" ? undefined : $json.field }}.';

/** The option that was given. @throws UserError naming the field and its options */
export function oneOf<const Option extends { value: string }>(
	displayName: string,
	options: readonly Option[],
	given: unknown,
): Option['value'] {
	const value = options.find((option) => option.value === given)?.value;
	if (value !== undefined) return value;
	throw new UserError(`'${displayName}' is ${quoted(given)}, which is not one of its options`, {
		description: `Use one of: ${options.map((option) => option.value).join(', ')}.`,
	});
}
