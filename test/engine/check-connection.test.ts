import type { IDataObject } from 'n8n-workflow';
import { IntercomWorkspace } from '../../nodes/IntercomWorkspace/IntercomWorkspace.node';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

const check = { resource: 'workspace', operation: 'checkConnection' };

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomWorkspace(), { region: 'EU', requestsPerWindow: 500 });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

/** The row of a family. */
const row = (rows: IDataObject[], family: string) => rows.find((one) => one.family === family);

describe('Check Connection', () => {
	it('gives a row for each family, with the workspace, its region and its rate limit', async () => {
		const rows = await bench.results(check);
		expect(row(rows, 'Conversations')).toEqual({
			family: 'Conversations',
			permission: 'Read conversations',
			request: 'GET /conversations',
			access: 'allowed',
			workspace_id: bench.appId,
			workspace_name: 'Sandbox',
			region: 'EU',
			timezone: 'Etc/UTC',
			rate_limit: 500,
			rate_limit_remaining: 499,
		});
		expect(rows.filter(({ access }) => access === 'refused')).toEqual([]);
	});

	it('only reads: what is not a GET is a search', async () => {
		await bench.results(check);
		const writes = bench.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path);
		expect(writes).toEqual(['/tickets/search']);
	});

	it.each([401, 403] as const)(
		'names the permission that lacks, refused with %d, and what it does',
		async (status) => {
			bench.permissions.withhold('conversations', status);
			const rows = await bench.results(check);
			expect(row(rows, 'Conversations')).toMatchObject({
				access: 'refused',
				permission: 'Read conversations',
				details: expect.stringMatching(
					new RegExp(
						`^Add the permission 'Read conversations' in the Developer Hub.*do not appear.*Intercom says: ${status} `,
					),
				),
			});
			expect(row(rows, 'Teammates')).toMatchObject({ access: 'allowed' });
		},
	);

	it('takes "not found" for a yes where nothing was to be found', async () => {
		const rows = await bench.results(check);
		expect(row(rows, 'Jobs')).toMatchObject({ access: 'allowed' });
		expect(row(rows, 'Content Data')).toMatchObject({ access: 'allowed' });
	});

	it('tells what an older version of the API does not have', async () => {
		const rows = await bench.results({ ...check, options: { apiVersion: '2.15' } });
		expect(row(rows, 'Office Hours')).toMatchObject({ access: 'not in this API version' });
		expect(row(rows, 'Conversations')).toMatchObject({ access: 'allowed' });
	});

	it("tells what the workspace's plan does not include from what a permission would allow", async () => {
		const body = {
			type: 'error.list',
			errors: [{ code: 'api_plan_restricted', message: 'Not in your plan' }],
		};
		bench.refuseNext({ path: '/tags', answer: { status: 403, body } });
		expect(row(await bench.results(check), 'Tags')).toMatchObject({
			access: 'not in this plan',
			details: 'Intercom says: 403 Not in your plan.',
		});
	});

	it('does not take a refused owner of the token for a refused token', async () => {
		const body = { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Not allowed' }] };
		bench.refuseNext({ path: '/me', answer: { status: 401, body } });
		const rows = await bench.results(check);
		expect(row(rows, 'Access Token')).toMatchObject({ access: 'refused', permission: 'Read admins' });
		expect(row(rows, 'Conversations')).toMatchObject({ access: 'allowed' });
	});

	it('goes on where Intercom has trouble, and says so', async () => {
		bench.refuseNext({ path: '/tags', times: 9, answer: { status: 418, body: 'I am a teapot' } });
		const rows = await bench.results(check);
		expect(row(rows, 'Tags')).toMatchObject({
			access: 'unclear',
			details: expect.stringContaining('teapot'),
		});
		expect(row(rows, 'Articles')).toMatchObject({ access: 'allowed' });
	});

	it('has one row for a token that Intercom does not know, with what to do', async () => {
		const { outputs } = await bench.run(check, [{}], {
			credentials: {
				intercomAccessTokenApi: { accessToken: 'a-wrong-token', region: 'custom', baseUrl: bench.url },
			},
		});
		expect(outputs[0]!.map(({ json }) => json)).toEqual([
			{
				family: 'Access Token',
				permission: 'Read admins',
				request: 'GET /me',
				access: 'refused',
				details: expect.stringMatching(
					/^Copy the access token again.*region.*Intercom says: 401 Access Token Invalid\.$/,
				),
			},
		]);
	});

	it('says it when Intercom cannot be reached at all', async () => {
		const { error } = await bench.run(check, [{}], {
			credentials: {
				intercomAccessTokenApi: { accessToken: 'token', region: 'custom', baseUrl: 'http://127.0.0.1:9' },
			},
		});
		expect(error?.message).toBe('Intercom could not be reached [item 0]');
	});
});

it('The workspace is told in a few fields, and whole', async () => {
	const get = { resource: 'workspace', operation: 'get' };
	expect(await bench.results(get)).toMatchObject([
		{ id: bench.appId, name: 'Sandbox', region: 'EU', timezone: 'Etc/UTC', teammate_name: 'Nora Lind' },
	]);
	expect(await bench.results({ ...get, simplify: false })).toMatchObject([
		{ type: 'admin', app: { region: 'EU' } },
	]);
});
