import { refusals } from '../errors';
import type { Delivery, Webhooks } from '../webhooks';
import type { Notification } from '../webhooks/notification';

/** One notification and how its delivery went. */
interface DeliveryView {
	key: string;
	topic: string;
	/** The id of what it is about, where it has one. */
	about: string | null;
	/** How often it was sent. */
	attempts: number;
	/** How the last attempt ended. */
	outcome: Delivery['outcome'];
	/** Milliseconds, of the last attempt. */
	at: number;
}

const SHOWN = 30;

/** The notifications sent last, newest first. */
export function deliveriesOf({ deliveries }: Webhooks): DeliveryView[] {
	const attempts = new Map<string, Delivery[]>();
	for (const delivery of deliveries.slice(-SHOWN * 4)) {
		const key = keyOf(delivery.notification);
		attempts.set(key, [...(attempts.get(key) ?? []), delivery]);
	}
	return [...attempts]
		.map(([key, sent]) => deliveryView(key, sent))
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
	webhooks.deliver(sent.notification);
}

/** A ping has no id. */
function keyOf({ id, topic, created_at: created }: Notification): string {
	return id ?? `${topic}-${created}`;
}

function deliveryView(key: string, sent: Delivery[]): DeliveryView {
	const { notification, outcome, at } = sent.at(-1)!;
	const { id, conversation_id: conversation } = notification.data.item;
	const about = conversation ?? id;
	return {
		key,
		topic: notification.topic,
		about: typeof about === 'string' ? about : null,
		attempts: sent.length,
		outcome,
		at,
	};
}
