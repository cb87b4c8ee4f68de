import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { IntercomRequest, QueryValue } from './request';
import type { ScrollContext } from './scroll';
import { scroll } from './scroll';
import { typeOrId } from './understanding';

/**
 * Intercom's ways of cutting a list into pages, behind one async iterator.
 * (developers.intercom.com/docs/build-an-integration/learn-more/rest-apis/pagination)
 */
export type PageStyle =
	/** `?per_page&starting_after`; the next cursor is `pages.next.starting_after`. */
	| 'cursor in query'
	/** `pagination: { per_page, starting_after }` in the body of a search. */
	| 'cursor in body'
	/** `?page&per_page`; `pages.next` may be an address or an object, so `total_pages` and emptiness decide. */
	| 'page in query'
	/** `page` and `per_page` in the body. */
	| 'page in body'
	/** `?scroll_param`, one open at a time for a workspace; see scroll.ts. */
	| 'scroll'
	/** `pages.next` is the address of the next page, whose query is taken over. */
	| 'address'
	/** `?cursor&per_page`; the next cursor is `next_cursor`, the end is `has_more: false`. */
	| 'next_cursor'
	/** Everything in one answer. */
	| 'whole';

export interface Pagination<Answered = IDataObject, Items = string, Entry = IDataObject, Style = PageStyle> {
	style: Style;
	/** The key of the records in the answer, `data` for most lists; or how to find them where they lie deeper. */
	items?: Items | ((answer: Answered) => Entry[]);
	/** The most records that Intercom gives in one page; 150 where it says nothing else. */
	maximum?: number;
	/** The most records that Intercom gives out of a list in all its pages, and how to get at those beyond. */
	reach?: { records: number; beyond: string };
	/** How the list can be read in several stretches of time at once where all of it is wanted; see slices.ts. */
	slices?: Slices;
}

/**
 * A cursor leads from one page to the next, so a list of 100,000 records is 667 requests one after the other. Where
 * Intercom sorts a list by a time and can search by it, stretches of that time are read side by side, and put together
 * in their order.
 */
export interface Slices {
	/** The time by which the list is sorted, the latest first where the request names no order. */
	by: 'created_at' | 'updated_at';
	/**
	 * What Intercom's search tells apart: contacts are compared by calendar day up to API 2.16, and by second from 2.17.
	 * What is cut by `day` is cut right for both.
	 */
	precision: 'second' | 'day';
	/** The search that finds the same records, where the list itself is none. */
	search?: (list: IntercomRequest) => IntercomRequest;
}

/** One of the records that stand under a key of a list's answer. */
export type EntryOf<Answered, Key> = [Answered] extends [never]
	? never
	: string extends keyof Answered
		? IDataObject
		: NonNullable<Answered[Key & keyof Answered]> extends Array<infer Entry extends object>
			? Entry
			: never;

const MAXIMUM_PAGE = 150;

/** Where the next page begins: an opaque cursor, or the number of a page. */
export type Position = string | number;

/** One page, and where the next one begins; nowhere after the last. */
export interface Page<Entry> {
	records: Entry[];
	next: Position | undefined;
	/** How many records the list has in all its pages, where Intercom says so. */
	total: number | undefined;
	/** How many pages it has, where they have numbers. */
	pageCount: number | undefined;
}

/** Asks for one page of a list, the first where no position is given. */
export type ReadPage<Entry> = (request: IntercomRequest, position?: Position) => Promise<Page<Entry>>;

/** @param limit how many records are wanted; a page has no more */
export function pageReader<Answered, Items extends string, Entry extends object>(
	context: ScrollContext,
	{ style, items, maximum = MAXIMUM_PAGE, reach }: Pagination<Answered, Items, Entry, Cut>,
	limit: number,
): ReadPage<Entry> {
	const { recordsIn, reliesOn } = listReader<Answered, Entry>(items);
	const { ask, next } = PAGING[style];
	const size = Math.min(limit, maximum);
	return async (request, position) => {
		const { body } = await context.send(
			ask({ ...request, reliesOn }, size, position),
			position === undefined,
		);
		const answer = body as IDataObject;
		if (reach && limit > reach.records) refuseBeyond(reach, answer);
		const records = recordsIn(answer);
		const total = typeof answer.total_count === 'number' ? answer.total_count : undefined;
		const pageCount = isNumbered(style) ? pageCountIn(answer) : undefined;
		return { records, next: next(answer, records.length, position), total, pageCount };
	};
}

/**
 * The pages of a list, one array of records each, asked for one at a time. Ends with the last page, when as many
 * records as wanted have been given out, or when Intercom names a position for the second time.
 * @param limit how many records are wanted; Infinity for all
 * @throws UserError when more are wanted, and there, than Intercom gives out; NodeApiError in Intercom's words
 */
export async function* pages<Answered, Items extends string, Entry extends object>(
	context: ScrollContext,
	request: IntercomRequest,
	pagination: Pagination<Answered, Items, Entry>,
	limit: number,
): AsyncGenerator<Entry[], void> {
	const { style, items } = pagination;
	if (style === 'scroll') {
		const { recordsIn, reliesOn } = listReader<Answered, Entry>(items);
		return yield* scroll(context, { ...request, reliesOn }, recordsIn);
	}
	const read = pageReader(context, { ...pagination, style }, limit);
	yield* pagesFrom(read, request, await read(request), limit);
}

/** A page and all after it. */
export async function* pagesFrom<Entry>(
	read: ReadPage<Entry>,
	request: IntercomRequest,
	first: Page<Entry>,
	limit = Infinity,
): AsyncGenerator<Entry[], void> {
	const seen = new Set<Position>();
	let { records, next } = first;
	for (let wanted = limit; ;) {
		if (records.length > 0) yield records;
		wanted -= records.length;
		if (wanted <= 0 || next === undefined || seen.has(next)) return;
		seen.add(next);
		({ records, next } = await read(request, next));
	}
}

