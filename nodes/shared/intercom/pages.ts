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
type Position = string | number;

/**
 * The pages of a list, one array of records each, asked for one at a time. Ends with the last page, when as many
 * records as wanted have been given out, or when Intercom names a position for the second time.
 * @param limit how many records are wanted; Infinity for all
 * @throws UserError when more are wanted, and there, than Intercom gives out; NodeApiError in Intercom's words
 */
export async function* pages<Answered, Items extends string, Entry extends object>(
	context: ScrollContext,
	request: IntercomRequest,
	{ style, items, maximum = MAXIMUM_PAGE, reach }: Pagination<Answered, Items, Entry>,
	limit: number,
): AsyncGenerator<Entry[], void> {
	const listIn = (answer: IDataObject): readonly Entry[] | undefined =>
		typeof items === 'function' ? items(answer as Answered) : listAt(items ?? 'data', answer);
	const recordsIn = (answer: IDataObject): Entry[] => [...(listIn(answer) ?? [])];
	// Where a list lies deeper it is taken from a record, which has to be one.
	const reliesOn = (body: unknown) =>
		typeof items === 'function' && typeOrId(body) === undefined ? undefined : listIn(body as IDataObject);
	const asked: IntercomRequest = { ...request, reliesOn };
	if (style === 'scroll') return yield* scroll(context, asked, recordsIn);
	const { ask, next } = PAGING[style];
	const seen = new Set<Position>();
	const size = Math.min(limit, maximum);
	let position: Position | undefined;
	for (let wanted = limit; wanted > 0;) {
		const { body } = await context.send(ask(asked, size, position), position === undefined);
		const answer = body as IDataObject;
		if (reach && limit > reach.records) refuseBeyond(reach, answer);
		const records = recordsIn(answer);
		if (records.length > 0) yield records;
		wanted -= records.length;
		position = next(answer, records.length, position);
		if (position === undefined || seen.has(position)) return;
		seen.add(position);
	}
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

const pageNumber: Paging['next'] = ({ pages: page, total_pages: total }, count, position) => {
	const current = Number(position ?? 1);
	return count > 0 && current < Number(page?.total_pages ?? total ?? 0) ? current + 1 : undefined;
};

const PAGING: Record<Exclude<PageStyle, 'scroll'>, Paging> = {
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
