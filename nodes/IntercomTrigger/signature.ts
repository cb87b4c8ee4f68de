import { createHmac, timingSafeEqual } from 'node:crypto';

/** How a sender signs: an HMAC of the bytes as they are sent, in a header, keyed with a secret that only we share. */
export interface SignatureScheme {
	/** As people read it; Node.js has it in lower case. */
	header: string;
	algorithm: 'sha1' | 'sha256';
	/** Hexadecimal. */
	digits: number;
	/** What the secret is, to follow "was not made with". */
	secret: string;
}

/** @see https://developers.intercom.com/docs/webhooks/webhook-notifications */
export const APP_SIGNATURE: SignatureScheme = {
	header: 'X-Hub-Signature',
	algorithm: 'sha1',
	digits: 40,
	secret: "this app's client secret",
};

/** @see https://developers.intercom.com/docs/guides/fin-agent-api/setup */
export const FIN_SIGNATURE: SignatureScheme = {
	header: 'X-Fin-Agent-API-Webhook-Signature',
	algorithm: 'sha256',
	digits: 64,
	secret: 'the signing secret of the Fin Agent API',
};

/** Why a notification is not taken for one of Intercom's. */
export type SignatureRefusal = 'unsigned' | 'unreadable' | 'different';

export type SignatureVerdict = { signed: true } | { signed: false; refusal: SignatureRefusal };

/**
 * Decides whether Intercom sent a notification: the signature must be the HMAC of the bytes as they arrived. Parsed
 * and written again, the same JSON has other bytes. Never throws.
 * @param header The header's value: `sha1=` or `sha256=` and hexadecimal digits.
 */
export function verifySignature(
	rawBody: Buffer,
	header: unknown,
	secret: string,
	scheme: SignatureScheme = APP_SIGNATURE,
): SignatureVerdict {
	if (header === undefined || header === '') return refuse('unsigned');
	const written = new RegExp(`^${scheme.algorithm}=[0-9a-f]{${scheme.digits}}$`, 'i');
	if (typeof header !== 'string' || !written.test(header.trim())) return refuse('unreadable');

	// An empty secret would make everybody's signature a good one.
	if (secret === '') return refuse('different');

	const received = Buffer.from(header.trim().toLowerCase());
	const expected = Buffer.from(signPayload(rawBody, secret, scheme));
	return timingSafeEqual(received, expected) ? { signed: true } : refuse('different');
}

/** The header's value that Intercom would send with this body: `sha1=…`. For tests of your own. */
export function signPayload(
	rawBody: Buffer | string,
	secret: string,
	{ algorithm }: SignatureScheme = APP_SIGNATURE,
): string {
	return `${algorithm}=${createHmac(algorithm, secret).update(rawBody).digest('hex')}`;
}

function refuse(refusal: SignatureRefusal): SignatureVerdict {
	return { signed: false, refusal };
}
