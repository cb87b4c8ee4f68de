import { createHmac } from 'node:crypto';

/** The envelope that every notification comes in, as seen on the wire. */
export interface Notification {
	type: 'notification_event';
	app_id: string;
	data: { type: 'notification_event_data'; item: Record<string, unknown> };
	links: Record<string, never>;
	/** The same on every attempt; null for a ping. */
	id: string | null;
	topic: string;
	delivery_status: 'pending' | 'failed' | null;
	delivery_attempts: number;
	delivered_at: number;
	/** Unix seconds. */
	first_sent_at: number;
	created_at: number;
	self: null;
}

/**
 * The bytes of a notification. Spaced as Intercom sometimes spaces them, ` : ` and over many lines, so that a
 * signature holds over these bytes and not over what a JSON parser and writer make of them.
 */
export function written(notification: Notification): Buffer {
	const spaced = JSON.stringify(notification, null, 2).replace(/^(\s*"(?:[^"\\]|\\.)*"): /gm, '$1 : ');
	return Buffer.from(spaced);
}

/** `X-Hub-Signature`: HMAC-SHA1 with the app's client secret, over the raw bytes. */
export function signature(body: Buffer, clientSecret: string): string {
	return `sha1=${createHmac('sha1', clientSecret).update(body).digest('hex')}`;
}
