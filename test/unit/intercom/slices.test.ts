import type { IDataObject } from 'n8n-workflow';
import { compileQuery } from '../../../dev/sandbox/search';
import { cursorPage, comparePlaces } from '../../../dev/sandbox/pages';
import type { IntercomRequest } from '../../../nodes/shared/intercom/request';
import type { Slices } from '../../../nodes/shared/intercom/pages';
import { pageReader, pagesFrom } from '../../../nodes/shared/intercom/pages';
import { readInSlices } from '../../../nodes/shared/intercom/slices';

interface Thing {
	id: string;
	created_at: number;
	updated_at: number;
	open: boolean;
	[field: string]: string | number | boolean;
}

const NOW = 1_790_000_000;
const TYPES = { created_at: 'date', updated_at: 'date', open: 'boolean', id: 'string' } as const;

/** Numbers that look random and are the same each time (mulberry32). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

interface World {
	sortedBy?: 'created_at' | 'updated_at';
	/** The workspace's time zone where dates are compared by day. */
	dayIn?: string;
	/** Whether `>` and `<` take in the value itself, as Intercom says of conversations. */
	takesInEnds?: boolean;
	/** What happens in the workspace as the request of this number arrives. */
	happens?: (intercom: SearchedList, request: number) => void;
}

/** A list that can be searched, with the sandbox's own search and cursors. */
class SearchedList {
	requests = 0;
	now = NOW;

	constructor(
		public things: Thing[],
		private readonly world: World,
	) {}

	send = async ({ body = {} }: IntercomRequest) => {
		this.requests++;
		this.world.happens?.(this, this.requests);
		// Answers come in the order that the moment gives.
		await new Promise((resume) => setImmediate(resume));
		const { sortedBy = 'created_at', dayIn, takesInEnds } = this.world;
		const query = takesInEnds ? withEnds(body.query as IDataObject) : body.query;
		const matches = compileQuery(query, { types: TYPES, dayIn });
		const sort = body.sort as { field: 'created_at' | 'updated_at'; order: string } | undefined;
		const ascending = sort?.order === 'ascending';
		const placeOf = (thing: Thing) => thing[sort?.field ?? sortedBy];
		const direction = ascending ? 1 : -1;
		const found = this.things
			.filter((thing) => matches(thing))
			.sort((a, b) => direction * comparePlaces([placeOf(a), a.id], [placeOf(b), b.id]));
		const { slice, ...page } = cursorPage(
			found,
			(body.pagination ?? {}) as object,
			placeOf,
			{ byDefault: 50 },
			ascending,
		);
		return { status: 200, headers: {}, body: { data: slice.map((thing) => ({ ...thing })), ...page } };
	};

	/** The ids as a list of this request gives them: page by page, and by slices of time, or undefined where it has none. */
	async both(slices: Slices, body: IDataObject) {
		const context = { send: this.send, wait: async () => {} };
		const request: IntercomRequest = { method: 'POST', path: ['things', 'search'], body };
		const read = pageReader<IDataObject, 'data', IDataObject>(context, { style: 'cursor in body' }, Infinity);
		const bySlices = await this.sliced(slices, body);
		const inTurn: unknown[] = [];
		for await (const page of pagesFrom(read, request, await read(request)))
			inTurn.push(...page.map(({ id }) => id));
		return { bySlices, inTurn };
	}

	async sliced(slices: Slices, body: IDataObject, width = 25): Promise<unknown[] | undefined> {
		const context = { send: this.send, wait: async () => {} };
		const request: IntercomRequest = { method: 'POST', path: ['things', 'search'], body };
		const read = pageReader<IDataObject, 'data', IDataObject>(context, { style: 'cursor in body' }, Infinity);
		const reader = { read, width: () => width, now: () => NOW * 1_000 };
		return await readInSlices(reader, slices, request, await read(request), ({ id }) => id);
	}
}

function withEnds(query: IDataObject): IDataObject {
	const { operator, value } = query;
	if (Array.isArray(value) && (operator === 'AND' || operator === 'OR'))
		return { operator, value: (value as IDataObject[]).map(withEnds) };
	return { ...query, operator: operator === '>' ? '>=' : operator === '<' ? '<=' : operator };
}

