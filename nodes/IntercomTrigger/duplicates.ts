import type { IDataObject } from 'n8n-workflow';

/** What a trigger has received, as far as this process knows. */
interface Memory {
	/** The latest last. */
	ids: Set<string>;
	/** Those of them that are still to be written into the workflow, the latest last. */
	unwritten: string[];
	/** Milliseconds since 1970. */
	writtenAt: number;
}

/**
 * Intercom sends a notification again when the answer took too long, and warns that it may deliver one twice: the same
 * id means the same notification. Two memories together notice it. The one of the process is decided on without a
 * pause, so two deliveries at the same moment can't both be first. The one that n8n stores with the workflow survives
 * a restart and is shared by several processes, but is written only after the answer, the last writer winning.
 * @see https://developers.intercom.com/docs/webhooks/webhook-notifications
 */
export class SeenNotifications {
	private readonly nodes = new Map<string, Memory>();
	private readonly times = new Map<string, Map<string, number>>();

	constructor(
		private readonly perNode = 5_000,
		private readonly maximumNodes = 1_000,
	) {}

	/**
	 * Whether a notification arrives for the first time; the process remembers it from then on.
	 * @param node What tells this trigger from every other in the process.
	 * @param id The notification's id; a ping has none and is always new.
	 * @param stored The node's static data, as `store` leaves it.
	 */
	isNew(node: string, id: string | null, stored: IDataObject): boolean {
		if (id === null) return true;

		const memory = this.ofNode(node);
		if (memory.ids.has(id) || seenIn(stored).includes(id)) return false;

		memory.ids.add(id);
		dropOldest(memory.ids, this.perNode);
		memory.unwritten = [...memory.unwritten, id].slice(-STORED_IDS);
		return true;
	}

	/**
	 * Puts what is new into the static data, in its key `seen`, the latest last; at most once a second, for n8n then
	 * writes the workflow's row and ends the request only afterwards, with all that it holds. Where events crowd, that
	 * took longer than all else. What waits goes with the first event after that second.
	 * @param now milliseconds since 1970
	 */
	store(node: string, stored: IDataObject, now: number): void {
		const memory = this.ofNode(node);
		if (memory.unwritten.length === 0 || Math.abs(now - memory.writtenAt) < STORED_EVERY) return;
		stored.seen = [...seenIn(stored), ...memory.unwritten].slice(-STORED_IDS);
		memory.unwritten = [];
		memory.writtenAt = now;
	}

	/**
	 * Whether a notification arrives for the first time in the last moments, as far as this process knows. Intercom
	 * delivers again after a minute at the soonest (what no answer came to); what comes sooner is one delivery that came
	 * twice, and the workflow that it started is still at work.
	 * @param now milliseconds since 1970
	 */
	isNewLately(node: string, id: string | null, now: number): boolean {
		if (id === null) return true;
		const times = this.times.get(node) ?? new Map<string, number>();
		this.times.delete(node);
		this.times.set(node, times);
		dropOldest(this.times, this.maximumNodes);
		const before = times.get(id);
		if (before !== undefined && now - before < LATELY) return false;
		times.delete(id);
		times.set(id, now);
		dropOldest(times, this.perNode);
		return true;
	}

	private ofNode(node: string): Memory {
		const memory = this.nodes.get(node) ?? { ids: new Set(), unwritten: [], writtenAt: 0 };
		this.nodes.delete(node);
		this.nodes.set(node, memory);
		dropOldest(this.nodes, this.maximumNodes);
		return memory;
	}
}

const seenIn = ({ seen }: IDataObject): string[] => (Array.isArray(seen) ? (seen as string[]) : []);

/** In milliseconds; well below the minute after which Intercom delivers again. */
const LATELY = 20_000;

/** The workflow's row is read with each notification, so what it keeps stays small. */
export const STORED_IDS = 100;

/** In milliseconds. */
const STORED_EVERY = 1_000;

/** Maps and sets keep the order of insertion: the first key is the oldest. */
function dropOldest(memory: Map<string, unknown> | Set<string>, maximum: number): void {
	for (const oldest of memory.keys()) {
		if (memory.size <= maximum) return;
		memory.delete(oldest);
	}
}
