import { toText } from '../../shared/form/text';
import type { Conditioned } from './circumstances';
import { readConditions } from './circumstances';
import type { Read } from './targets';
import { readEntries } from './targets';

/**
 * What the customer is told in which circumstances, as one row of a node Settings: `de: Ein Kollege übernimmt. |
 * outside office hours: We are back on Monday.`
 */

/** Entries are parted by upright strokes or line breaks, since texts have semicolons. An entry without a text says nothing. */
export const readMessages = (given: unknown): Read<string> =>
	readEntries(toText(given).split(/\s*[|\n]\s*/), readMessage);

function readMessage(entry: string): Conditioned<string> {
	const [, conditions, text] = /^([^:]*):\s*([^]*)$/.exec(entry) ?? [];
	return conditions === undefined
		? { conditions: readConditions(''), value: entry }
		: { conditions: readConditions(conditions), value: text!.trim() };
}
