import type { IDataObject } from 'n8n-workflow';
import type { Page, Position, ReadPage, Slices } from './pages';
import { pagesFrom } from './pages';
import type { IntercomRequest } from './request';
import { asId, asRecord, entries, toUnixSeconds } from '../reading';

/** What reading in slices needs of Intercom. */
export interface SliceReader<Entry> {
	/** Asks for a page of a search. */
	read: ReadPage<Entry>;
	/** How many requests are worth having in flight. */
	width: () => number;
	/** Milliseconds since 1970. */
	now: () => number;
}

/** Records up to here, ten pages of them, are read one page after the other. */
const FEW = 1_500;

/** Into how many pieces a stretch is cut while nothing is known of when its records are from, and at the most. */
const PIECES = 16;
const MOST_PIECES = 32;

/** Records that a piece is to have: somewhat below the few, for they are not spread evenly. */
const ENOUGH = 1_100;

/** The year 2011 in unix seconds, when Intercom began. What was moved there from elsewhere can be older. */
const BEGINNING = 1_293_840_000;

const DAY = 86_400;

/** Seconds into a day of UTC: a moment of the same day nearly everywhere, from UTC-10:00 to UTC+13:00. */
const MIDDLE = 37_800;

/** Seconds by which what changes lately is looked for again, for a search knows of a change a little later. */
const LATELY = 120;

/** A list that keeps changing faster than it is read is given out as it is after so many looks. */
const MOST_LOOKS = 5;

/**
 * All records of a list, in its order, each once, without waiting for one page before the next is asked for.
 * @param list asks for the list; `first` is the page that it begins with
 * @param keep what is kept of a record; the record itself is not held
 * @returns undefined where the list cannot be cut, or less came out than Intercom counts: then it has to be followed
 *   page by page
 */
export async function readInSlices<Entry extends object, Kept>(
	reader: SliceReader<Entry>,
	slices: Slices,
	list: IntercomRequest,
	first: Page<Entry>,
	keep: (record: Entry) => Kept,
): Promise<Kept[] | undefined> {
	const order = orderOf(list, slices);
	const search = slices.search?.(list) ?? list;
	if (!order || !isCuttable(first, order) || !narrowed(search, order.by, {})) return undefined;
	const begun = slices.search ? await reader.read(search) : first;
	if (begun.total !== first.total || !isCuttable(begun, order)) return undefined;

	const seen = new Set<unknown>();
	const isNew = (record: Entry) => {
		const id = idOf(record);
		const known = seen.has(id);
		seen.add(id);
		return !known;
	};
	const keepNew = (records: Entry[]) => records.filter(isNew).map(keep);
	const work = new SliceWork(reader, search, order, keepNew);
	const kept = await work.stretch({}, begun);
	const latest = timeOf(begun.records[0], order.by);
	// What changes moves to the front of such a list, out of stretches that are still to be read.
	const late = order.by === 'updated_at' ? await work.since(latest - LATELY) : [];
	const now = await work.count();
	return seen.size < Math.min(begun.total ?? 0, now) ? undefined : [...late, ...kept];
}

/** By which time, and in which direction, a list is sorted. */
interface Order extends Pick<Slices, 'by' | 'precision'> {
	ascending: boolean;
}

function orderOf({ body }: IntercomRequest, { by, precision }: Slices): Order | undefined {
	const sort = asRecord(body?.sort);
	if (!sort) return { by, precision, ascending: false };
	return sort.field === by ? { by, precision, ascending: sort.order === 'ascending' } : undefined;
}

/** Whether there are many, and the first of them come in that order and can be told apart. */
function isCuttable({ records, total = 0 }: Page<object>, { by, ascending }: Order): boolean {
	const times = records.map((record) => timeOf(record, by));
	const isSorted = times.every((time, index) => {
		const before = times[index - 1] ?? time;
		return ascending ? before <= time : before >= time;
	});
	return total > FEW && isSorted && records.every((record) => idOf(record) !== null);
}

/** Unix seconds; NaN, which is in no order, where a record has none. */
function timeOf(record: object | undefined, by: Order['by']): number {
	const { [by]: time }: Partial<Record<Order['by'], unknown>> = record ?? {};
	return typeof time === 'number' ? time : NaN;
}

const idOf = ({ id }: { id?: unknown }): string | null => asId(id);

/** A part of all time, in unix seconds without its ends, or what is `at` one of them. */
type Stretch = { after?: number; before?: number } | { at: number };

/** The reading of one list. */
class SliceWork<Entry extends object, Kept> {
	private inFlight = 0;
	private readonly waiting: Array<() => void> = [];
	private failure: { error: unknown } | undefined;

	constructor(
		private readonly reader: SliceReader<Entry>,
		private readonly search: IntercomRequest,
		private readonly order: Order,
		private readonly keep: (records: Entry[]) => Kept[],
	) {}

	/** All of a stretch, cut into smaller ones while it has many. @param first its first page, if it is there already */
	async stretch(stretch: Stretch, first?: Page<Entry>): Promise<Kept[]> {
		const request = narrowed(this.search, this.order.by, stretch)!;
		const page = first ?? (await this.read(request));
		const pieces = (page.total ?? 0) > FEW ? this.cut(stretch, page) : [];
		if (pieces.length === 0) return await this.follow(request, page);
		return (await Promise.all(pieces.map(async (piece) => await this.stretch(piece)))).flat();
	}

