import type { IDataObject } from 'n8n-workflow';
import type { Answer, IntercomRequest } from './request';

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
	/** `?scroll_param`, one open at a time for a workspace; ends with an empty page. */
	| 'scroll'
	/** `?cursor&per_page`; the next cursor is `next_cursor`, the end is `has_more: false`. */
	| 'next_cursor'
	/** Everything in one answer. */
	| 'whole';

export interface Pagination {
	style: PageStyle;
	/** The key of the records in the answer, `data` for most lists; or how to find them where they lie deeper. */
	items?: string | ((answer: IDataObject) => IDataObject[]);
	/** The most records that Intercom gives in one page; 150 where it says nothing else. */
	maximum?: number;
}

const MAXIMUM_PAGE = 150;

/** Where the next page begins: an opaque cursor, or the number of a page. */
type Position = string | number;

type Send = (request: IntercomRequest, isFirst: boolean) => Promise<Answer>;

/**
 * The pages of a list, one array of records each, asked for one at a time. Ends with the last page, when as many
 * records as wanted have been given out, or when Intercom names a position for the second time.
 * @param limit how many records are wanted; Infinity for all
 */
export async function* pages(
	send: Send,
	request: IntercomRequest,
	{ style, items = 'data', maximum = MAXIMUM_PAGE }: Pagination,
	limit: number,
): AsyncGenerator<IDataObject[], void> {
	const seen = new Set<Position>();
	const size = Math.min(limit, maximum);
	let position: Position | undefined;
	for (let wanted = limit; wanted > 0; ) {
		const { body } = await send(at(request, style, size, position), position === undefined);
		const answer = body as IDataObject;
		const records = typeof items === 'function' ? items(answer) : ((answer[items] ?? []) as IDataObject[]);
		if (records.length > 0) yield records;
		wanted -= records.length;
		position = nextPosition(answer, style, records.length, position);
		if (position === undefined || seen.has(position)) return;
		// A scroll keeps one cursor from page to page, and its end is an empty page.
		if (style !== 'scroll') seen.add(position);
	}
}

/** The request for the page at a position; without one, for the first page. */
function at(request: IntercomRequest, style: PageStyle, size: number, position?: Position): IntercomRequest {
	const inQuery = (query: IntercomRequest['query']) => ({ ...request, query: { ...request.query, ...query } });
	switch (style) {
		case 'cursor in query':
			return inQuery({ per_page: size, starting_after: position });
		case 'cursor in body':
			return { ...request, body: { ...request.body, pagination: withPosition({ per_page: size }, position) } };
		case 'page in query':
			return inQuery({ per_page: size, page: position ?? 1 });
		case 'page in body':
			return { ...request, body: { ...request.body, per_page: size, page: position ?? 1 } };
		case 'scroll':
			return inQuery({ scroll_param: position });
		case 'next_cursor':
			return inQuery({ per_page: size, cursor: position });
		case 'whole':
			return request;
	}
}

const withPosition = (pagination: IDataObject, position?: Position): IDataObject =>
	position === undefined ? pagination : { ...pagination, starting_after: position };

function nextPosition(
	answer: IDataObject,
	style: PageStyle,
	count: number,
	position?: Position,
): Position | undefined {
	const page = answer.pages as { next?: { starting_after?: string } | string | null; total_pages?: number } | undefined;
	switch (style) {
		case 'cursor in query':
		case 'cursor in body':
			return typeof page?.next === 'object' ? (page.next?.starting_after ?? undefined) : undefined;
		case 'page in query':
		case 'page in body': {
			const current = Number(position ?? 1);
			const total = Number(page?.total_pages ?? answer.total_pages ?? 0);
			return count > 0 && current < total ? current + 1 : undefined;
		}
		case 'scroll':
			return count > 0 ? (answer.scroll_param as string | undefined) : undefined;
		case 'next_cursor':
			return answer.has_more === true ? ((answer.next_cursor as string | undefined) ?? undefined) : undefined;
		case 'whole':
			return undefined;
	}
}
