import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

describe('a fault', () => {
	let sandbox: Sandbox;
	let api: Caller;

	beforeEach(async () => {
		sandbox = await startSandbox();
		api = caller(sandbox);
	});
	afterEach(() => sandbox.close());

	const names = async () => (await api.get('/tags')).body.data.map(({ name }: { name: string }) => name);

	it('meets the next matching request, once', async () => {
		sandbox.refuseNext({
			method: 'POST',
			path: '/tags',
			answer: { status: 503, body: 'Bad weather', headers: { 'Retry-After': '3' } },
		});
		expect(await names()).toEqual([]);
		expect(await api.post('/tags', { name: 'A' })).toMatchObject({
			status: 503,
			headers: { 'retry-after': '3', 'x-ratelimit-limit': '1666' },
			body: 'Bad weather',
		});
		expect((await api.post('/tags', { name: 'A' })).status).toBe(200);
		expect(await names()).toEqual(['A']);
	});

	it('meets as many as were asked for', async () => {
		sandbox.refuseNext({ path: /^\/t/, times: 2, answer: { status: 500 } });
		const statuses = [];
		for (const path of ['/tags', '/me', '/teams', '/tags']) statuses.push((await api.get(path)).status);
		expect(statuses).toEqual([500, 200, 500, 200]);
	});

	it('lets as many go by before as were asked for', async () => {
		sandbox.refuseNext({ path: '/tags', after: 1, answer: { status: 500 } });
		const statuses = [];
		for (const path of ['/tags', '/me', '/tags', '/tags']) statuses.push((await api.get(path)).status);
		expect(statuses).toEqual([200, 200, 500, 200]);
	});

	it('cuts the connection before the request takes effect', async () => {
		sandbox.refuseNext({ method: 'POST', answer: 'reset before' });
		await expect(api.post('/tags', { name: 'A' })).rejects.toThrow(/hang up|ECONNRESET/);
		expect(await names()).toEqual([]);
	});

	it('cuts the connection after the request took effect', async () => {
		sandbox.refuseNext({ method: 'POST', answer: 'reset after' });
		await expect(api.post('/tags', { name: 'A' })).rejects.toThrow(/hang up|ECONNRESET/);
		expect(await names()).toEqual(['A']);
	});

	it('leaves a request without an answer until the sandbox is closed', async () => {
		sandbox.refuseNext({ answer: 'hang' });
		const hanging = expect(api.get('/me')).rejects.toThrow(/hang up|ECONNRESET/);
		await api.get('/tags');
		expect(sandbox.requests.map(({ status }) => status)).toEqual([undefined, 200]);
		await sandbox.close();
		await hanging;
	});
});

describe('the record of requests', () => {
	it('has what came and what was answered, in order', async () => {
		const clock = new VirtualClock();
		const sandbox = await startSandbox({ clock });
		const api = caller(sandbox);
		await api.post('/tags?x=1', { name: 'A' });
		clock.advance(5);
		await api.get('/nowhere');
		await sandbox.close();
		expect(sandbox.requests).toMatchObject([
			{
				method: 'POST',
				path: '/tags',
				query: { x: '1' },
				headers: { authorization: `Bearer ${sandbox.accessToken}`, 'intercom-version': '2.16' },
				body: { name: 'A' },
				status: 200,
				at: clock.now() - 5,
			},
			{ method: 'GET', path: '/nowhere', body: undefined, status: 404, at: clock.now() },
		]);
	});
});

describe('latency', () => {
	it('passes before every answer, and is spent side by side', async () => {
		const clock = new VirtualClock();
		const sandbox = await startSandbox({ clock, latency: 100 });
		const api = caller(sandbox);
		const both = Promise.all([api.get('/me'), api.get('/tags')]);
		while (clock.sleeping < 2) await new Promise((next) => setImmediate(next));
		clock.advance(100);
		expect((await both).map(({ status }) => status)).toEqual([200, 200]);
		await sandbox.close();
	});
});
