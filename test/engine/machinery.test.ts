import { systemClock } from '../../nodes/shared/intercom/clock';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

const get = { resource: 'conversation', operation: 'get', conversation: locator('={{ $json.id }}') };
const close = { ...get, operation: 'close' };

let bench: Workbench;
let ids: string[];

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new Intercom());
	const contact = bench.workspace.addContact({ email: 'customer@example.com', role: 'user' });
	ids = Array.from({ length: 12 }, (_, number) =>
		String(bench.workspace.addConversation({ contact, body: `Question ${number}` }).id),
	);
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const items = () => ids.map((id) => ({ id }));

describe('A node', () => {
	it('gives the results in the order of the items, each paired with its own', async () => {
		const { outputs } = await bench.run(get, items());
		expect(outputs[0]!.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual(
			ids.map((id, item) => [id, { item }]),
		);
	});

	it.each([
		['a switch as text', { returnAll: '={{ "false" }}', limit: 3 }, 3],
		['the other switch as text', { returnAll: '={{ "true" }}', limit: 3 }, 12],
		['a number as text', { limit: '={{ "3" }}' }, 3],
		['a width that is no number', { limit: 3, options: { itemsInParallel: '={{ "many" }}' } }, 3],
	])('takes what expressions give: %s', async (_case, parameters, count) => {
		const { outputs } = await bench.run({ resource: 'conversation', operation: 'getAll', ...parameters });
		expect(outputs[0]).toHaveLength(count);
	});

	it('says so when the limit of a list is no number', async () => {
		const { error } = await bench.run({
			resource: 'conversation',
			operation: 'getAll',
			limit: '={{ $json.nothing }}',
		});
		expect(error?.message).toContain("'Limit' is empty");
	});

	it('asks for its API version, and for another one if told so', async () => {
		await bench.run(get, items().slice(0, 1));
		await bench.run({ ...get, options: { apiVersion: '2.15' } }, items().slice(0, 1));
		expect(bench.requests.map(({ headers }) => headers['intercom-version'])).toEqual(['2.16', '2.15']);
	});

	it('asks once in a run whose token it is', async () => {
		await bench.run(close, items());
		expect(bench.requests.filter(({ path }) => path === '/me')).toHaveLength(1);
	});

	it('takes no request more than the window holds, and none is rejected', async () => {
		const narrow = await startWorkbench(new Intercom(), { requestsPerWindow: 20, clock: systemClock });
		const contact = narrow.workspace.addContact({ email: 'customer@example.com', role: 'user' });
		const many = Array.from({ length: 30 }, () => ({
			id: narrow.workspace.addConversation({ contact, body: 'Hello' }).id,
		}));
		const { outputs } = await narrow.run(get, many);
		expect(outputs[0]).toHaveLength(30);
		expect(narrow.requests.filter(({ status }) => status === 429)).toEqual([]);
		await narrow.close();
	});
});

describe('What went wrong is told', () => {
	const first = () => items().slice(0, 1);
	const everything = ({ error }: { error?: { message: string; description?: string | null } }) =>
		`${error?.message} ${error?.description}`;

	it('for a token that Intercom refuses', async () => {
		const credentials = {
			intercomAccessTokenApi: { accessToken: 'a-wrong-token', region: 'custom', baseUrl: bench.url },
		};
		const told = everything(await bench.run(get, first(), { credentials }));
		expect(told).toMatch(
			/^Access Token Invalid \[item 0\] Check the access token of the credential.*401 \(unauthorized\)/,
		);
		expect(told).toMatch(/request id [\w-]+/);
		expect(told).not.toContain('a-wrong-token');
	});

	it('for a permission that the app lacks', async () => {
		bench.permissions.withhold('conversations');
		expect(everything(await bench.run(get, first()))).toMatch(
			/\[item 0\] The app lacks a permission.*request id/,
		);
	});

	it('for something that does not exist, naming the item', async () => {
		const told = everything(await bench.run(get, [...first(), { id: '4711' }]));
		expect(told).toMatch(/\[item 1\] Check the ID.*404 .* GET \/conversations\/4711, request id/);
	});

	it('for a conversation that was deleted, by its ID', async () => {
		const [item] = first();
		bench.workspace.conversations.delete(String(item!.id), false);
		expect(everything(await bench.run(get, first()))).toMatch(
			new RegExp(`There is no conversation ${String(item!.id)} in this one, or not any more\\.`),
		);
	});

	it('for a network that is closed', async () => {
		const credentials = {
			intercomAccessTokenApi: { accessToken: 'token', region: 'custom', baseUrl: 'http://127.0.0.1:9' },
		};
		expect(everything(await bench.run(get, first(), { credentials }))).toMatch(
			/^Intercom could not be reached \[item 0\] GET .* did not reach Intercom.*\(ECONNREFUSED\)$/,
		);
	});

	it('for a parameter without a value', async () => {
		expect(everything(await bench.run(get, [{ id: '' }]))).toMatch(
			/^'Conversation' is empty \[item 0\] Fill it in/,
		);
	});

	it('for a write that may have arrived, which is not sent again', async () => {
		bench.refuseNext({ method: 'POST', answer: 'reset after' });
		const told = everything(await bench.run(close, first()));
		expect(told).toMatch(/Intercom may have carried it out.*look in Intercom/);
		expect(bench.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	it('with the number of items done before', async () => {
		const told = everything(
			await bench.run({ ...close, options: { itemsInParallel: 1 } }, [
				...items().slice(0, 3),
				{ id: '4711' },
			]),
		);
		expect(told).toContain('3 of 4 items had been carried out in Intercom before');
	});
});

describe('A request is sent again where that is harmless', () => {
	it.each(['reset before', 'reset after'] as const)('a read whose connection broke (%s)', async (answer) => {
		bench.refuseNext({ method: 'GET', answer });
		expect((await bench.run(get, items().slice(0, 1))).outputs[0]).toHaveLength(1);
	});

	it('a write that Intercom put off with 429', async () => {
		bench.refuseNext({
			method: 'POST',
			answer: {
				status: 429,
				headers: { 'Retry-After': '0' },
				body: { type: 'error.list', errors: [{ code: 'rate_limit_exceeded' }] },
			},
		});
		expect((await bench.run(close, items().slice(0, 1))).outputs[0]).toHaveLength(1);
	});
});

describe('When it continues on fail', () => {
	it('gives one paired item that says why, and the results of all others', async () => {
		const { outputs } = await bench.run(get, [{ id: ids[0]! }, { id: '4711' }, { id: ids[1]! }], {
			onError: 'continueRegularOutput',
		});
		expect(outputs[0]).toHaveLength(3);
		expect(outputs[0]![1]).toEqual({
			json: { error: expect.stringContaining('[item 1]'), details: expect.stringContaining('request id') },
			pairedItem: { item: 1 },
		});
	});

	it('gives it to the error output where there is one', async () => {
		const { outputs } = await bench.run(get, [{ id: '4711' }, { id: ids[0]! }], {
			onError: 'continueErrorOutput',
		});
		expect(outputs.map((output) => output.map(({ json }) => json.id))).toEqual([[ids[0]], ['4711']]);
	});
});

it('stops at once when the execution is cancelled', async () => {
	bench.refuseNext({ path: /conversations/, times: 12, answer: 'hang' });
	let cancel = () => {};
	const running = bench.run(get, items(), { cancelWith: (handle) => (cancel = handle) });
	while (bench.requests.length < 1) await new Promise((resolve) => setImmediate(resolve));
	cancel();
	const { status, outputs } = await running;
	expect(status).toBe('canceled');
	expect(outputs.flat()).toEqual([]);
});
