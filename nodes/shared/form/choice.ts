import type { INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { map } from './field';
import { quoted } from './quoted';
import { listOfText } from './text';

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

/** A switch. n8n's own conversion is kept to `true` and `false` in words, as expressions often give them. */
export function toggle(displayName: string, words: Words & { description: string }): Input<boolean> {
	return {
		property: { displayName, type: 'boolean', default: false, ...words },
		read: (given) => given === true || String(given).trim().toLowerCase() === 'true',
	};
}

/** @throws UserError naming the field and its options */
function oneOf<const Option extends { value: string }>(
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
