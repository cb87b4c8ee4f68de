import { Refusal, refusals } from './errors';

/** "The max amount for any API is 150" (developers.intercom.com, pagination). */
export const LARGEST_PAGE = 150;

/** What a list is ordered by: unix seconds, mostly. */
export type Place = number | string;

interface Sizes {
	byDefault: number;
	largest?: number;
}

/**
 * A page of a list that is read with a cursor, like contacts and conversations.
 * The cursor holds the place in the order, not the number of the page: records that move while somebody
 * reads are met twice or never, as in Intercom.
 * @param items in the order of `placeOf`, largest first
 * @throws Refusal 400 for a cursor that Intercom did not make, or a page too large
 */
export function cursorPage<T extends { id: string }>(
	items: T[],
	asked: { per_page?: unknown; starting_after?: unknown },
	placeOf: (item: T) => Place,
	sizes: Sizes,
	ascending = false,
) {
	const size = pageSize(asked.per_page, sizes);
	const cursor = asked.starting_after ? readCursor(asked.starting_after) : undefined;
	const before = (item: T) => comparePlaces([placeOf(item), item.id], [cursor!.place, cursor!.id]);
	const rest = cursor ? items.filter((item) => (ascending ? before(item) > 0 : before(item) < 0)) : items;
	const slice = rest.slice(0, size);
	const last = slice.at(-1);
	const page = cursor?.page ?? 1;
	const more = last !== undefined && rest.length > size;
	return {
		slice,
		total_count: items.length,
		pages: {
			type: 'pages',
			...(more
				? {
						next: {
							page: page + 1,
							starting_after: writeCursor({ place: placeOf(last), id: last.id, page: page + 1 }),
						},
					}
				: {}),
			page,
			per_page: size,
			total_pages: Math.ceil(items.length / size),
		},
	};
}

/** A page of a list that is read by number; `next` is the address of the next page, or null. */
export function numberedPage<T>(
	items: T[],
	asked: { page?: unknown; per_page?: unknown },
	sizes: Sizes,
	address: string,
	more: Record<string, string> = {},
) {
	const size = pageSize(asked.per_page, sizes);
	const page = asked.page === undefined ? 1 : Number(asked.page);
	if (!Number.isInteger(page) || page < 1)
		throw refusals.parameterInvalid('Page must be a positive integer', 'page');
	const total = Math.ceil(items.length / size);
	const next = new URLSearchParams({ ...more, per_page: String(size), page: String(page + 1) });
	return {
		slice: items.slice((page - 1) * size, page * size),
		total_count: items.length,
		pages: {
			type: 'pages',
			next: page < total ? `${address}?${next}` : null,
			page,
			per_page: size,
			total_pages: total,
		},
	};
}

function pageSize(asked: unknown, { byDefault, largest = LARGEST_PAGE }: Sizes) {
	if (asked === undefined || asked === null || asked === '') return byDefault;
	const size = Number(asked);
	if (!Number.isInteger(size) || size < 1) {
		throw refusals.parameterInvalid('Per Page must be a positive integer', 'per_page');
	}
	if (size > largest) throw refusals.parameterInvalid('Per Page is too big', 'per_page');
	return size;
}

/** Seen in the wild: base64 of `[sort time in milliseconds, id, number of the page]`. */
function writeCursor({ place, id, page }: { place: Place; id: string; page: number }) {
	const written = /^\d+$/.test(id) ? Number(id) : id;
	return Buffer.from(
		JSON.stringify([typeof place === 'number' ? place * 1000 : place, written, page]),
	).toString('base64');
}

function readCursor(cursor: unknown) {
	try {
		const [place, id, page] = JSON.parse(Buffer.from(String(cursor), 'base64').toString()) as unknown[];
		const known = [place, id].every((one) => typeof one === 'number' || typeof one === 'string');
		if (known && typeof page === 'number') {
			return { place: typeof place === 'number' ? place / 1000 : String(place), id: String(id), page };
		}
	} catch {
		// Not one of ours: refused below.
	}
	throw new Refusal(400, 'client_error', 'Invalid starting_after param', { field: 'starting_after' });
}

/** Ids of one length sort as text, and a longer one is a larger number. */
export function comparePlaces([place, id]: [Place, string], [otherPlace, otherId]: [Place, string]) {
	if (place !== otherPlace) return place < otherPlace ? -1 : 1;
	return id.length === otherId.length
		? id < otherId
			? -1
			: id > otherId
				? 1
				: 0
		: id.length - otherId.length;
}