/**
 * Asks for pages that have numbers before they are wanted, as many at once as are worth having in flight. What is given
 * out stays in its order, and what ends the list ends it as ever: no page after that one is given out.
 * @param last the number of the last page that is known of and wanted; those after it are asked for one by one
 * @param width how many requests are worth having in flight, asked again and again; at least 1
 */
export function readingAhead<Entry>(
	read: ReadPage<Entry>,
	last: number,
	width: () => number,
): ReadPage<Entry> {
	const ahead = new Map<Position, Promise<Page<Entry>>>();
	let asked = 1;
	return async (request, position) => {
		const furthest = Math.min(last, Number(position) - 1 + width());
		while (asked < furthest) {
			const page = read(request, ++asked);
			// One that fails says so when its turn comes, if it ever does.
			page.catch(() => {});
			ahead.set(asked, page);
		}
		const page = position === undefined ? undefined : ahead.get(position);
		if (position !== undefined) ahead.delete(position);
		return await (page ?? read(request, position));
	};
}

type Cut = Exclude<PageStyle, 'scroll'>;

/** Whether a page can be asked for without the one before it. */
export const isNumbered = (style: PageStyle): style is 'page in query' | 'page in body' =>
	style === 'page in query' || style === 'page in body';

/** How the records are found in an answer, and what it is not understood without. */
function listReader<Answered, Entry extends object>(
	items: string | ((answer: Answered) => Entry[]) | undefined,
) {
	const listIn = (answer: IDataObject): readonly Entry[] | undefined =>
		typeof items === 'function' ? items(answer as Answered) : listAt(items ?? 'data', answer);
	return {
		recordsIn: (answer: IDataObject): Entry[] => [...(listIn(answer) ?? [])],
		// Where a list lies deeper it is taken from a record, which has to be one.
		reliesOn: (body: unknown) =>
			typeof items === 'function' && typeOrId(body) === undefined ? undefined : listIn(body as IDataObject),
	};
}

/**
 * Said before anything is given out: a list that ends early without a word would be taken for all there is.
 * @throws UserError when Intercom has more records than it gives out
 */
function refuseBeyond(
	{ records, beyond }: NonNullable<Pagination['reach']>,
	{ total_count: count }: IDataObject,
) {
	if (Number(count) < records) return;
	throw new UserError(
		`There are more records than the ${records.toLocaleString('en')} that Intercom gives out of this list`,
		{ description: beyond },
	);
}

/** One way of cutting a list: how to ask for the page at a position, and where the next one begins. */
interface Paging {
	/** @param position undefined for the first page */
	ask: (request: IntercomRequest, size: number, position?: Position) => IntercomRequest;
	/**
	 * @param count how many records the page at this position had
	 * @returns undefined after the last page
	 */
	next: (answer: PagedAnswer, count: number, position?: Position) => Position | undefined;
}

/** The list under a key. It may be left out only where the answer says that there is nothing to list. */
function listAt<Entry>(key: string, { [key]: list, total_count: count }: IDataObject): Entry[] | undefined {
	if (Array.isArray(list)) return list as Entry[];
	return list === null || (list === undefined && count === 0) ? [] : undefined;
}

/** What answers say about their pages, by one style or another. */
interface PagedAnswer {
	pages?: { next?: { starting_after?: string | null } | string | null; total_pages?: number } | null;
	total_pages?: number;
	has_more?: boolean;
	next_cursor?: string | null;
}

const cursor: Paging['next'] = ({ pages: page }) =>
	typeof page?.next === 'object' ? (page.next?.starting_after ?? undefined) : undefined;

const pageCountIn = ({ pages: page, total_pages: total }: PagedAnswer): number =>
	Number(page?.total_pages ?? total ?? 0);

const pageNumber: Paging['next'] = (answer, count, position) => {
	const current = Number(position ?? 1);
	return count > 0 && current < pageCountIn(answer) ? current + 1 : undefined;
};

const PAGING: Record<Cut, Paging> = {
	'cursor in query': {
		ask: (request, size, position) => inQuery(request, { per_page: size, starting_after: position }),
		next: cursor,
	},
	'cursor in body': {
		ask: (request, size, position) =>
			inBody(request, {
				pagination: { per_page: size, ...(position !== undefined && { starting_after: position }) },
			}),
		next: cursor,
	},
	'page in query': {
		ask: (request, size, position = 1) => inQuery(request, { per_page: size, page: position }),
		next: pageNumber,
	},
	'page in body': {
		ask: (request, size, position = 1) => inBody(request, { per_page: size, page: position }),
		next: pageNumber,
	},
	address: {
		// Of an address only the query counts: the request, and the token, go where the first one went.
		ask: (request, size, position) =>
			inQuery(request, {
				per_page: size,
				...(position !== undefined && Object.fromEntries(new URL(String(position)).searchParams)),
			}),
		next: ({ pages: page }, count) => (count > 0 && typeof page?.next === 'string' ? page.next : undefined),
	},
	next_cursor: {
		ask: (request, size, position) => inQuery(request, { per_page: size, cursor: position }),
		next: (answer) => (answer.has_more === true ? (answer.next_cursor ?? undefined) : undefined),
	},
	whole: { ask: (request) => request, next: () => undefined },
};

const inQuery = (request: IntercomRequest, query: Record<string, QueryValue>): IntercomRequest => ({
	...request,
	query: { ...request.query, ...query },
});

const inBody = (request: IntercomRequest, body: IDataObject): IntercomRequest => ({
	...request,
	body: { ...request.body, ...body },
});
