import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import axios from 'axios';
import type { Clock } from '../../../nodes/shared/intercom/clock';
import type { Workspace } from '../workspace';
import type { Change } from '../workspace/change';
import { itemFor } from './items';
import { signature, written, type Notification } from './notification';
import { Subscription, type Outcome } from './subscription';

/** One attempt to deliver a notification. */
export interface Delivery {
	notification: Notification;
	/** Exactly what was sent. */
	body: Buffer;
	signature: string;
	/** 1, or 2 for the retry. */
	attempt: number;
	/** The status of the answer, or why there was none. */
	outcome: number | 'timeout' | 'unreachable';
	/** Milliseconds, by the sandbox's clock. */
	at: number;
}

const DEADLINE = 5_000;
const RETRY_AFTER = 60_000;
const LONGEST_WAIT = 2 * 60 * 60_000;

/**
 * Notifications of what happens in the workspace, delivered by Intercom's rules: five seconds for an answer, one
 * more try after a minute, signed with the app's client secret, in no promised order.
 */
export class Webhooks {
	/** Every attempt so far. */
	readonly deliveries: Delivery[] = [];
	readonly subscription: Subscription;
	/** The topics that were picked in the Developer Hub; all of them when undefined. `ping` is always sent. */
	topics: string[] | undefined;
	private endpoint: string | undefined;
	private readonly agent = new Agent({ keepAlive: true, maxSockets: 20 });
	private readonly pending = new Set<Promise<void>>();
	private closed = false;

	constructor(
		private readonly workspace: Workspace,
		private readonly clock: Clock,
		private readonly clientSecret: string,
	) {
		this.subscription = new Subscription(clock);
		workspace.on('change', (change) => this.tell(change));
	}

	get url() {
		return this.endpoint;
	}

	/**
	 * Saves the endpoint's address as the Developer Hub does: only if it answers a HEAD request with 2xx.
	 * `undefined` takes it away.
	 * @throws Error when it does not answer so
	 */
	async setUrl(url: string | undefined) {
		if (url !== undefined) {
			const status = await axios
				.head(url, { timeout: DEADLINE, validateStatus: () => true, httpAgent: this.agent, proxy: false })
				.then((answer) => answer.status)
				.catch((error: Error) => error.message);
			if (typeof status !== 'number' || status < 200 || status > 299) {
				throw new Error(`The webhook URL ${url} can't be saved: HEAD was answered with ${status}, not 2xx.`);
			}
		}
		this.endpoint = url;
		this.subscription.setLive();
	}

	/** What "Send a test request" in the Developer Hub does. The id of a ping is null. */
	ping(): Notification {
		const item = { type: 'ping', message: 'something something interzen' };
		const notification = { ...this.notification('ping', item), id: null, delivery_status: null };
		this.deliver(notification);
		return notification;
	}

	/** Sends a notification, or sends it again: duplicates happen, and carry the same id. */
	deliver(notification: Notification) {
		if (!this.endpoint || this.closed) return;
		const sending = this.send(notification, this.endpoint).finally(() => this.pending.delete(sending));
		this.pending.add(sending);
	}

	/** Resolves when nothing is under way any more, retries included (they wait on the sandbox's clock). */
	async settled() {
		while (this.pending.size > 0) await Promise.all(this.pending);
	}

	close() {
		this.closed = true;
		this.agent.destroy();
	}

	private tell(change: Change) {
		if (!this.endpoint) return;
		const picked = change.topics.filter((topic) => this.topics?.includes(topic) ?? true);
		for (const topic of picked) {
			this.deliver(this.notification(topic, itemFor(topic, change, this.workspace)));
		}
	}

	private notification(topic: string, item: Record<string, unknown>): Notification {
		const now = this.workspace.now();
		return {
			type: 'notification_event',
			app_id: this.workspace.app.id_code,
			data: { type: 'notification_event_data', item },
			links: {},
			id: `notif_${randomUUID()}`,
			topic,
			delivery_status: 'pending',
			delivery_attempts: 1,
			delivered_at: 0,
			first_sent_at: now,
			created_at: now,
			self: null,
		};
	}

	/** At most two attempts; being throttled does not count as one. */
	private async send(notification: Notification, endpoint: string) {
		const begun = this.clock.now();
		let attempt = 1;
		while (!this.closed) {
			const { state, wait } = this.subscription;
			if (state === 'throttled') {
				if (this.clock.now() + wait - begun > LONGEST_WAIT) return;
				await this.clock.sleep(wait);
				continue;
			}
			if (state !== 'live') return;
			const outcome = await this.attempt({ ...notification, delivery_attempts: attempt }, endpoint, attempt);
			this.subscription.learn(outcome);
			if (outcome === 'throttled') continue;
			if (outcome !== 'error' || attempt === 2) return;
			attempt = 2;
			await this.clock.sleep(RETRY_AFTER);
		}
	}

	private async attempt(notification: Notification, endpoint: string, attempt: number): Promise<Outcome> {
		const body = written(notification);
		const signed = signature(body, this.clientSecret);
		const at = this.clock.now();
		const outcome = await this.post(endpoint, body, signed);
		this.deliveries.push({ notification, body, signature: signed, attempt, outcome, at });
		if (outcome === 410) return 'gone';
		if (outcome === 429) return 'throttled';
		return typeof outcome === 'number' && outcome >= 200 && outcome < 300 ? 'delivered' : 'error';
	}

	private async post(endpoint: string, body: Buffer, signed: string): Promise<Delivery['outcome']> {
		const abort = new AbortController();
		const deadline = this.clock.sleep(DEADLINE).then(() => {
			abort.abort();
			return 'timeout' as const;
		});
		const answer = axios
			.post(endpoint, body, {
				headers: {
					Accept: 'application/json',
					'Content-Type': 'application/json',
					'User-Agent': 'intercom-parrot-service-client/1.0',
					'X-Hub-Signature': signed,
				},
				httpAgent: this.agent,
				proxy: false,
				maxRedirects: 0,
				signal: abort.signal,
				validateStatus: () => true,
			})
			.then(({ status }) => status)
			.catch(() => (abort.signal.aborted ? ('timeout' as const) : ('unreachable' as const)));
		return Promise.race([answer, deadline]);
	}
}