	private cut(stretch: Stretch, { records, total = 0 }: Page<Entry>): Stretch[] {
		const first = timeOf(records[0], this.order.by);
		return cut(stretch, { first, total, now: toUnixSeconds(this.reader.now()) }, this.order);
	}

	/** What is there now from this time on, as far as it was not there before. */
	async since(time: number): Promise<Kept[]> {
		const late: Kept[][] = [];
		let from = time;
		for (let look = 0; look < MOST_LOOKS; look++) {
			const request = narrowed(this.search, this.order.by, { after: from })!;
			const page = await this.read(request);
			late.unshift(await this.follow(request, page));
			// A single page is of one moment: nothing can have moved while it was read.
			if (page.next === undefined) break;
			from = Math.max(from, timeOf(page.records[0], this.order.by) - LATELY);
		}
		return late.flat();
	}

	async count(): Promise<number> {
		return (await this.read(this.search)).total ?? 0;
	}

	/** The records of a page and of all after it. */
	private async follow(request: IntercomRequest, first: Page<Entry>): Promise<Kept[]> {
		const kept: Kept[] = [];
		const read: ReadPage<Entry> = async (...page) => await this.read(...page);
		for await (const records of pagesFrom(read, request, first)) {
			for (const record of this.keep(records)) kept.push(record);
		}
		return kept;
	}

	/** A page, once there is room for one more request; none any more after one that failed. */
	private async read(request: IntercomRequest, position?: Position): Promise<Page<Entry>> {
		while (this.inFlight >= this.reader.width()) await new Promise<void>((go) => this.waiting.push(go));
		if (this.failure) throw this.failure.error;
		this.inFlight++;
		const reading = this.reader.read(request, position);
		reading.catch((error: unknown) => (this.failure = { error }));
		try {
			return await reading;
		} finally {
			this.inFlight--;
			for (const go of this.waiting.splice(0)) go();
		}
	}
}

/**
 * A stretch in pieces, in the order of the list; none where it cannot be cut. The outer ends stay as they are: what is
 * older than Intercom, or comes while the list is read, is in one of them.
 * @param first the time of the stretch's first record; `total` is how many it has
 */
function cut(
	stretch: Stretch,
	{ first, total, now }: { first: number; total: number; now: number },
	{ precision, ascending }: Order,
): Stretch[] {
	if ('at' in stretch) return [];
	const { after, before } = stretch;
	const [from, to] = ascending
		? [first, before ?? now]
		: [after ?? (first > BEGINNING ? BEGINNING : 0), first];
	const isOpen = (ascending ? before : after) === undefined;
	const count = isOpen ? PIECES : Math.min(MOST_PIECES, Math.ceil(total / ENOUGH));
	const step = (to - from) / count;
	const wanted = Array.from({ length: count - 1 }, (_, index) => Math.floor(from + step * (index + 1)));
	const points = [...new Set(precision === 'day' ? wanted.map(inItsMiddle) : wanted)].filter(
		(point) => point > (after ?? -Infinity) + 1 && point < (before ?? Infinity),
	);
	if (points.length === 0) return [];
	const ends = [...points, before];
	const pieces = ends.flatMap((end, index): Stretch[] => {
		const begin = index === 0 ? after : points[index - 1]!;
		// A day that is a boundary is a piece of its own: no filter of contacts takes in an end.
		if (precision === 'day')
			return [{ after: begin, before: end }, ...(end === before ? [] : [{ at: end! }])];
		return [{ after: index === 0 ? after : begin! - 1, before: end }];
	});
	return ascending ? pieces : pieces.reverse();
}

const inItsMiddle = (time: number): number => Math.floor(time / DAY) * DAY + MIDDLE;

/** The most filters in a group, and the most groups around a filter. */
const WIDEST = 15;
const DEEPEST = 2;

/** The search within a stretch; undefined where it has no room for more filters. */
function narrowed(request: IntercomRequest, field: string, stretch: Stretch): IntercomRequest | undefined {
	const filters = [
		...('at' in stretch ? [{ field, operator: '=', value: stretch.at }] : []),
		...('after' in stretch && stretch.after !== undefined
			? [{ field, operator: '>', value: stretch.after }]
			: []),
		...('before' in stretch && stretch.before !== undefined
			? [{ field, operator: '<', value: stretch.before }]
			: []),
	];
	const query = asRecord(request.body?.query);
	if (!query) return undefined;
	const own = query.operator === 'AND' ? entries(query.value) : [query];
	const isTooDeep = depthOf(query) + (query.operator === 'AND' ? 0 : 1) > DEEPEST;
	if (own.length + MOST_FILTERS > WIDEST || isTooDeep) return undefined;
	if (filters.length === 0) return request;
	return { ...request, body: { ...request.body, query: { operator: 'AND', value: [...own, ...filters] } } };
}

const MOST_FILTERS = 2;

/** How many groups are around the innermost filter of a query. */
function depthOf({ field, value }: IDataObject): number {
	if (field !== undefined) return 0;
	return 1 + Math.max(0, ...entries(value).map(depthOf));
}
