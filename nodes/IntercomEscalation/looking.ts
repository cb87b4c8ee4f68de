import { boundedNumber } from '../shared/form/boundedNumber';
import { optional } from '../shared/form/field';
import type { ConversationListItem } from '../shared/intercom/endpoints';
import { endpoint } from '../shared/intercom/request';
import type { ItemSession } from '../shared/session/session';
import type { Refusal } from './refusals';
import { hintAt, refusalOf } from './refusals';

/** A look through open conversations for those in which something is to be done: how far back, which, and one by one. */

export const lookBack = (
	description = 'Hours within which something must have happened in a conversation for it to be looked at',
) => boundedNumber('Look Back', { lowest: 1, default: 24, description });

export const mostFound = () =>
	optional(
		boundedNumber('Limit', {
			lowest: 1,
			isWhole: true,
			default: 50,
			description: 'Max number of results to return',
		}),
	);

/** What a search for conversations asks of each. */
type Condition = { field: string; operator: '=' | '>' | 'IN'; value: string | number | string[] };

/**
 * Open and touched since then; the latest first, as Intercom lists them.
 * @param since milliseconds since 1970
 * @param also what else has to hold
 */
export const openSince = (since: number, ...also: Condition[]) =>
	endpoint('POST /conversations/search', {
		query: { include_monitors: undefined, include_scorecards: undefined },
		body: {
			query: {
				operator: 'AND',
				value: [
					...also,
					{ field: 'state', operator: '=', value: 'open' },
					{ field: 'updated_at', operator: '>', value: Math.floor(since / SECOND) },
				],
			},
		},
	});

const SECOND = 1_000;

/** How many conversations are read at a time. */
const AT_ONCE = 5;

/**
 * Reads conversations some at a time until enough is found. One that cannot be read keeps no other from being found: it
 * is told in the editor.
 * @param look gives what was found in one, or nothing
 * @param told what is being done, for the editor
 * @throws NodeApiError what stopped the first, when nothing at all could be read
 */
export async function lookAtEach<Found>(
	session: ItemSession,
	candidates: ConversationListItem[],
	{ limit, told }: { limit: number; told: string },
	look: (item: ConversationListItem, id: string) => Promise<Found | undefined>,
): Promise<Found[]> {
	const found: Found[] = [];
	const refusals: Array<Refusal<string>> = [];
	let firstError: Error | undefined;
	let countRead = 0;
	for (let start = 0; start < candidates.length && found.length < limit; start += AT_ONCE) {
		const slice = await Promise.all(
			candidates.slice(start, start + AT_ONCE).map(async (item) => {
				const id = String(item.id);
				let one: Found | undefined;
				const refusal = await refusalOf(`conversation ${id}`, async () => {
					one = await look(item, id).catch((error: Error) => {
						firstError ??= error;
						throw error;
					});
				});
				if (refusal) refusals.push(refusal);
				else countRead++;
				return one === undefined ? [] : [one];
			}),
		);
		found.push(...slice.flat());
	}
	if (firstError !== undefined && countRead === 0) throw firstError;
	hintAt(refusals, told, session);
	return found.slice(0, limit);
}
