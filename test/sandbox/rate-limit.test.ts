import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

const NOON = Date.UTC(2026, 0, 15, 12, 0, 0);

describe('the rate limit', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;

	beforeEach(async () => {
		clock = new VirtualClock(NOON + 3_000);
		sandbox = await startSandbox({ clock, requestsPerWindow: 3 });
		api = caller(sandbox);
	});
	afterEach(() => sandbox.close());

	it('tells in every answer how many calls are left and when the window ends', async () => {
		const { headers } = await api.get('/me');
		expect(headers).toMatchObject({
			'x-ratelimit-limit': '3',
			'x-ratelimit-remaining': '2',
			'x-ratelimit-reset': String(NOON / 1000 + 10),
			date: 'Thu, 15 Jan 2026 12:00:03 GMT',
		});
	});

	it('refuses the first call beyond the limit and none once the next ten seconds begin', async () => {
		const statuses = [];
		for (let count = 0; count < 4; count += 1) statuses.push((await api.get('/me')).status);
		expect(statuses).toEqual([200, 200, 200, 429]);

		clock.advance(6_999);
		expect(await api.get('/me')).toMatchObject({
			status: 429,
			headers: { 'x-ratelimit-remaining': '0' },
			body: { errors: [{ code: 'rate_limit_exceeded' }] },
		});
		clock.advance(1);
		expect((await api.get('/me')).status).toBe(200);
	});

	it('has windows on the clock: what was used before a tenth second does not count after it', async () => {
		clock.advance(6_500);
		await api.get('/me');
		clock.advance(1_000);
		expect((await api.get('/me')).headers['x-ratelimit-remaining']).toBe('2');
	});

	it('does not spend calls of the app on requests without its token', async () => {
		const stranger = caller(sandbox, { Authorization: 'Bearer someone-else' });
		for (let count = 0; count < 5; count += 1) await stranger.get('/me');
		expect((await api.get('/me')).headers['x-ratelimit-remaining']).toBe('2');
	});
});
