import { UserError } from 'n8n-workflow';
import { choice } from '../form/choice';
import type { Input, Words } from '../form/field';
import { optional } from '../form/field';
import { longText } from '../form/text';

/** Inputs of everything that a teammate or an AI writes: the words, and the format they are in. */

/** Words in whatever format. An object is none: which of its fields was meant is not guessed. */
export function messageText(displayName: string, words: Words = {}): Input<string> {
	const input = longText(displayName, words);
	return {
		...input,
		read: (given, session) => {
			if (typeof given !== 'object' || given === null) return input.read(given, session);
			throw new UserError(`'${displayName}' is ${Array.isArray(given) ? 'a list' : 'an object'}, not text`, {
				description: `Choose the field that holds the words, such as {{ $json.output }}.${fieldsOf(given)}`,
			});
		},
	};
}

/** How the words are written. Without it, that is found out. */
export const messageFormat = () =>
	optional(
		choice(
			'Format',
			[
				{
					name: 'Automatic',
					value: 'automatic',
					description: 'HTML or Markdown where the text has marks of it, plain text otherwise',
				},
				{ name: 'HTML', value: 'html' },
				{ name: 'Markdown', value: 'markdown' },
				{ name: 'Plain Text', value: 'text', description: 'Every sign as it is, with line breaks' },
			],
			{ description: 'How the text is written' },
		),
	);

const fieldsOf = (given: object): string =>
	Array.isArray(given) ? '' : ` It has: ${Object.keys(given).slice(0, 10).join(', ')}.`;
