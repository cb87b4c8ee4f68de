import { createHmac } from 'node:crypto';

import { FIN_SIGNATURE, signPayload, verifySignature } from '../../../nodes/IntercomTrigger/signature';

const secret = 'client-secret-of-the-app';
const body = Buffer.from('{ "topic" : "conversation.user.replied", "text" : "Grüße ✉️" }');

describe('the signature of a notification', () => {
	it('is sha1= and the HMAC-SHA1 of the bytes, keyed with the client secret', () => {
		const expected = createHmac('sha1', secret).update(body).digest('hex');
		expect(signPayload(body, secret)).toBe(`sha1=${expected}`);
		// A value worked out outside Node.js: printf '%s' '{"topic":"ping"}' | openssl dgst -sha1 -hmac secret
		expect(signPayload('{"topic":"ping"}', 'secret')).toBe('sha1=07c1f97674ea1af81d933c17af167b9300d3ec6e');
	});

	it.each([
		['as Intercom sends it', (signature: string) => signature],
		[
			'in capital letters',
			(signature: string) => signature.replace(/[0-9a-f]{40}/, (digits) => digits.toUpperCase()),
		],
		['with blanks around it', (signature: string) => ` ${signature} `],
	])('is accepted %s', (_how, written) => {
		expect(verifySignature(body, written(signPayload(body, secret)), secret)).toEqual({ signed: true });
	});

	it.each([
		['no header', undefined, 'unsigned'],
		['an empty header', '', 'unsigned'],
		['several headers', ['sha1=a', 'sha1=b'], 'unreadable'],
		[
			'two headers joined by Node.js',
			`${signPayload(body, secret)}, ${signPayload(body, secret)}`,
			'unreadable',
		],
		['a bare digest', signPayload(body, secret).slice(5), 'unreadable'],
		['another algorithm', `sha256=${'0'.repeat(64)}`, 'unreadable'],
		['a digest cut short', signPayload(body, secret).slice(0, -1), 'unreadable'],
		['a digest that is too long', `${signPayload(body, secret)}0`, 'unreadable'],
		['letters that are not digits', `sha1=${'g'.repeat(40)}`, 'unreadable'],
		['another secret', signPayload(body, 'another'), 'different'],
		['another body', signPayload('{}', secret), 'different'],
		[
			'the same JSON, written anew',
			signPayload(JSON.stringify(JSON.parse(body.toString())), secret),
			'different',
		],
	])('is refused with %s', (_what, header, refusal) => {
		expect(verifySignature(body, header, secret)).toEqual({ signed: false, refusal });
	});

	it('is refused when there is no secret, however it was made', () => {
		expect(verifySignature(body, signPayload(body, ''), '')).toEqual({ signed: false, refusal: 'different' });
	});

	it('of the Fin Agent API is sha256= and the HMAC-SHA256, keyed with a secret of its own', () => {
		const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
		expect(signPayload(body, secret, FIN_SIGNATURE)).toBe(expected);
		expect(verifySignature(body, expected, secret, FIN_SIGNATURE)).toEqual({ signed: true });
		expect(verifySignature(body, expected, 'another', FIN_SIGNATURE)).toEqual({
			signed: false,
			refusal: 'different',
		});
		expect(verifySignature(body, signPayload(body, secret), secret, FIN_SIGNATURE)).toEqual({
			signed: false,
			refusal: 'unreadable',
		});
		expect(verifySignature(body, signPayload(body, '', FIN_SIGNATURE), '', FIN_SIGNATURE)).toEqual({
			signed: false,
			refusal: 'different',
		});
	});
});