/** Things of some years, many of them of the same second, some older than Intercom. */
function things(count: number, seed: number): Thing[] {
	const random = chance(seed);
	const moments = Array.from({ length: 40 }, () => Math.floor(NOW - random() ** 3 * 8e7));
	const time = () => {
		const kind = random();
		if (kind < 0.4) return moments[Math.floor(random() * moments.length)]!;
		return Math.floor(kind < 0.41 ? random() * 1e9 : NOW - random() ** 2 * 2e8);
	};
	return Array.from({ length: count }, (_, number) => {
		const created = time();
		return {
			id: String(100_000 + number),
			created_at: created,
			updated_at: created + Math.floor(random() * (NOW - created)),
			open: random() < 0.7,
		};
	});
}

const EVERYTHING = { field: 'created_at', operator: '>', value: 0 };
const BY_DAY: Slices = { by: 'created_at', precision: 'day' };
const BY_SECOND: Slices = { by: 'updated_at', precision: 'second' };
const OPEN = { field: 'open', operator: '=', value: true };

describe('A list that is read in slices is what it is page by page', () => {
	it.each<[string, Slices, World, IDataObject]>([
		['by day, in the west', BY_DAY, { dayIn: 'America/Los_Angeles' }, { query: EVERYTHING }],
		['by day, in the east', BY_DAY, { dayIn: 'Pacific/Kiritimati' }, { query: EVERYTHING }],
		['cut by day where Intercom compares by the second', BY_DAY, {}, { query: EVERYTHING }],
		[
			'by day, the oldest first',
			BY_DAY,
			{ dayIn: 'Europe/Berlin' },
			{ query: EVERYTHING, sort: { field: 'created_at', order: 'ascending' } },
		],
		['by second', BY_SECOND, { sortedBy: 'updated_at' }, { query: EVERYTHING }],
		[
			'where comparisons take in the value itself',
			BY_SECOND,
			{ sortedBy: 'updated_at', takesInEnds: true },
			{ query: EVERYTHING },
		],
		["with a user's filter", BY_SECOND, { sortedBy: 'updated_at' }, { query: OPEN }],
		[
			"with a user's filters of the same time",
			BY_DAY,
			{ dayIn: 'Asia/Tokyo' },
			{
				query: {
					operator: 'AND',
					value: [OPEN, { field: 'created_at', operator: '<', value: NOW - 1e7 }],
				},
			},
		],
		[
			"with a user's alternatives",
			BY_SECOND,
			{ sortedBy: 'updated_at' },
			{
				query: {
					operator: 'OR',
					value: [OPEN, { field: 'created_at', operator: '<', value: NOW - 3e7 }],
				},
			},
		],
	])('%s', async (_case, slices, world, body) => {
		for (const seed of [1, 2]) {
			const { bySlices, inTurn } = await new SearchedList(things(3_500, seed), world).both(slices, body);
			expect(bySlices).toEqual(inTurn);
		}
	});

	it('also where all are of one second', async () => {
		const same = things(2_000, 4).map((thing) => ({ ...thing, updated_at: NOW }));
		const list = new SearchedList(same, { sortedBy: 'updated_at' });
		const { bySlices, inTurn } = await list.both(BY_SECOND, { query: EVERYTHING });
		expect(bySlices).toEqual(inTurn);
	});
});

describe('While things change under it, a list in slices has', () => {
	const ids = (all: Thing[]) => all.map(({ id }) => id);

	it.each([5, 6, 7])('each thing once, also those that move (%i)', async (seed) => {
		const random = chance(seed);
		const list = new SearchedList(things(4_000, seed), {
			sortedBy: 'updated_at',
			happens: ({ things: all }, request) => {
				for (let change = 0; change < 5; change++) {
					const thing = all[Math.floor(random() * all.length)]!;
					thing.updated_at = Math.max(thing.updated_at, NOW + request);
				}
			},
		});
		const given = await list.sliced(BY_SECOND, { query: EVERYTHING });
		expect(given).toHaveLength(4_000);
		expect(new Set(given)).toEqual(new Set(ids(list.things)));
	});

	it.each([8, 9])('what stays, in its order, while others come and go (%i)', async (seed) => {
		const random = chance(seed);
		const gone = new Set<string>();
		const begun = things(4_000, seed);
		const order = await new SearchedList(structuredClone(begun), {}).both(BY_DAY, { query: EVERYTHING });
		const list = new SearchedList(structuredClone(begun), {
			dayIn: 'Europe/Berlin',
			happens: (world, request) => {
				const [leaving] = world.things.splice(Math.floor(random() * world.things.length), 1);
				gone.add(leaving!.id);
				for (const more of [1, 2]) {
					world.things.push({
						...{ id: `9${request}${more}00000`, open: true },
						...{ created_at: NOW + request, updated_at: NOW + request },
					});
				}
			},
		});
		const given = await list.sliced(BY_DAY, { query: EVERYTHING });
		const stayed = (one: unknown) => !gone.has(one as string) && begun.some(({ id }) => id === one);
		expect(given?.filter(stayed)).toEqual(order.inTurn.filter(stayed));
		expect(new Set(given).size).toBe(given?.length);
	});
});

