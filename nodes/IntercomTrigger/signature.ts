import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a notification is not taken for one of Intercom's. */
export type SignatureRefusal = 'unsigned' | 'unreadable' | 'different';

export type SignatureVerdict = { signed: true } | { signed: false; refusal: SignatureRefusal };

/** The header that carries the signature, as Node.js names it. */
export const SIGNATURE_HEADER = 'x-hub-signature';

/**
 * Decides whether Intercom sent a notification: the signature must be the HMAC-SHA1 of the bytes as they arrived,
 * keyed with the app's client secret. Parsed and written again, the same JSON has other bytes. Never throws.
 * @param header The value of `X-Hub-Signature`: `sha1=` and 40 hexadecimal digits.
 * @see https://developers.intercom.com/docs/webhooks/webhook-notifications
 */
export function verifySignature(rawBody: Buffer, header: unknown, clientSecret: string): SignatureVerdict {
	if (header === undefined || header === '') return refuse('unsigned');
	if (typeof header !== 'string' || !/^sha1=[0-9a-f]{40}$/i.test(header.trim())) return refuse('unreadable');

	// An empty secret would make everybody's signature a good one.
	if (clientSecret === '') return refuse('different');

	const received = Buffer.from(header.trim().toLowerCase());
	const expected = Buffer.from(signPayload(rawBody, clientSecret));
	return timingSafeEqual(received, expected) ? { signed: true } : refuse('different');
}

/** The value of `X-Hub-Signature` that Intercom would send with this body: `sha1=…`. For tests of your own. */
export function signPayload(rawBody: Buffer | string, clientSecret: string): string {
	return `sha1=${createHmac('sha1', clientSecret).update(rawBody).digest('hex')}`;
}

function refuse(refusal: SignatureRefusal): SignatureVerdict {
	return { signed: false, refusal };
}
