import type { IDataObject } from 'n8n-workflow';
import type { Pagination } from '../../../nodes/shared/intercom/pages';
import type { ReadPage } from '../../../nodes/shared/intercom/pages';
import { pages, pagesFrom, readingAhead } from '../../../nodes/shared/intercom/pages';
import type { IntercomRequest } from '../../../nodes/shared/intercom/request';

const request: IntercomRequest = { method: 'GET', path: ['contacts'] };

/** Walks a list against given answers; what came out, and what was asked for. */
async function walk(answers: IDataObject[], pagination: Pagination, limit = Infinity) {
	const asked: IntercomRequest[] = [];
	const records: IDataObject[] = [];
	const send = async ({ reliesOn: _reliesOn, ...page }: IntercomRequest) => {
		asked.push(page);
		return { status: 200, headers: {}, body: answers[Math.min(asked.length, answers.length) - 1]! };
	};
	const wait = async () => {};
	for await (const page of pages({ send, wait }, request, pagination, limit)) records.push(...page);
	return { ids: records.map(({ id }) => id), asked };
}

const cursorTo = (position: string | null) => ({
	pages: { next: position === null ? null : { starting_after: position } },
});
/** A page lost on the way cannot be asked for again, hence `once`; after one that breaks the scroll begins anew. */
const goingOn = (position: string): Partial<IntercomRequest> => ({
	query: { scroll_param: position },
	effect: 'once',
	expects: expect.arrayContaining([500]) as number[],
});
const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];

describe('A list is followed to its end', () => {
	it.each<[string, Pagination, IDataObject[], Array<Partial<IntercomRequest>>]>([
		[
			'by a cursor in the query',
			{ style: 'cursor in query' },
			[
				{ data: [one, two], ...cursorTo('abc') },
				{ data: [three], ...cursorTo(null) },
			],
			[
				{ query: { per_page: 150, starting_after: undefined } },
				{ query: { per_page: 150, starting_after: 'abc' } },
			],
		],
		[
			'by a cursor in the body of a search',
			{ style: 'cursor in body', items: 'conversations' },
			[{ conversations: [one, two], ...cursorTo('abc') }, { conversations: [three] }],
			[
				{ body: { pagination: { per_page: 150 } } },
				{ body: { pagination: { per_page: 150, starting_after: 'abc' } } },
			],
		],
		[
			'by page numbers, also where the next page is an address',
			{ style: 'page in query', maximum: 60 },
			[
				{ data: [one, two], pages: { next: 'https://api.intercom.io/x?page=2', page: 1, total_pages: 2 } },
				{ data: [three], pages: { next: null, page: 2, total_pages: 2 } },
			],
			[{ query: { per_page: 60, page: 1 } }, { query: { per_page: 60, page: 2 } }],
		],
		[
			'by page numbers in the body',
			{ style: 'page in body', items: 'activity_logs' },
			[
				{ activity_logs: [one, two], pages: { total_pages: 2 } },
				{ activity_logs: [three], pages: { total_pages: 2 } },
			],
			[{ body: { per_page: 150, page: 1 } }, { body: { per_page: 150, page: 2 } }],
		],
		[
			'by a scroll, whose cursor stays the same until a page is empty',
			{ style: 'scroll' },
			[
				{ data: [one, two], scroll_param: 's' },
				{ data: [three], scroll_param: 's' },
				{ data: [], scroll_param: 's' },
			],
			[{}, goingOn('s'), goingOn('s')],
		],
		[
			'by the address of the next page, of which only the query is taken',
			{ style: 'address', items: 'events' },
			[
				{
					events: [one, two],
					pages: { next: 'https://elsewhere.example/events?per_page=150&before=1389913941064' },
				},
				{ events: [three], pages: {} },
			],
			[{ query: { per_page: 150 } }, { query: { per_page: '150', before: '1389913941064' } }],
		],
		[
			'by next_cursor and has_more',
			{ style: 'next_cursor' },
			[
				{ data: [one, two], has_more: true, next_cursor: 'n' },
				{ data: [three], has_more: false, next_cursor: null },
			],
			[{ query: { per_page: 150, cursor: undefined } }, { query: { per_page: 150, cursor: 'n' } }],
		],
		['in one answer where there are no pages', { style: 'whole' }, [{ data: [one, two, three] }], [{}]],
	])('%s', async (_style, pagination, answers, requests) => {
		const { ids, asked } = await walk(answers, pagination);
		expect(ids).toEqual([1, 2, 3]);
		expect(asked).toEqual(requests.map((page) => ({ ...request, ...page })));
	});
});

