import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Contact } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What contacts did, told to Intercom and read from it; and visitors, who are no contacts yet. */

let bench: Workbench;
let mia: Contact;

/** 14 March 2026, 09:00 UTC. */
const NOW = 1_773_478_800;

beforeEach(async () => {
	jest.spyOn(systemClock, 'now').mockReturnValue(NOW * 1000);
	bench = await startWorkbench(new Intercom(), { clock: systemClock });
	mia = bench.workspace.addContact({ role: 'user', email: 'mia@example.com', external_id: 'mia-1' });
	bench.workspace.addDataAttribute({ name: 'support_tier', model: 'contact', data_type: 'string' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const event = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({
		resource: 'dataEvent',
		operation,
		contact: locator('mia-1', 'externalId'),
		...parameters,
	});
const visitor = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'visitor', operation, ...parameters });

async function refusal(resource: string, operation: string, parameters: INodeParameters): Promise<string> {
	const { error } = await bench.run({ resource, operation, contact: locator(mia.id), ...parameters });
	return `${error?.message} ${error?.description}`;
}

const sent = () => bench.requests.at(-1)!;

describe('Submit', () => {
	const placed = { eventName: 'placed-order' };

	it('tells of an event that happens now', async () => {
		expect(await event('submit', placed)).toEqual([
			{ submitted: true, event_name: 'placed-order', created_at: NOW, user_id: 'mia-1', metadata: {} },
		]);
		expect(sent().body).toEqual({ event_name: 'placed-order', created_at: NOW, user_id: 'mia-1' });
	});

	it.each<[string, () => INodeParameters, () => IDataObject]>([
		['ID', () => ({ contact: locator(mia.id) }), () => ({ id: mia.id })],
		['email', () => ({ contact: locator('mia@example.com', 'email') }), () => ({ email: 'mia@example.com' })],
	])('names the contact by %s without looking it up', async (_way, parameters, identifier) => {
		await event('submit', { ...placed, ...parameters(), createdAt: '2026-03-01T12:00:00Z' });
		expect(bench.requests.map(({ body }) => body)).toEqual([
			{ event_name: 'placed-order', created_at: 1_772_366_400, ...identifier() },
		]);
	});

	it('gives the metadata the types that are chosen', async () => {
		const row = [
			{ key: 'plan', type: 'text', value: '7' },
			{ key: 'load', type: 'number', value: '3.67' },
			{ key: 'contact_date', type: 'date', value: '2026-03-14T09:00:00Z' },
			{ key: 'price', type: 'money', value: '34999', currency: 'eur' },
		];
		const [submitted] = await event('submit', { ...placed, metadata: { row } });
		const metadata = { plan: '7', load: 3.67, contact_date: NOW, price: { amount: 34999, currency: 'eur' } };
		expect(sent().body).toMatchObject({ metadata });
		expect(submitted).toMatchObject({ metadata });
	});

	it('takes metadata as JSON', async () => {
		const article = { url: 'https://example.com/7', value: 'Order 7' };
		await event('submit', {
			...placed,
			specifyMetadata: 'json',
			metadataJson: JSON.stringify({ article, count: 0 }),
		});
		expect(sent().body).toMatchObject({ metadata: { article, count: 0 } });
	});

	const keys = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`key${index}`, index]));
	it.each<[string, INodeParameters, RegExp]>([
		[
			'more metadata than Intercom keeps',
			{ specifyMetadata: 'json', metadataJson: JSON.stringify(keys) },
			/^The event has 11 metadata entries, and Intercom keeps 10 \[item 0\]/,
		],
		[
			'a date that Intercom would take for a number',
			{ metadata: { row: [{ key: 'signup', type: 'date', value: '2026-03-14' }] } },
			/^'signup' holds a date, but its name does not end with _date \[item 0\] Call it "signup_date"/,
		],
		['no name', { eventName: ' ' }, /^'Event Name' is empty \[item 0\]/],
	])('explains %s before anything is sent', async (_what, parameters, message) => {
		expect(await refusal('dataEvent', 'submit', { ...placed, ...parameters })).toMatch(message);
		expect(bench.requests).toEqual([]);
	});

	it('is sent again after an answer that got lost: the same second is the same event', async () => {
		bench.refuseNext({ path: '/events', answer: 'reset after' });
		jest.spyOn(systemClock, 'sleep').mockResolvedValue();
		await event('submit', placed);
		expect(bench.requests).toHaveLength(2);
		expect(bench.workspace.events.list(mia)).toHaveLength(1);
	});

	it('says that nobody is known by that external ID', async () => {
		const unknown = { ...placed, contact: locator('tom-1', 'externalId') };
		expect(await refusal('dataEvent', 'submit', unknown)).toMatch(/^User Not Found \[item 0\]/);
	});
});

