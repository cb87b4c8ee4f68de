import type { ConversationList, ConversationListItem } from '../../../shared/intercom/endpoints';
import { readMoment, toUnixSeconds } from '../../../shared/reading';
import type { ItemSession } from '../../../shared/session/session';
import { SEARCH_DELAY, searchFor } from '../walk';

/** Those of all changed conversations whose change lies longest ago; times in unix seconds by Intercom's clock. */
export interface Slice {
	conversations: ConversationListItem[];
	/** What has changed from here on is still to come in this run. */
	next: number;
	/** Where another run begins so that it misses nothing: what search learns of late is looked at again. */
	checkpoint: number;
	/** How many have changed after those of this slice. */
	remaining: number;
	/** Whether nothing is left that had changed when it was asked for. */
	isComplete: boolean;
}

/**
 * Conversations that have changed since a time, those first whose change lies longest ago, so that a run that breaks off
 * goes on where it stopped. Intercom sorts the other way round, and its cursor loses what changes while one reads: so a
 * span of time is looked for that holds no more than one page, and that page comes in one answer. Whatever changes
 * meanwhile leaves the span and is found in a later one.
 * @param since unix seconds, included
 * @param most how many at the most, up to a page of 150; only changes of one and the same second can be more
 * @throws NodeApiError in Intercom's words
 */
export async function oldestSlice(session: ItemSession, since: number, most: number): Promise<Slice> {
	const whole = await find(session, since, undefined, most);
	if (whole.conversations.length >= whole.total) return sliceOf(whole, whole.askedAt, whole);
	let from = since;
	/** Up to here there are too many. */
	let tooFar = whole.askedAt;
	let until = share(from, tooFar, most / whole.total);
	for (;;) {
		const found = await find(session, from, until, most);
		if (found.total === 0 && until >= tooFar) {
			// All of them have changed since: what is left lies further on.
			from = until + 1;
			tooFar = whole.askedAt;
			until = tooFar;
			if (from > tooFar) return sliceOf(found, tooFar, whole);
		} else if (found.total === 0) {
			from = until + 1;
			until = share(from, tooFar, 1 / 2);
		} else if (found.conversations.length >= found.total) {
			return sliceOf(found, until, whole);
		} else if (until === from) {
			return sliceOf({ ...found, conversations: await all(session, from) }, until, whole);
		} else {
			tooFar = until;
			until = share(from, until, Math.min(1 / 2, most / found.total));
		}
	}
}

interface Found {
	conversations: ConversationListItem[];
	total: number;
	/** Unix seconds by Intercom's clock. */
	askedAt: number;
}

/** The end of a part of a span, which is shorter than the whole unless that is one second. */
const share = (from: number, until: number, part: number) =>
	Math.max(from, Math.min(until - 1, from + Math.floor((until - from) * part)));

async function find(
	session: ItemSession,
	updatedSince: number,
	updatedUntil: number | undefined,
	most: number,
): Promise<Found> {
	const request = searchFor({ updatedSince, updatedUntil });
	const { body, headers } = await session.exchange({
		...request,
		body: { ...request.body, pagination: { per_page: most } },
		reliesOn: (answer) => {
			const { conversations, total_count: total } = answer as ConversationList;
			return conversations && total;
		},
	});
	const { conversations, total_count: total } = body as Required<ConversationList>;
	const askedAt = toUnixSeconds(readMoment(headers.date) ?? session.now());
	return { conversations, total, askedAt };
}

/** All that have changed in one second, however many. */
const all = async (session: ItemSession, second: number) =>
	await session.list(searchFor({ updatedSince: second, updatedUntil: second }), {
		style: 'cursor in body',
		items: 'conversations',
	});

function sliceOf({ conversations }: Found, until: number, whole: Found): Slice {
	const next = until + 1;
	const isComplete = until >= whole.askedAt;
	return {
		conversations,
		next,
		checkpoint: Math.min(next, whole.askedAt - SEARCH_DELAY),
		remaining: isComplete ? 0 : Math.max(0, whole.total - conversations.length),
		isComplete,
	};
}
