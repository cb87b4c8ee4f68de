import { refusals } from '../errors';
import type { Conversation } from '../workspace/records';
import type { Delivery, Silence, Webhooks } from '../webhooks';
import type { Notification } from '../webhooks/notification';

/** One notification and how its delivery went. */
interface DeliveryView {
	key: string;
	topic: string;
	/** The id of what it is about, where it has one. */
	about: string | null;
	/** How often it was sent. */
	attempts: number;
	/** How the last attempt ended; null for what was not sent at all. */
	outcome: Delivery['outcome'] | null;
	/** What to look at, where it did not arrive. */
	why: string | null;
	/** Where it went. */
	url: string | null;
	/** Where people see what answers there. */
	seenAt: string | null;
	/** Milliseconds, of the last attempt. */
	at: number;
}

const SHOWN = 30;

/** The endpoints, as the Developer Hub shows them. */
export const endpointsOf = ({ endpoints }: Webhooks) =>
	endpoints.map(({ id, url, topics, seenAt, subscription }) => ({
		id,
		url: url ?? null,
		topics: topics ?? null,
		isBundled: seenAt !== undefined,
		state: subscription.state,
	}));

/** The notifications sent last and what was not sent, newest first. */
export function deliveriesOf({ deliveries, silences }: Webhooks): DeliveryView[] {
	const attempts = new Map<string, Delivery[]>();
	for (const delivery of deliveries.slice(-SHOWN * 4)) {
		const key = keyOf(delivery.notification);
		attempts.set(key, [...(attempts.get(key) ?? []), delivery]);
	}
	return [...[...attempts].map(([key, sent]) => deliveryView(key, sent)), ...silences.map(silenceView)]
		.sort((a, b) => b.at - a.at)
		.slice(0, SHOWN);
}

/**
 * Sends the very same notification again, as Intercom now and then does.
 *
 * @throws Refusal 404 when there was none of that key
 */
export function deliverAgain(webhooks: Webhooks, key: string) {
	const sent = webhooks.deliveries.find(({ notification }) => keyOf(notification) === key);
	if (!sent) throw refusals.notFound();
	webhooks.deliver(sent.notification, sent.endpoint);
}

/**
 * What was sent, as it was sent.
 * @throws Refusal 404 when there was none of that key
 */
export function payloadOf({ deliveries }: Webhooks, key: string): string {
	const sent = deliveries.filter(({ notification }) => keyOf(notification) === key).at(-1);
	if (!sent) throw refusals.notFound();
	return JSON.stringify(JSON.parse(sent.body.toString('utf8')), null, 2);
}

/** A ping has no id. */
function keyOf({ id, topic, created_at: created }: Notification): string {
	return id ?? `${topic}-${created}`;
}

function deliveryView(key: string, sent: Delivery[]): DeliveryView {
	const { notification, outcome, at, url, endpoint } = sent.at(-1)!;
	const { id, conversation_id: conversation } = notification.data.item;
	const about = conversation ?? id;
	return {
		key,
		topic: notification.topic,
		about: typeof about === 'string' ? about : null,
		attempts: sent.length,
		outcome,
		why: whyOf(outcome, url),
		url,
		seenAt: endpoint.seenAt ?? new URL(url).origin,
		at,
	};
}

const SILENT: Record<Silence['why'], string> = {
	'no address': 'There is no address. Add one in the Developer Hub above.',
	'topic not picked': 'No address has this topic. Pick it in the Developer Hub above.',
	'not live': 'The address is not live: it refused for too long, or said 410. Save it again to set it live.',
};

const silenceView = ({ topic, at, why }: Silence, index: number): DeliveryView => ({
	key: `silence ${at} ${topic} ${index}`,
	topic,
	about: null,
	attempts: 0,
	outcome: null,
	why: SILENT[why],
	url: null,
	seenAt: null,
	at,
});

/** What an answer means where n8n gives it; null where the notification arrived. */
export function whyOf(outcome: Delivery['outcome'], url: string): string | null {
	if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) return null;
	if (outcome === 'unreachable') return 'Nobody answers at this address. Is n8n running?';
	if (outcome === 'timeout') return 'No answer within five seconds.';
	if (outcome === 404 && url.includes('/webhook-test/'))
		return 'n8n does not listen. Click "Execute step" in the trigger: it takes one event each time.';
	if (outcome === 404) return 'n8n knows no such address. Is the workflow published?';
	if (outcome === 401) return "The credential's client secret is not the one shown in the Developer Hub.";
	return `n8n answered with ${outcome}. Its log says why.`;
}

/** Milliseconds after which nobody believes any more that an answer is being written. */
const PATIENCE = 20_000;

/** Whether an app has been told of the customer's last message, and has said nothing yet. */
export function isTyping({ deliveries }: Webhooks, conversation: Conversation, now: number): boolean {
	const isFree = conversation.state === 'open' && conversation.admin_assignee_id === '0';
	if (!isFree || conversation.waiting_since === null) return false;
	const told = deliveries.filter(({ notification: { topic, data }, outcome }) => {
		const isMessage = topic === 'conversation.user.created' || topic === 'conversation.user.replied';
		return isMessage && data.item.id === conversation.id && outcome === 200;
	});
	const last = conversation.parts
		.filter(({ author }) => author.type !== 'user' && author.type !== 'lead')
		.at(-1);
	const at = told.at(-1)?.at ?? 0;
	return now - at < PATIENCE && (last?.created_at ?? 0) * 1000 < at - 999;
}