describe('Submit summary', () => {
	const summary = {
		eventName: 'placed-order',
		count: 5,
		additionalFields: { firstHappenedAt: 1_600_000_000, lastHappenedAt: 1_700_000_000 },
	};

	it('tells how often something happened, by the external ID of the user', async () => {
		const told = { event_name: 'placed-order', count: 5, first: 1_600_000_000, last: 1_700_000_000 };
		expect(await event('submitSummary', summary)).toEqual([{ submitted: true, user_id: 'mia-1', ...told }]);
		expect(bench.requests.map(({ body }) => body)).toEqual([{ user_id: 'mia-1', event_summaries: told }]);
	});

	it('looks the external ID up where the user is named otherwise, and says when there is none', async () => {
		await event('submitSummary', { ...summary, contact: locator(mia.id) });
		expect(sent().body).toMatchObject({ user_id: 'mia-1' });
		const { id } = bench.workspace.addContact({ role: 'user', email: 'tom@example.com' });
		expect(await refusal('dataEvent', 'submitSummary', { ...summary, contact: locator(id) })).toMatch(
			new RegExp(`^The contact ${id} has no external ID \\[item 0\\] .*use "Submit"`),
		);
	});
});

describe('Data events of a contact', () => {
	it('are listed newest first, as far as Intercom lists them', async () => {
		for (let age = 0; age < 160; age++) {
			bench.workspace.events.submit(mia, { event_name: 'placed-order', created_at: NOW - age });
		}
		const events = await event('getAll', { returnAll: true });
		expect(events.map(({ created_at: time }) => NOW - Number(time))).toEqual(
			Array.from({ length: 160 }, (_, age) => age),
		);
		expect(bench.requests.map(({ query }) => query)).toEqual([
			{ type: 'user', user_id: 'mia-1', per_page: '150' },
			{ type: 'user', user_id: 'mia-1', per_page: '150', before: `${NOW - 149}000` },
		]);
	});

	it('are summed up', async () => {
		await event('submit', { eventName: 'placed-order' });
		await event('submit', { eventName: 'placed-order', createdAt: NOW - 60 });
		expect(await event('getSummaries', { contact: locator(mia.id) })).toMatchObject([
			{ name: 'placed-order', count: 2 },
		]);
		expect(sent().query).toEqual({ type: 'user', intercom_user_id: mia.id, summary: 'true' });
	});
});

describe('A visitor', () => {
	it('is read in the few things that people use', async () => {
		const { id, user_id: userId } = bench.workspace.addVisitor({ name: 'Tom' });
		const [simplified] = await visitor('get', { visitor: userId });
		expect(simplified).toMatchObject({ id, user_id: userId, name: 'Tom', last_request_at: NOW });
		expect(Object.keys(simplified!).length).toBeLessThanOrEqual(10);
	});

	it('gets a name and custom attributes', async () => {
		const { id } = bench.workspace.addVisitor();
		const attributes = {
			specifyCustomAttributes: 'json',
			customAttributesJson: '{ "support_tier": "gold" }',
		};
		const by = { findBy: 'id', visitor: id };
		await visitor('update', { ...by, updateFields: { name: '' }, ...attributes });
		expect(sent().body).toEqual({ id, name: '', custom_attributes: { support_tier: 'gold' } });
		expect(await refusal('visitor', 'update', by)).toMatch(/^There is nothing to update \[item 0\]/);
	});

	it('turns out to be a user who is there', async () => {
		const { user_id: userId } = bench.workspace.addVisitor();
		const who = {
			findBy: 'user_id',
			visitor: userId,
			convertTo: 'user',
			contact: locator('mia-1', 'externalId'),
		};
		expect(await visitor('convert', who)).toMatchObject([
			{ id: mia.id, role: 'user', email: 'mia@example.com' },
		]);
		expect(sent().body).toEqual({ type: 'user', visitor: { user_id: userId }, user: { user_id: 'mia-1' } });
		expect(await refusal('visitor', 'convert', who)).toMatch(/^Visitor Not Found \[item 0\]/);
	});

	it('becomes a lead who was not there before', async () => {
		const { email } = bench.workspace.addVisitor({ email: 'tom@example.com' });
		const who = {
			findBy: 'email',
			visitor: email!,
			convertTo: 'lead',
			contact: locator('tom@example.com', 'email'),
		};
		expect(await visitor('convert', who)).toMatchObject([{ role: 'lead', email: 'tom@example.com' }]);
	});
});
