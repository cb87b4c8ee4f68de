import type { AdminWithApp } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import type { IDataObject, IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import { IntercomClient } from '../intercom/client';
import type { Pagination, EntryOf } from '../intercom/pages';
import { isNumbered, pageReader, pages, pagesFrom, readingAhead } from '../intercom/pages';
import type { ScrollContext } from '../intercom/scroll';
import { readInSlices } from '../intercom/slices';
import type { Answer, EndpointRequest } from '../intercom/request';

/**
 * The way to Intercom, and a memory for what is needed only once. Whoever asks for no more than that takes one; an item
 * that runs and the editor have one each, with n8n's context.
 */
export abstract class Session {
	/**
	 * @param wayToIntercom absent for an operation that asks Intercom nothing
	 * @param itemIndex what errors name the item by; the editor has none
	 */
	protected constructor(
		private readonly wayToIntercom: IntercomClient | undefined,
		private readonly memory: Map<string, Promise<unknown>>,
		readonly itemIndex?: number,
	) {}

	private get client(): IntercomClient {
		if (this.wayToIntercom) return this.wayToIntercom;
		throw new Error('An operation that is said to be local asks Intercom for something');
	}

	/** The JSON body of Intercom's answer. @throws NodeApiError in Intercom's words. */
	async send<Answered>(request: EndpointRequest<Answered>): Promise<Answered> {
		return (await this.exchange(request)).body as Answered;
	}

	/** The whole answer, for the few that need its status or headers. @throws NodeApiError in Intercom's words. */
	async exchange(request: EndpointRequest): Promise<Answer> {
		return await this.client.exchange(request, this.itemIndex);
	}

	/** The same for one of many requests that make a list: it makes way for live ones. */
	async exchangeInBulk(request: EndpointRequest): Promise<Answer> {
		return await this.client.exchange(request, this.itemIndex, 'bulk');
	}

	/** The pages of a list; after the first they make way for live requests. */
	pages<
		Answered extends object = IDataObject,
		Items extends keyof Answered & string = 'data' & keyof Answered,
		Entry extends object = EntryOf<Answered, Items>,
	>(
		request: EndpointRequest<Answered>,
		pagination: Pagination<Answered, Items, Entry>,
		limit = Infinity,
	): AsyncGenerator<Array<Entry>, void> {
		return pages(this.pageContext, request, pagination, limit);
	}

	private readonly pageContext: ScrollContext = {
		send: async (page, isFirst) =>
			await this.client.exchange(page, this.itemIndex, isFirst ? undefined : 'bulk'),
		wait: async (milliseconds) => await this.wait(milliseconds),
	};

	/** The first `limit` records of a list. */
	async list<
		Answered extends object = IDataObject,
		Items extends keyof Answered & string = 'data' & keyof Answered,
		Entry extends object = EntryOf<Answered, Items>,
	>(
		request: EndpointRequest<Answered>,
		pagination: Pagination<Answered, Items, Entry>,
		limit = Infinity,
	): Promise<Array<Entry>> {
		return await this.collect(request, pagination, limit, (record) => record);
	}

	/**
	 * What is kept of the first `limit` records of a list; the records themselves are held a page long. All of a list of
	 * which Intercom can search stretches of time comes from several of them at once, and pages that have numbers are asked
	 * for before they are wanted.
	 */
	async collect<Answered extends object, Items extends keyof Answered & string, Entry extends object, Kept>(
		request: EndpointRequest<Answered>,
		pagination: Pagination<Answered, Items, Entry>,
		limit: number,
		keep: (record: Entry) => Kept,
	): Promise<Kept[]> {
		const { style, slices } = pagination;
		const width = () => this.client.connection.token.width.items;
		if (isNumbered(style)) {
			const read = pageReader(this.pageContext, { ...pagination, style }, limit);
			const first = await read(request);
			const enough = Math.ceil(limit / Math.max(1, first.records.length));
			const ahead = readingAhead(read, Math.min(first.pageCount ?? 1, enough), width);
			return await keptOf(pagesFrom(ahead, request, first, limit), keep, limit);
		}
		if (slices && limit === Infinity && style !== 'scroll') {
			const read = pageReader(this.pageContext, { ...pagination, style }, limit);
			const first = await read(request);
			const search = pageReader(this.pageContext, { ...pagination, style: 'cursor in body' }, limit);
			const reader = {
				read: search,
				width,
				now: () => this.now(),
			};
			const kept = await readInSlices(reader, slices, request, first, keep);
			return kept ?? (await keptOf(pagesFrom(read, request, first), keep, limit));
		}
		return await keptOf(this.pages(request, pagination, limit), keep, limit);
	}

	/** Where requests go, without a path: `https://api.eu.intercom.io`. */
	get origin(): string {
		return new URL(this.client.connection.baseUrl).origin;
	}

	/** Fires when the user cancels the execution; absent in the editor. */
	get cancelSignal(): AbortSignal | undefined {
		return this.client.cancelSignal;
	}

	/** The API version that requests ask for, unless they are for what came later: `2.16`. */
	get apiVersion(): string {
		return this.client.apiVersion;
	}

	/** Milliseconds since 1970. */
	now(): number {
		return this.client.now();
	}

	/** A new identifier that nothing else has, as a UUID. */
	newId(): string {
		return this.client.newId();
	}

	/** Waits this many milliseconds. @throws ManualExecutionCancelledError as soon as the user cancels the execution */
	async wait(milliseconds: number): Promise<void> {
		await this.client.wait(milliseconds);
	}

	/** The same for a request that many items have in common: sent once for all items of this run. */
	async sendOnce<Answered>(request: EndpointRequest<Answered>): Promise<Answered> {
		const { method, path, query, body } = request;
		const key = new MemoryKey<Answered>(JSON.stringify([method, path, query, body]));
		return await this.remember(key, async () => await this.send(request));
	}

	/** Loads something once for all items of this run; a failed load is tried again by the next item. */
	async remember<T>(key: MemoryKey<T>, load: () => Promise<T>): Promise<T> {
		return await loadOnce(this.memory, key, load);
	}

	/**
	 * Does work about one thing of this workspace while nobody else in the process does: whoever comes for the same one
	 * waits for the end. For what looks first and writes then, where two at once would both find nothing there.
	 * @param id which of them, where there are several
	 */
	async oneAtATime<T>(what: Exclusive, id: string, work: () => Promise<T>): Promise<T> {
		const { queues } = this.client.connection.token;
		const key = `${what} ${id}`;
		const mine = (queues.get(key) ?? Promise.resolve()).then(work, work);
		queues.set(key, mine);
		try {
			return await mine;
		} finally {
			if (queues.get(key) === mine) queues.delete(key);
		}
	}

	/** The teammate whom the token acts as; never changes, so it is asked for once in the life of the process. */
	async me(): Promise<AdminWithApp> {
		return await this.keep(
			ME,
			async () => await this.send(endpoint('GET /me', { reliesOn: ({ id }) => id })),
		);
	}

	/** Loads something once in the life of the process, for all who use this token; what is lost with it must not matter. */
	async keep<T>(key: MemoryKey<T>, load: () => Promise<T>): Promise<T> {
		return await loadOnce(this.client.connection.token.memory, key, load);
	}

	/** The same for so many milliseconds from the begin of the load, or until it is forgotten. */
	async keepFor<T>(milliseconds: number, key: MemoryKey<T>, load: () => Promise<T>): Promise<T> {
		const dated = new MemoryKey<{ value: T; since: number }>(key.name);
		const loadNow = async () => {
			const since = this.now();
			return { value: await load(), since };
		};
		const known = await this.keep(dated, loadNow);
		if (this.now() - known.since < milliseconds) return known.value;
		this.forget(key);
		return (await this.keep(dated, loadNow)).value;
	}

	/** Has it loaded anew the next time. */
	forget(key: MemoryKey<unknown>): void {
		this.client.connection.token.memory.delete(key.name);
	}
}

/** What is kept of the first `limit` records of a list. */
export async function keptOf<Entry, Kept>(
	pagesOfList: AsyncIterable<Entry[]>,
	keep: (record: Entry) => Kept,
	limit: number,
): Promise<Kept[]> {
	const kept: Kept[] = [];
	for await (const page of pagesOfList) {
		for (const record of page) if (kept.length < limit) kept.push(keep(record));
		if (kept.length >= limit) break;
	}
	return kept;
}

/** What is held in memory under a name: whoever has the key has its type, and two keys of one name are one mistake. */
export class MemoryKey<T> {
	/** Keeps the keys of different types apart for the compiler; there is no such property. */
	declare private readonly held: T;

	constructor(readonly name: string) {}
}

const ME = new MemoryKey<AdminWithApp>('me');

/** What only one piece of work in the process does at a time, for each of these. */
export type Exclusive =
	| 'conversation'
	| 'contact'
	| 'company'
	| 'new attribute'
	| 'update'
	| 'content data export'
	| 'company scroll';

/** What one item has at hand while it runs; the items of a run share the memory. */
export class ItemSession extends Session {
	constructor(
		readonly context: IExecuteFunctions,
		wayToIntercom: IntercomClient | undefined,
		memory: Map<string, Promise<unknown>>,
		override readonly itemIndex: number,
		/** How many requests of this item's own are worth having under way at once; at least 1, and asked again and again. */
		readonly width: () => number = () => 1,
	) {
		super(wayToIntercom, memory, itemIndex);
	}
}

/** All that an operation takes which runs once for all items. */
export const itemsOf = ({ context }: ItemSession): IDataObject[] =>
	context.getInputData().map(({ json }) => json);

/** What the editor has at hand to fill lists and forms, while nobody runs anything. */
export class EditorSession extends Session {
	private constructor(
		readonly context: ILoadOptionsFunctions,
		client: IntercomClient,
	) {
		super(client, new Map());
	}

	static async open(context: ILoadOptionsFunctions): Promise<EditorSession> {
		return new EditorSession(context, await IntercomClient.open(context));
	}
}

/** Whoever waits for a load that is refused loads for itself then: the refusal is to name its own item. */
async function loadOnce<T>(
	memory: Map<string, Promise<unknown>>,
	{ name }: MemoryKey<T>,
	load: () => Promise<T>,
): Promise<T> {
	for (let known = memory.get(name); known; known = memory.get(name)) {
		const outcome = await known.then(
			(value) => ({ value: value as T }),
			() => undefined,
		);
		if (outcome) return outcome.value;
	}
	const loading = load();
	memory.set(name, loading);
	loading.catch(() => memory.delete(name));
	return await loading;
}
