import type { Response } from 'express';
import type { PageParts } from '.';

/** Milliseconds: changes that come together are told once. */
const TOGETHER = 40;
/** Milliseconds between looks at what changes without telling: requests get their status, deliveries their outcome. */
const LOOK_EVERY = 400;

/** Tells open pages, by server-sent events, that there is something new to show. */
export class Live {
	private readonly pages = new Set<Response>();
	private telling: NodeJS.Timeout | undefined;
	private looking: NodeJS.Timeout | undefined;
	private seen = '';

	constructor(private readonly parts: PageParts) {
		parts.workspace.on('change', () => this.tellSoon());
	}

	/** Keeps the answer open until the page goes away. */
	follow(response: Response) {
		response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
		response.write('retry: 1000\n\ndata: changed\n\n');
		this.pages.add(response);
		if (this.pages.size === 1) this.seen = this.silentChanges();
		this.looking ??= setInterval(() => this.look(), LOOK_EVERY).unref();
		response.on('close', () => {
			this.pages.delete(response);
			if (this.pages.size > 0) return;
			clearInterval(this.looking);
			this.looking = undefined;
		});
	}

	private tellSoon() {
		if (this.pages.size === 0) return;
		this.telling ??= setTimeout(() => {
			this.telling = undefined;
			for (const page of this.pages) page.write('data: changed\n\n');
		}, TOGETHER).unref();
	}

	private look() {
		const now = this.silentChanges();
		if (now !== this.seen) this.tellSoon();
		this.seen = now;
	}

	/** Differs once a request came or was answered, a notification was sent, or the subscription changed. */
	private silentChanges(): string {
		const { requests, webhooks } = this.parts;
		const answered = requests.slice(-50).filter(({ status }) => status !== undefined).length;
		const { deliveries, silences, endpoints } = webhooks;
		const places = endpoints.map(({ id, url, topics, subscription }) => [
			id,
			url,
			topics,
			subscription.state,
		]);
		return [requests.length, answered, deliveries.length, silences.at(-1)?.at, places].join();
	}
}
