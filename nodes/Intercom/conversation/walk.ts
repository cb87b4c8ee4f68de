import type {
	ConversationList,
	ConversationListItem,
	SingleFilterSearchRequest,
} from '../../shared/intercom/endpoints';
import type { EndpointRequest } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { toUnixSeconds } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';

/** Which conversations are wanted; times in unix seconds, both ends included. What is absent does not matter. */
export interface Wanted {
	updatedSince?: number;
	updatedUntil?: number;
	createdSince?: number;
	createdUntil?: number;
	states?: string[];
	tagIds?: string[];
}

/** A conversation that was found, and how many the search finds in all. */
export interface Found {
	id: string;
	/** Unix seconds. */
	updatedAt: number;
	total: number;
}

/**
 * Intercom's search learns of a change late ("this delay can take a few minutes"): so far back, in seconds, one looks
 * again for what changed.
 */
export const SEARCH_DELAY = 300;

/**
 * The conversations that are wanted, each once, the last changed first; none is lost that changes meanwhile.
 *
 * Intercom has one order for conversations, and its cursor is a place in that order: one that changes while its page is
 * still to come moves to the front, where nobody looks any more. So where there was a second page, the front is looked at
 * again, until nothing new is there. What began after this walk did is left for the next one, so that it ends.
 * @throws NodeApiError in Intercom's words
 */
export async function* walkConversations(
	session: ItemSession,
	wanted: Wanted,
	limit: number,
): AsyncGenerator<Found, void> {
	const seen = new Set<string>();
	const first = new Look(session, wanted, limit);
	for (let look = first; ; look = look.again()) {
		const known = seen.size;
		for await (const { id = '', created_at: begun = 0, updated_at: updatedAt = 0 } of look.found()) {
			if (seen.has(id) || begun > first.newest) continue;
			seen.add(id);
			yield { id, updatedAt, total: first.total };
			if (seen.size >= limit) return;
		}
		const hasNew = seen.size > known;
		if (look.pages <= 1 || (look !== first && !hasNew)) return;
	}
}

/** One search from its first page to its last. */
class Look {
	/** How many pages there have been. */
	pages = 0;

	/** The latest change that it found, in unix seconds by Intercom's clock; its first page has it. */
	newest = 0;

	total = 0;

	constructor(
		private readonly session: ItemSession,
		private readonly wanted: Wanted,
		private readonly limit: number,
		private readonly since = wanted.updatedSince,
	) {}

	/** At what has changed since this one began. */
	again(): Look {
		const { session, wanted, limit } = this;
		// Whichever of the two clocks is behind.
		const begun = Math.min(this.newest, toUnixSeconds(session.now())) - SEARCH_DELAY;
		return new Look(session, wanted, limit, Math.max(begun, wanted.updatedSince ?? 0));
	}

	async *found(): AsyncGenerator<ConversationListItem, void> {
		const wanted = { ...this.wanted, updatedSince: this.since };
		const pages = this.session.pages(
			searchFor(wanted),
			{ style: 'cursor in body', items: this.listed },
			this.limit,
		);
		for await (const page of pages) {
			if (this.pages++ === 0) this.newest = Math.max(...page.map(({ updated_at: time = 0 }) => time));
			yield* page.filter((conversation) => isWithin(conversation, wanted));
		}
	}

	private readonly listed = ({ conversations, total_count: total = 0 }: ConversationList) => {
		if (this.pages === 0) this.total = total;
		// Absent, it is not understood; see `pages`.
		return conversations!;
	};
}

/** Asks for those that are wanted, the last changed first. */
export const searchFor = (wanted: Wanted): EndpointRequest<ConversationList> =>
	endpoint('POST /conversations/search', {
		effect: 'read',
		body: { query: { operator: 'AND', value: filtersOf(wanted) } },
	});

/** Intercom documents that `>` and `<` take in the value itself, and has not always done so: so both ends are wider. */
function filtersOf({
	updatedSince,
	updatedUntil,
	createdSince,
	createdUntil,
	states = [],
	tagIds = [],
}: Wanted) {
	const filters: SingleFilterSearchRequest[] = [
		// A query has to have a filter: every conversation has begun at some time.
		{ field: 'created_at', operator: '>', value: Math.max(0, (createdSince ?? 1) - 1) },
	];
	const until = (field: string, time: number | undefined) => {
		if (time !== undefined) filters.push({ field, operator: '<', value: time + 1 });
	};
	until('created_at', createdUntil);
	if (updatedSince !== undefined) {
		filters.push({ field: 'updated_at', operator: '>', value: Math.max(0, updatedSince - 1) });
	}
	until('updated_at', updatedUntil);
	if (states.length > 0) filters.push({ field: 'state', operator: 'IN', value: states });
	if (tagIds.length > 0) filters.push({ field: 'tag_ids', operator: 'IN', value: tagIds });
	return filters;
}

function isWithin(
	{ created_at: created = 0, updated_at: updated = 0 }: ConversationListItem,
	wanted: Wanted,
) {
	const { updatedSince = 0, updatedUntil = Infinity, createdSince = 0, createdUntil = Infinity } = wanted;
	return (
		updated >= updatedSince && updated <= updatedUntil && created >= createdSince && created <= createdUntil
	);
}