it('asks for no further page once there is enough', async () => {
	const { asked } = await walk([{ data: [one, two], ...cursorTo('abc') }], { style: 'cursor in query' }, 2);
	expect(asked).toHaveLength(1);
	expect(asked[0]?.query?.per_page).toBe(2);
});

it('ends when Intercom names a cursor for the second time', async () => {
	const { ids } = await walk([{ data: [one], ...cursorTo('same') }], { style: 'cursor in query' });
	expect(ids).toEqual([1, 1]);
});

it('ends at an empty page, whatever the number of pages', async () => {
	const { asked } = await walk([{ data: [], pages: { total_pages: 9 } }], { style: 'page in query' });
	expect(asked).toHaveLength(1);
});

describe('Pages that have numbers', () => {
	const PAGES = 9;
	/** Answers only once it is let; the later of two first. */
	function reader(pageCount = PAGES) {
		const asked: number[] = [];
		let inFlight = 0;
		let most = 0;
		const read: ReadPage<{ id: number }> = async (_request, position = 1) => {
			const number = Number(position);
			asked.push(number);
			most = Math.max(most, ++inFlight);
			for (let turn = 0; turn <= (number % 2) * 5; turn++) await Promise.resolve();
			inFlight--;
			if (number === 13) throw new Error('Page 13 is not to be had');
			const next = number < pageCount ? number + 1 : undefined;
			return { records: number > pageCount ? [] : [{ id: number }], next, total: undefined, pageCount };
		};
		return { read, asked, most: () => most };
	}

	async function all(read: ReadPage<{ id: number }>, last: number, width: number, limit = Infinity) {
		const ahead = readingAhead(read, last, () => width);
		const ids: number[] = [];
		const first = await read(request);
		for await (const page of pagesFrom(ahead, request, first, limit)) ids.push(...page.map(({ id }) => id));
		return ids;
	}

	it.each([1, 2, 4, 100])(
		'come out in their order, each once, with %i in flight at the most',
		async (width) => {
			const { read, asked, most } = reader();
			expect(await all(read, PAGES, width)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
			expect([...asked].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
			expect(most()).toBe(Math.min(width, PAGES - 1));
		},
	);

	it('are not asked for beyond what is wanted', async () => {
		const { read, asked } = reader();
		expect(await all(read, 3, 100, 3)).toEqual([1, 2, 3]);
		expect(asked).toEqual([1, 2, 3]);
	});

	it('go on where there are more than there were at first', async () => {
		const { read } = reader();
		expect(await all(read, 4, 100)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('give out what comes before one that fails, and then its error', async () => {
		const { read } = reader(20);
		const ahead = readingAhead(read, 20, () => 100);
		const ids: number[] = [];
		const walked = (async () => {
			for await (const page of pagesFrom(ahead, request, await read(request)))
				ids.push(...page.map(({ id }) => id));
		})();
		await expect(walked).rejects.toThrow('Page 13 is not to be had');
		expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	});
});

describe('A list of which Intercom gives out a part', () => {
	const reach = { records: 10_000, beyond: 'Use "Scroll Over All".' };
	const list = async (limit: number, total: number) =>
		await walk([{ data: [one], total_count: total }], { style: 'page in query', reach }, limit);

	it.each([
		['all are wanted', Infinity, 10_000],
		['more are wanted', 10_001, 23_456],
	])('is refused at once when %s and there are more', async (_case, limit, total) => {
		await expect(list(limit, total)).rejects.toMatchObject({
			message: expect.stringContaining('10,000') as string,
			description: 'Use "Scroll Over All".',
		});
	});

	it.each([
		['there are not so many', Infinity, 9_999],
		['not so many are wanted', 10_000, 23_456],
	])('is given when %s', async (_case, limit, total) => {
		expect((await list(limit, total)).ids).toEqual([1]);
	});
});
