import type { IDataObject } from 'n8n-workflow';

/**
 * Intercom sends a notification again when the answer took too long, and warns that it may deliver one twice: the same
 * id means the same notification. Two memories together notice it. The one of the process is decided on without a
 * pause, so two deliveries at the same moment can't both be first. The one that n8n stores with the workflow survives
 * a restart and is shared by several processes, but is written only after the answer, the last writer winning.
 * @see https://developers.intercom.com/docs/webhooks/webhook-notifications
 */
export class SeenNotifications {
	private readonly nodes = new Map<string, Set<string>>();

	constructor(
		private readonly perNode = 5_000,
		private readonly maximumNodes = 1_000,
	) {}

	/**
	 * Whether a notification arrives for the first time; it is remembered from then on.
	 * @param node What tells this trigger from every other in the process.
	 * @param id The notification's id; a ping has none and is always new.
	 * @param stored The node's static data; the ids are kept in its key `seen`, the latest last.
	 */
	isNew(node: string, id: string | null, stored: IDataObject): boolean {
		if (id === null) return true;

		const inProcess = this.ofNode(node);
		const inStore = Array.isArray(stored.seen) ? (stored.seen as string[]) : [];
		if (inProcess.has(id) || inStore.includes(id)) return false;

		inProcess.add(id);
		dropOldest(inProcess, this.perNode);
		stored.seen = [...inStore, id].slice(-STORED_IDS);
		return true;
	}

	private ofNode(node: string): Set<string> {
		const seen = this.nodes.get(node) ?? new Set();
		this.nodes.delete(node);
		this.nodes.set(node, seen);
		dropOldest(this.nodes, this.maximumNodes);
		return seen;
	}
}

/** The workflow's row is written anew with each notification, so what it keeps stays small. */
export const STORED_IDS = 100;

/** Maps and sets keep the order of insertion: the first key is the oldest. */
function dropOldest(memory: Map<string, unknown> | Set<string>, maximum: number): void {
	for (const oldest of memory.keys()) {
		if (memory.size <= maximum) return;
		memory.delete(oldest);
	}
}
