import { UserError } from 'n8n-workflow';
import type { Input } from './field';
import { map } from './field';

/** Lists that have to hold some entries, and of which Intercom takes only so many. */

/** The same list, which must not be empty. */
export const nonEmpty = <Entry>(input: Input<Entry[]>, whatToDo: string): Input<Entry[]> =>
	map(input, (entries) => {
		if (entries.length > 0) return entries;
		throw new UserError(`'${input.property.displayName}' is empty`, { description: whatToDo });
	});

/**
 * The same list, as long as Intercom takes that many entries.
 * @param things what the entries are, in the plural: `files`
 */
export const atMost = <Entry>(
	most: number,
	things: string,
	input: Input<Entry[]>,
	whatToDo: string,
): Input<Entry[]> =>
	map(input, (entries) => {
		if (entries.length <= most) return entries;
		throw new UserError(
			`'${input.property.displayName}' names ${entries.length} ${things}, Intercom takes ${most} at most`,
			{ description: whatToDo },
		);
	});

/** The same list, where none at all is undefined. */
export const someOrNone = <Entry>(input: Input<Entry[]>): Input<Entry[] | undefined> =>
	map(input, (entries) => (entries.length > 0 ? entries : undefined));
