import { gunzipSync } from 'node:zlib';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { IntercomWorkspace } from '../../nodes/IntercomWorkspace/IntercomWorkspace.node';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

const content = { resource: 'contentExport' };
const reporting = { resource: 'reportingExport' };
const ofMarch = { from: '2026-03-01T00:00:00Z', until: '2026-03-31T23:59:59Z' };
const exportContent = { ...content, operation: 'export', ...ofMarch };

let bench: Workbench;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomWorkspace(), { clock: systemClock });
	bench.workspace.exports.deliveries.push({
		received_at: Date.parse('2026-03-14T09:00:00Z') / 1000,
		user_id: '6123abc',
		content_title: 'Hello, again',
	});
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const only = async (parameters: INodeParameters): Promise<INodeExecutionData> => {
	const { outputs, error } = await bench.run(parameters);
	if (error) throw error;
	expect(outputs[0]).toHaveLength(1);
	return outputs[0]![0]!;
};

const unpacked = (item: INodeExecutionData, field = 'data') =>
	gunzipSync(Buffer.from(item.binary![field]!.data, 'base64')).toString();

const asked = (path: RegExp) => bench.requests.filter((request) => path.test(request.path));

describe('An export of content data', () => {
	it('is begun, waited for and downloaded in one go', async () => {
		const item = await only(exportContent);
		expect(item.json).toMatchObject({ job_identifier: 'content1', status: 'completed' });
		expect(item.binary!.data).toMatchObject({
			fileName: 'intercom-content-content1.csv.gz',
			mimeType: 'application/gzip',
		});
		expect(unpacked(item)).toBe('received_at,user_id,content_title\n1773478800,6123abc,"Hello, again"');
		expect(item.pairedItem).toEqual({ item: 0 });
	});

	it('is asked about politely: a few times, at growing intervals', async () => {
		await only(exportContent);
		const times = asked(/^\/export\/content\/data\/content1$/).map(({ at }) => at);
		const pauses = times.slice(1).map((time, index) => time - times[index]!);
		expect(pauses).toEqual([2_000, 3_000]);
	});

	it('has no file where there was nothing to export', async () => {
		const item = await only({ ...exportContent, from: '2020-01-01', until: '2020-01-31' });
		expect(item).toMatchObject({ json: { status: 'no_data' } });
		expect(item.binary).toBeUndefined();
		expect(asked(/^\/download/)).toEqual([]);
	});

	it('takes turns with those of other items, as Intercom prepares one at a time', async () => {
		const { outputs, error } = await bench.run(exportContent, [{}, {}, {}]);
		expect(error).toBeUndefined();
		expect(outputs[0]!.map(({ json }) => json.job_identifier).sort()).toEqual([
			'content1',
			'content2',
			'content3',
		]);
		expect(bench.requests.filter(({ status }) => status === 429)).toEqual([]);
	});

	it('can be done in steps', async () => {
		const [{ job_identifier: jobId, status }] = (await bench.results({
			...content,
			operation: 'enqueue',
			...ofMarch,
		})) as [{ job_identifier: string; status: string }];
		expect(status).toBe('pending');
		await systemClock.sleep(10_000);
		expect(await bench.results({ ...content, operation: 'getStatus', jobId })).toMatchObject([
			{ status: 'completed' },
		]);
		const item = await only({ ...content, operation: 'download', jobId, outputField: 'report' });
		expect(unpacked(item, 'report')).toContain('6123abc');
	});

	it('can be cancelled, so that another one can begin', async () => {
		await bench.results({ ...content, operation: 'enqueue', ...ofMarch });
		const second = await bench.run({ ...content, operation: 'enqueue', ...ofMarch });
		expect(second.error?.message).toBe('Exceeded rate limit of 1 pending message data export jobs [item 0]');
		expect(second.error?.description).toMatch(/^Intercom is still preparing another export.*cancel it/);
		expect(await bench.results({ ...content, operation: 'cancel', jobId: 'content1' })).toMatchObject([
			{ status: 'canceled' },
		]);
		await expect(bench.results({ ...content, operation: 'enqueue', ...ofMarch })).resolves.toMatchObject([
			{ status: 'pending' },
		]);
	});
});

