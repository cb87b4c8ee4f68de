import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Contacts created in bulk, in n8n's engine: jobs of a hundred, and each contact that is rejected paired with its item. */

let bench: Workbench;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new Intercom(), { clock: systemClock });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const createMany = (parameters: INodeParameters = {}): INodeParameters => ({
	resource: 'contact',
	operation: 'createMany',
	email: '={{ $json.email ?? "" }}',
	externalId: '={{ $json.id ?? "" }}',
	role: '={{ $json.role ?? "user" }}',
	...parameters,
});

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ id: `user-${index}`, email: `user${index}@example.com` }));

const goOn = { onError: 'continueRegularOutput' as const };

/** What came of each item, in one line each, and which item each line is paired with. */
async function outcomes(items: IDataObject[], parameters?: INodeParameters) {
	const { outputs, error } = await bench.run(createMany(parameters), items, goOn);
	if (error) throw error;
	return outputs[0]!.map(({ json, pairedItem }) => [
		(pairedItem as { item: number }).item,
		json.error ?? (json.created === true ? 'created' : json),
	]);
}

const sent = (path: string) => bench.requests.filter((request) => request.path === path);
const asked = () => bench.requests.map(({ method, path }) => `${method} ${path}`);
const known = () => bench.workspace.contacts.list();
/** As in a workspace that is not of today. */
const addOldContact = (fields: IDataObject) => {
	const contact = bench.workspace.addContact(fields);
	contact.created_at -= 86_400;
	return contact;
};

it('creates what a contact can have, with one request, and leaves out what was not given', async () => {
	bench.workspace.addDataAttribute({ name: 'plan', model: 'contact', data_type: 'string' });
	const tag = bench.workspace.addTag('VIP');
	const results = await bench.results(
		createMany({
			additionalFields: {
				...{ name: 'Nora', phone: '+4912345', languageOverride: 'fr', unsubscribedFromEmails: false },
				signedUpAt: '2026-03-14T09:00:00Z',
				companies: { row: [{ companyId: 'acme-1', name: 'Acme' }, { companyId: 'bolt-1' }] },
				tags: [tag.id],
			},
			specifyCustomAttributes: 'json',
			customAttributesJson: { plan: 'pro' },
		}),
		{ id: 'nora-1' },
	);
	expect(sent('/contacts/bulk')[0]).toMatchObject({ headers: { 'intercom-version': '2.17' } });
	expect(sent('/contacts/bulk')[0]!.body).toEqual({
		contacts: [
			{
				...{ external_id: 'nora-1', role: 'user', name: 'Nora', phone: '+4912345', language_override: 'fr' },
				...{ signed_up_at: 1773478800, unsubscribed_from_emails: false, custom_attributes: { plan: 'pro' } },
				companies: [{ company_id: 'acme-1', name: 'Acme' }, { company_id: 'bolt-1' }],
				tags: { add: [{ id: tag.id }] },
			},
		],
	});
	expect(results).toEqual([
		{ created: true, external_id: 'nora-1', email: null, role: 'user', job_id: expect.any(String) as string },
	]);
	expect(known()).toMatchObject([
		{ name: 'Nora', custom_attributes: { plan: 'pro' }, tags: [{ tag_id: tag.id }] },
	]);
	expect(bench.workspace.companies.list().map(({ company_id: id }) => id)).toEqual(['acme-1', 'bolt-1']);
});

