import { choice } from '../form/choice';
import { optional } from '../form/field';

/** Inputs of everything that a teammate or an AI writes: the words, and the format they are in. */

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
