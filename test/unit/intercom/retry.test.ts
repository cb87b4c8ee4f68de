import { judge, mayHaveReachedIntercom } from '../../../nodes/shared/intercom/retry';
import type { Attempt } from '../../../nodes/shared/intercom/attempt';
import { readRetryAfter } from '../../../nodes/shared/intercom/attempt';
import type { Effect, Patience } from '../../../nodes/shared/intercom/request';

const never = undefined;
const halfRandom = () => 0.5;

/** How long is waited each time, until no longer, and in all: milliseconds. */
function waitsOf(attempt: Attempt, patience: Patience = 'seconds', effect: Effect = 'once') {
	const waits: number[] = [];
	let lasting = 0;
	for (let tries = 1; ; tries++) {
		const { wait } = judge(attempt, effect, tries, halfRandom, { patience, lasting });
		if (wait === undefined) return { waits, lasting };
		waits.push(wait);
		lasting += wait;
	}
}

describe('A request is sent again', () => {
	const refused: Attempt = { networkCode: 'ECONNREFUSED' };
	const broken: Attempt = { networkCode: 'ECONNRESET' };
	const windowUsedUp: Attempt = { status: 429, windowLeft: 0 };

	it.each<[string, Attempt, Effect, number | undefined]>([
		['never after an answer that settles it', { status: 404 }, 'read', never],
		['after a refused connection, whatever it does: nothing arrived', refused, 'once', 375],
		['after a broken connection if it only reads', broken, 'read', 375],
		['after a broken connection if repeating is harmless', broken, 'repeatable', 375],
		['never after a broken connection if a second one would be seen', broken, 'once', never],
		['after a 502 if it only reads', { status: 502 }, 'read', 375],
		['never after a 502 if a second one would be seen', { status: 502 }, 'once', never],
		['when a 503 says so, after the time it names', { status: 503, retryAfter: 2000 }, 'read', 2000],
		['never after a 500 if a second one would be seen', { status: 500 }, 'once', never],
		['after a 429 at once, for the pacing waits for the window', windowUsedUp, 'once', 0],
		[
			'after a 429 with a time, after that time',
			{ status: 429, windowLeft: 0, retryAfter: 3000 },
			'once',
			3000,
		],
		[
			'after a 429 while the window has room, after a moment: the workspace has a limit too',
			{ status: 429, windowLeft: 900 },
			'once',
			375,
		],
		[
			'never after a 429 that names a limit of its own',
			{ status: 429, windowLeft: 900, isOtherLimit: true },
			'read',
			never,
		],
		['never while the certificate is not accepted', { networkCode: 'CERT_HAS_EXPIRED' }, 'read', never],
		['after a 429 without any word, after a moment', { status: 429 }, 'once', 375],
		['never when it would have to wait for an hour', { status: 429, retryAfter: 3_600_000 }, 'read', never],
	])('%s', (_case, outcome, effect, wait) => {
		expect(judge(outcome, effect, 1, halfRandom).wait).toBe(wait);
	});

	it('for two minutes where it came too late for each window, after ever longer waits: a clock may be off', () => {
		const { waits, lasting } = waitsOf(windowUsedUp);
		expect(waits.slice(0, 7)).toEqual([0, 750, 1500, 3000, 6000, 6000, 6000]);
		expect(lasting).toBeGreaterThan(110_000);
		expect(lasting).toBeLessThanOrEqual(120_000);
	});

	it.each<[number, Patience]>([
		[429, 'seconds'],
		[429, 'minutes'],
		[503, 'minutes'],
	])('no sooner than without any word where a %i names a millisecond each time (%s)', (status, patience) => {
		const { waits } = waitsOf({ status, windowLeft: 0, retryAfter: 1 }, patience, 'read');
		expect(waits.slice(0, 4)).toEqual([1, 750, 1500, 3000]);
		expect(waits.length).toBeLessThan(30);
	});

	it('after ever longer waits, and not for ever', () => {
		const waits = [1, 2, 3, 4].map((attempt) => judge({ status: 503 }, 'read', attempt, halfRandom).wait);
		expect(waits).toEqual([375, 750, 1500, never]);
	});

	it('for five minutes where a customer waits', () => {
		const { waits, lasting } = waitsOf({ networkCode: 'ECONNREFUSED' }, 'minutes');
		expect(waits.slice(0, 9)).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
		expect(lasting).toBeGreaterThan(270_000);
		expect(lasting).toBeLessThanOrEqual(300_000);
	});

	it.each<[string, Attempt, Effect]>([
		['never after a broken connection if a second one would be seen', broken, 'once'],
		['never after a 500 if a second one would be seen', { status: 500 }, 'once'],
		['never after a refusal', { status: 403 }, 'read'],
		['never when it would have to wait for an hour', { status: 429, retryAfter: 3_600_000 }, 'read'],
	])('%s, however patient', (_case, attempt, effect) => {
		expect(judge(attempt, effect, 1, halfRandom, { patience: 'minutes' }).wait).toBe(never);
	});
});

it.each<[string, string | undefined, number | undefined]>([
	['2', undefined, 2_000],
	['0.5', undefined, 500],
	['0', undefined, undefined],
	['-5', undefined, undefined],
	['', undefined, undefined],
	['soon', undefined, undefined],
	['Sat, 14 Mar 2026 09:00:07 GMT', 'Sat, 14 Mar 2026 09:00:03 GMT', 4_000],
	['Sat, 14 Mar 2026 09:00:01 GMT', 'Sat, 14 Mar 2026 09:00:03 GMT', undefined],
	['Sat, 14 Mar 2026 09:00:07 GMT', undefined, undefined],
])('a time to come back is read: %j, said at %j', (given, date, wait) => {
	expect(readRetryAfter({ 'retry-after': given, date })).toBe(wait);
});

it.each<[Attempt, boolean]>([
	[{ networkCode: 'ENOTFOUND' }, false],
	[{ networkCode: 'ETIMEDOUT' }, true],
	[{ networkCode: 'CERT_HAS_EXPIRED' }, false],
	[{ networkCode: 'HPE_INVALID_CONSTANT' }, true],
	[{ status: 504 }, true],
	[{ status: 429 }, false],
])('tells whether Intercom may have carried it out: %j → %s', (outcome, arrived) => {
	expect(mayHaveReachedIntercom(outcome)).toBe(arrived);
});
