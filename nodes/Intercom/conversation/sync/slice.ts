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
	/** Up to here it is one page, and from there on more; in between nobody has looked. */
	let fits = { until: since - 1, total: 0, conversations: [] as ConversationListItem[] };
	let tooMany = { until: Math.max(whole.askedAt, since), total: whole.total };
	for (let probes = 1; tooMany.until - fits.until > 1 && !isEnough(fits.total, most, probes); probes++) {
		const until = between(fits, tooMany, most, probes);
		const found = await find(session, since, until, most);
		if (found.conversations.length >= found.total) fits = { ...found, until };
		else tooMany = { until, total: found.total };
	}
	if (fits.total > 0) return sliceOf(fits, fits.until, whole);
	// They changed in one and the same second, or have changed again since.
	return sliceOf({ conversations: await all(session, since, tooMany.until) }, tooMany.until, whole);
}

/** Half a step is worth taking; for a smaller one it is looked some more whether it could be larger. */
const isEnough = (total: number, most: number, probes: number) =>
	total >= most / 2 || (total > 0 && probes > MOST_PROBES);

const MOST_PROBES = 6;

interface Place {
	until: number;
	total: number;
}

/**
 * Where three quarters of a step would end, were the changes spread evenly; since they are not, every other guess is the
 * middle.
 */
function between(fits: Place, tooMany: Place, most: number, probes: number): number {
	const part =
		probes % 2 === 0 ? 1 / 2 : (most * 0.75 - fits.total) / Math.max(1, tooMany.total - fits.total);
	const guess = fits.until + Math.floor((tooMany.until - fits.until) * part);
	return Math.max(fits.until + 1, Math.min(tooMany.until - 1, guess));
}

interface Found {
	conversations: ConversationListItem[];
	total: number;
	/** Unix seconds by Intercom's clock. */
	askedAt: number;
}

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

/** All that have changed in a span, however many. */
const all = async (session: ItemSession, updatedSince: number, updatedUntil: number) =>
	await session.list(searchFor({ updatedSince, updatedUntil }), {
		style: 'cursor in body',
		items: 'conversations',
	});

function sliceOf({ conversations }: Pick<Found, 'conversations'>, until: number, whole: Found): Slice {
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