describe('A list has to be followed page by page', () => {
	it.each<[string, Slices, World, IDataObject]>([
		[
			'where another order is asked for',
			BY_DAY,
			{ dayIn: 'UTC' },
			{ query: EVERYTHING, sort: { field: 'updated_at', order: 'descending' } },
		],
		[
			'where it comes in another order than is known',
			BY_SECOND,
			{ sortedBy: 'created_at' },
			{ query: EVERYTHING },
		],
		[
			'where groups in groups leave no room for another',
			BY_SECOND,
			{ sortedBy: 'updated_at' },
			{ query: { operator: 'OR', value: [OPEN, { operator: 'AND', value: [EVERYTHING, OPEN] }] } },
		],
		[
			'where fifteen filters leave no room for more',
			BY_SECOND,
			{ sortedBy: 'updated_at' },
			{ query: { operator: 'AND', value: Array.from({ length: 14 }, () => EVERYTHING) } },
		],
	])('%s', async (_case, slices, world, body) => {
		const list = new SearchedList(things(2_000, 10), world);
		expect(await list.sliced(slices, body)).toBeUndefined();
		expect(list.requests).toBe(1);
	});

	it('where there are few', async () => {
		const list = new SearchedList(things(1_500, 11), { sortedBy: 'updated_at' });
		expect(await list.sliced(BY_SECOND, { query: EVERYTHING })).toBeUndefined();
		expect(list.requests).toBe(1);
	});

	it('where less comes out than Intercom counts', async () => {
		const list = new SearchedList(things(4_000, 12), { sortedBy: 'updated_at' });
		const send = list.send;
		list.send = async (request) => {
			const answer = await send(request);
			const isSlice = JSON.stringify(request.body).includes('updated_at');
			if (isSlice) answer.body.data = answer.body.data.slice(1);
			return answer;
		};
		expect(await list.sliced(BY_SECOND, { query: EVERYTHING })).toBeUndefined();
	});
});

describe('Of the requests of a list in slices', () => {
	it('no more are in flight than are worth it', async () => {
		const list = new SearchedList(things(4_000, 13), { sortedBy: 'updated_at' });
		let [inFlight, most] = [0, 0];
		const send = list.send;
		list.send = async (request) => {
			most = Math.max(most, ++inFlight);
			return await send(request).finally(() => inFlight--);
		};
		await list.sliced(BY_SECOND, { query: EVERYTHING }, 7);
		expect(most).toBe(7);
	});

	it('one that fails ends the list with its error, and no further one is sent', async () => {
		const list = new SearchedList(things(4_000, 14), { sortedBy: 'updated_at' });
		const send = list.send;
		let sentAfter = -1;
		list.send = async (request) => {
			if (sentAfter >= 0) sentAfter++;
			if (list.requests === 20 && sentAfter < 0) {
				sentAfter = 0;
				throw new Error('Intercom is down');
			}
			return await send(request);
		};
		await expect(list.sliced(BY_SECOND, { query: EVERYTHING }, 1)).rejects.toThrow('Intercom is down');
		expect(sentAfter).toBe(0);
	});

	it('most bring records: there are few more than pages', async () => {
		const list = new SearchedList(things(10_000, 15), { sortedBy: 'updated_at' });
		await list.sliced(BY_SECOND, { query: EVERYTHING });
		expect(list.requests).toBeLessThan((10_000 / 150) * 1.7);
	});
});