describe('What goes wrong with an export is told:', () => {
	const status = (state: string) =>
		bench.refuseNext({
			method: 'GET',
			path: /^\/export\/content\/data\//,
			times: 1000,
			answer: { status: 200, body: { job_identifier: 'content1', status: state } },
		});

	it('it takes longer than wanted, and can still be had', async () => {
		status('in_progress');
		const { error } = await bench.run({ ...exportContent, additionalFields: { maximumWaitMinutes: 2 } });
		expect(error?.message).toBe('The export content1 is not ready after 2 minutes: in_progress [item 0]');
		expect(error?.description).toContain('job ID content1');
	});

	it('Intercom gave up on it', async () => {
		status('failed');
		const { error } = await bench.run(exportContent);
		expect(error?.message).toBe('Intercom ended the export content1 without a file (failed) [item 0]');
		expect(asked(/^\/download/)).toEqual([]);
	});

	it("a refused download, in Intercom's words, although bytes were asked for", async () => {
		const { error } = await bench.run({ ...content, operation: 'download', jobId: 'content9' });
		expect(error?.message).toBe('Export job not found for identifier: content9 [item 0]');
		expect(error?.description).toMatch(
			/404 \(not_found\) to GET \/download\/content\/data\/content9, request id [\w-]+/,
		);
	});
});

it('A cancelled execution no longer waits for its export', async () => {
	jest.restoreAllMocks();
	let cancel = () => {};
	const running = bench.run(exportContent, [{}], { cancelWith: (handle) => (cancel = handle) });
	while (asked(/^\/export\/content\/data\//).length === 0)
		await new Promise((resolve) => setImmediate(resolve));
	cancel();
	const { status, outputs } = await running;
	expect({ status, outputs }).toEqual({ status: 'canceled', outputs: [] });
});

describe('A file on another host', () => {
	let elsewhere: Server;
	let authorizations: Array<string | undefined>;

	beforeEach(async () => {
		authorizations = [];
		elsewhere = createServer((request, response) => {
			authorizations.push(request.headers.authorization);
			response.writeHead(200, {
				'Content-Type': 'text/csv',
				'Content-Disposition': 'attachment; filename="there.csv"',
			});
			response.end('a,b');
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
	});

	afterEach(async () => await new Promise((resolve) => elsewhere.close(resolve)));

	it('is fetched without the token, and keeps its name', async () => {
		const { port } = elsewhere.address() as AddressInfo;
		bench.refuseNext({
			path: /^\/download/,
			answer: { status: 302, headers: { Location: `http://127.0.0.1:${port}/there.csv` } },
		});
		const item = await only({ ...content, operation: 'download', jobId: 'content1' });
		expect(item.binary!.data).toMatchObject({ fileName: 'there.csv', mimeType: 'text/csv' });
		expect(authorizations).toEqual([undefined]);
	});
});

describe('A report', () => {
	const columns = ['conversation.conversation_id', 'conversation.current_conversation_state'];
	const report = {
		...reporting,
		operation: 'export',
		dataset: locator('conversation', 'list'),
		datasetAttributes: columns,
		from: '2020-01-01T00:00:00Z',
		until: '2099-01-01T00:00:00Z',
		appClientId: 'client-1',
	};

	it('is made, waited for and downloaded in one go, for the workspace of the credential', async () => {
		const contact = bench.workspace.addContact({ email: 'customer@example.com', role: 'user' });
		const { id } = bench.workspace.addConversation({ contact, body: 'Hello' });
		const item = await only(report);
		expect(item.json).toMatchObject({ status: 'complete' });
		expect(item.binary!.data!.fileName).toBe('intercom-report-reporting1.tgz');
		expect(unpacked(item)).toBe(`${columns.join(',')}\n${id},open`);
		expect(asked(/^\/export\/reporting_data\/reporting1/)[0]!.query).toEqual({
			app_id: bench.appId,
			client_id: 'client-1',
		});
	});

	it('needs a column', async () => {
		const { error } = await bench.run({ ...report, datasetAttributes: '={{ [] }}' });
		expect(error?.message).toBe("'Attribute Names or IDs' is empty [item 0]");
		expect(bench.requests).toEqual([]);
	});

	it('needs the client ID of the app, and says where it is', async () => {
		const { error } = await bench.run({ ...report, appClientId: '={{ "" }}' });
		expect(error?.message).toBe("'App Client ID' is empty [item 0]");
		expect(error?.description).toContain('Developer Hub');
	});

	it('is chosen from the datasets that there are', async () => {
		expect(await bench.results({ ...reporting, operation: 'getDatasets' })).toMatchObject([
			{ id: 'conversation', attributes: [{ qualified_id: columns[0] }, {}, { qualified_id: columns[1] }] },
		]);
	});
});
