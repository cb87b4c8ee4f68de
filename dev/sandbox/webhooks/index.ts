import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import axios, { type AxiosError } from 'axios';
import type { Clock } from '../../../nodes/shared/intercom/clock';
import type { Workspace } from '../workspace';
import type { Change } from '../workspace/change';
import { itemFor } from './items';
import { signature, written, type Notification } from './notification';
import { Endpoint } from './endpoint';
import type { Outcome } from './subscription';

/** One attempt to deliver a notification. */
export interface Delivery {
	notification: Notification;
	endpoint: Endpoint;
	/** The address at that time. */
	url: string;
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

/** Something that happened and that nobody was told of. */
export interface Silence {
	topic: string;
	/** Milliseconds, by the sandbox's clock. */
	at: number;
	why: 'no address' | 'topic not picked' | 'not live';
}

/** An address that did not answer HEAD with 2xx, so that it is not saved. */
export class UnansweredAddress extends Error {
	constructor(
		readonly url: string,
		readonly outcome: Delivery['outcome'],
	) {
		const answered = typeof outcome === 'number' ? `answered with ${outcome}, not 2xx` : 'not answered';
		super(`The webhook URL ${url} can't be saved: HEAD was ${answered}.`);
	}
}

const DEADLINE = 5_000;
const SILENCES_KEPT = 30;
const RETRY_AFTER = 60_000;
const LONGEST_WAIT = 2 * 60 * 60_000;

/**
 * Notifications of what happens in the workspace, delivered by Intercom's rules: five seconds for an answer, one
 * more try after a minute, signed with the app's client secret, in no promised order. An app of Intercom's has one
 * address; here there may be more, so that a workflow of one's own can listen beside the bundled ones.
 */
export class Webhooks {
	/** Every attempt so far. */
	readonly deliveries: Delivery[] = [];
	/** What nobody was told of, newest last. */
	readonly silences: Silence[] = [];
	/** The first is the app's own; those that were added on the page follow. */
	readonly endpoints: Endpoint[];
	private added = 0;
	private readonly agent = new Agent({ keepAlive: true, maxSockets: 20 });
	private readonly pending = new Set<Promise<void>>();
	private closed = false;

	constructor(
		private readonly workspace: Workspace,
		private readonly clock: Clock,
		private readonly clientSecret: string,
	) {
		this.endpoints = [new Endpoint('1', clock)];
		workspace.on('change', (change) => this.tell(change));
	}

	/** The app's own endpoint. */
	get main(): Endpoint {
		return this.endpoints[0]!;
	}

	get url() {
		return this.main.url;
	}

	get subscription() {
		return this.main.subscription;
	}

	/** The topics that were picked in the Developer Hub; all of them when undefined. `ping` is always sent. */
	get topics() {
		return this.main.topics;
	}

	set topics(topics: string[] | undefined) {
		this.main.topics = topics;
	}

	/** A further address. @throws UnansweredAddress when it does not answer as it has to */
	async add(url: string, topics: string[] | undefined): Promise<Endpoint> {
		const endpoint = new Endpoint(String(++this.added + 1), this.clock);
		await this.setUrl(url, endpoint);
		endpoint.topics = topics;
		this.endpoints.push(endpoint);
		return endpoint;
	}

	/** Takes an address away; the app's own endpoint stays, without one. */
	remove(endpoint: Endpoint) {
		endpoint.url = undefined;
		if (endpoint !== this.main) this.endpoints.splice(this.endpoints.indexOf(endpoint), 1);
	}

	/**
	 * Saves an endpoint's address as the Developer Hub does: only if it answers a HEAD request with 2xx.
	 * `undefined` takes it away.
	 * @throws UnansweredAddress when it does not answer so
	 */
	async setUrl(url: string | undefined, endpoint = this.main) {
		if (url !== undefined) {
			const outcome = await axios
				.head(url, { timeout: DEADLINE, validateStatus: () => true, httpAgent: this.agent, proxy: false })
				.then((answer) => answer.status)
				.catch(({ code }: AxiosError) =>
					code === 'ECONNABORTED' ? ('timeout' as const) : ('unreachable' as const),
				);
			if (typeof outcome !== 'number' || outcome < 200 || outcome > 299) {
				throw new UnansweredAddress(url, outcome);
			}
		}
		endpoint.url = url;
		endpoint.subscription.setLive();
	}

	/** What "Send a test request" in the Developer Hub does. The id of a ping is null. */
	ping(): Notification {
		const item = { type: 'ping', message: 'something something interzen' };
		const notification = { ...this.notification('ping', item), id: null, delivery_status: null };
		this.deliver(notification);
		return notification;
	}

	/** Sends a notification, or sends it again: duplicates happen, and carry the same id. */
	deliver(notification: Notification, endpoint = this.main) {
		if (!endpoint.url || this.closed) return;
		const sending = this.send(notification, endpoint).finally(() => this.pending.delete(sending));
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
		for (const topic of change.topics) {
			const listening = this.endpoints.filter((endpoint) => endpoint.takes(topic));
			for (const endpoint of listening) {
				this.deliver(this.notification(topic, itemFor(topic, change, this.workspace)), endpoint);
			}
			if (listening.length === 0) this.noteSilence(topic);
		}
	}

	private noteSilence(topic: string, why?: Silence['why']) {
		const hasAddress = this.endpoints.some(({ url }) => url !== undefined);
		const reason = why ?? (hasAddress ? 'topic not picked' : 'no address');
		this.silences.push({ topic, at: this.clock.now(), why: reason });
		if (this.silences.length > SILENCES_KEPT) this.silences.shift();
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
	private async send(notification: Notification, endpoint: Endpoint) {
		const begun = this.clock.now();
		let attempt = 1;
		while (!this.closed) {
			const { state, wait } = endpoint.subscription;
			if (state === 'throttled') {
				if (this.clock.now() + wait - begun > LONGEST_WAIT) return;
				await this.clock.sleep(wait);
				continue;
			}
			if (state !== 'live') return this.noteSilence(notification.topic, 'not live');
			if (endpoint.url === undefined) return;
			const outcome = await this.attempt({ ...notification, delivery_attempts: attempt }, endpoint, attempt);
			endpoint.subscription.learn(outcome);
			if (outcome === 'throttled') continue;
			if (outcome !== 'error' || attempt === 2) return;
			attempt = 2;
			await this.clock.sleep(RETRY_AFTER);
		}
	}

	private async attempt(notification: Notification, endpoint: Endpoint, attempt: number): Promise<Outcome> {
		const body = written(notification);
		const signed = signature(body, this.clientSecret);
		const at = this.clock.now();
		const url = endpoint.url!;
		const outcome = await this.post(url, body, signed);
		this.deliveries.push({ notification, endpoint, url, body, signature: signed, attempt, outcome, at });
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