it('sends a hundred with each request, and asks for each job until it is over', async () => {
	const results = await outcomes(people(250));
	expect(results).toEqual(people(250).map((_, item) => [item, 'created']));
	expect(known()).toHaveLength(250);
	expect(sent('/contacts/bulk').map(({ body }) => (body as { contacts: [] }).contacts.length)).toEqual([
		100, 100, 50,
	]);
	expect(new Set(asked().filter((request) => /^GET \/contacts\/bulk\//.test(request)))).toHaveProperty(
		'size',
		3,
	);
	expect(bench.requests.length).toBeLessThan(15);
});

describe('A job that met errors', () => {
	it('is taken apart: who was there is told to the very item, and everybody else is created', async () => {
		const { id: old } = addOldContact({ role: 'user', external_id: 'user-1' });
		const { id: sameEmail } = addOldContact({ role: 'user', email: 'USER3@example.com' });
		const archived = addOldContact({ role: 'user', external_id: 'user-4' });
		bench.workspace.contacts.archive(archived.id);
		expect(await outcomes(people(6))).toEqual([
			[0, 'created'],
			[1, `The contact user-1 exists already (${old}) [item 1]`],
			[2, 'created'],
			[3, `The contact user-3 exists already (${sameEmail}) [item 3]`],
			[4, `The contact user-4 exists and is archived (${archived.id}) [item 4]`],
			[5, 'created'],
		]);
		expect(known().filter(({ email }) => email === 'user0@example.com')).toHaveLength(1);
		expect(known()).toHaveLength(5);
	});

	it('is taken apart also where search does not find who was created a moment ago', async () => {
		await bench.close();
		bench = await startWorkbench(new Intercom(), { clock: systemClock, searchDelay: 10 * 60_000 });
		const { id: old } = addOldContact({ role: 'user', email: 'ann@example.com' });
		expect(await outcomes([{ email: 'ann@example.com' }, { email: 'bob@example.com' }])).toEqual([
			[0, `The contact ann@example.com exists already (${old}) [item 0]`],
			[1, 'created'],
		]);
		expect(known()).toHaveLength(2);
	});

	it('sends no lead a second time, for there may be two of them', async () => {
		addOldContact({ role: 'user', external_id: 'user-0' });
		const lead = { email: 'lead@example.com', role: 'lead' };
		expect(await outcomes([{ id: 'user-0' }, lead])).toEqual([
			[0, expect.stringContaining('user-0 exists already')],
			[1, 'created'],
		]);
		expect(sent('/contacts')).toEqual([]);
		expect(known().filter(({ role }) => role === 'lead')).toHaveLength(1);
	});

	it.each(['failed', 'canceled'])(
		'is taken apart also where its state is one that nobody documents: %s',
		async (state) => {
			const { id: old } = addOldContact({ role: 'user', external_id: 'user-1' });
			bench.refuseNext({
				method: 'GET',
				path: /^\/contacts\/bulk\//,
				answer: {
					status: 200,
					body: { type: 'contacts.bulk.job', id: 'job_v2_1', state, created_at: bench.workspace.now() },
				},
			});
			expect(await outcomes(people(2))).toEqual([
				[0, 'created'],
				[1, `The contact user-1 exists already (${old}) [item 1]`],
			]);
			expect(asked().filter((request) => /^GET \/contacts\/bulk\//.test(request))).toHaveLength(1);
		},
	);

	it('calls nobody old where the job does not tell when it began', async () => {
		addOldContact({ role: 'user', external_id: 'user-0' });
		const job = { type: 'contacts.bulk.job', id: 'job_v2_1', state: 'completed_with_errors' };
		bench.refuseNext({ method: 'GET', path: /^\/contacts\/bulk\//, answer: { status: 200, body: job } });
		expect(await outcomes(people(2))).toEqual(
			[0, 1].map((item) => [
				item,
				`Whether the contact user-${item} was created is not known [item ${item}]`,
			]),
		);
	});

	it('says so where nobody can tell', async () => {
		await bench.close();
		bench = await startWorkbench(new Intercom(), { clock: systemClock, searchDelay: 10 * 60_000 });
		addOldContact({ role: 'user', external_id: 'user-0' });
		const results = await outcomes([{ id: 'user-0' }, { email: 'lead@example.com', role: 'lead' }]);
		expect(results[1]).toEqual([1, 'Whether the contact lead@example.com was created is not known [item 1]']);
	});

	it('stops a node that is to stop, and tells how many were created', async () => {
		addOldContact({ role: 'user', external_id: 'user-7' });
		const { error, outputs } = await bench.run(createMany(), people(600));
		expect(error?.message).toContain('The contact user-7 exists already');
		expect(error?.description).toContain('499 of 600 items had been carried out');
		expect(outputs).toEqual([]);
		expect(sent('/contacts/bulk')).toHaveLength(5);
	});
});

describe('Nothing is sent', () => {
	it('for a user who stands in the items twice', async () => {
		const items = [{ id: 'a', email: 'ann@example.com' }, { id: 'b', email: 'ANN@example.com' }, { id: 'a' }];
		expect(await outcomes(items)).toEqual([
			[0, 'created'],
			[1, 'The same user stands in item 0 already (b) [item 1]'],
			[2, 'The same user stands in item 0 already (a) [item 2]'],
		]);
		expect(known()).toHaveLength(1);
	});

	it('at all where one item cannot be read and the node stops for that', async () => {
		const { error } = await bench.run(createMany({ role: '={{ $json.role }}' }), [
			{ id: 'a', role: 'user' },
			{ id: 'b', role: 'admin' },
		]);
		expect(error?.message).toContain('\'Role\' is "admin"');
		expect(bench.requests).toEqual([]);
	});

	it('for an item that cannot be read, while the others are created', async () => {
		expect(await outcomes([{ id: 'a' }, { id: 'b', role: 'admin' }, { id: 'c' }])).toEqual([
			[0, 'created'],
			[1, expect.stringContaining('\'Role\' is "admin"')],
			[2, 'created'],
		]);
	});
});

it('a request that may have arrived is not sent again, and is the error of all its items', async () => {
	bench.refuseNext({ method: 'POST', path: '/contacts/bulk', answer: 'reset after' });
	const results = await outcomes(people(2));
	expect(results.map(([item]) => item)).toEqual([0, 1]);
	expect(results.every(([, told]) => typeof told === 'string' && told !== 'created')).toBe(true);
	expect(sent('/contacts/bulk')).toHaveLength(1);
});

it('a job that takes longer than allowed is told of, with what to look at before it is sent again', async () => {
	jest.spyOn(bench.workspace.contactJobs, 'isOver').mockReturnValue(false);
	const { error } = await bench.run(createMany({ maximumWait: 1 }), people(2));
	expect(error?.message).toMatch(/^The job job_v2_1 is not ready after 1 minute: running/);
	expect(error?.description).toContain('leads would be there twice');
});

it.each([
	['a web page', { status: 200, body: '<html>Maintenance</html>' }],
	['a refusal', { status: 404, body: { type: 'error.list', errors: [{ code: 'job_not_found' }] } }],
])('a job of which no more is known than %s is told to have begun', async (_what, answer) => {
	bench.refuseNext({ method: 'GET', path: /^\/contacts\/bulk\//, answer });
	const { error } = await bench.run(createMany(), people(2));
	expect(error?.description).toMatch(/ The job job_v2_1 has begun\. .*leads would be there twice/);
	expect(sent('/contacts/bulk')).toHaveLength(1);
});

it('a cancelled execution waits for no job', async () => {
	jest.restoreAllMocks();
	let cancel = () => {};
	const running = bench.run(createMany(), people(2), { cancelWith: (handle) => (cancel = handle) });
	while (sent('/contacts/bulk').length === 0) await new Promise((resolve) => setImmediate(resolve));
	cancel();
	const { status, outputs } = await running;
	expect({ status, outputs }).toEqual({ status: 'canceled', outputs: [] });
});
