import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** "Create or Update" finds whom it means, and lives with what others do at the same time. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
});

afterEach(async () => {
	await bench.close();
});

const parameters = (given: INodeParameters): INodeParameters => ({
	resource: 'contact',
	operation: 'upsert',
	...given,
});
const upsert = async (given: INodeParameters) => (await bench.results(parameters(given)))[0]!;

async function refusal(given: INodeParameters): Promise<string> {
	const { error } = await bench.run(parameters(given));
	return `${error?.message} ${error?.description}`;
}

const asked = () => bench.requests.map(({ method, path }) => `${method} ${path}`);
const contacts = () => bench.workspace.contacts.list();
const addUser = (fields: IDataObject) => bench.workspace.addContact({ role: 'user', ...fields });

describe('It creates', () => {
	it('a user, when nobody has the external ID', async () => {
		const contact = await upsert({
			externalId: 'mia-1',
			email: 'mia@example.com',
			additionalFields: { name: 'Mia' },
		});
		expect(contact).toMatchObject({
			role: 'user',
			external_id: 'mia-1',
			email: 'mia@example.com',
			name: 'Mia',
		});
		expect(asked()).toEqual(['GET /contacts/find_by_external_id/mia-1', 'POST /contacts']);
	});

	it('a lead, when nobody has the email and a lead is wanted', async () => {
		expect(await upsert({ email: 'mia@example.com', additionalFields: { role: 'lead' } })).toMatchObject({
			role: 'lead',
		});
		expect(asked()).toEqual(['POST /contacts/search', 'POST /contacts']);
	});
});

describe('It updates', () => {
	it('whoever has the external ID, without changing the role', async () => {
		const { id } = addUser({ external_id: 'mia-1' });
		expect(await upsert({ externalId: 'mia-1', email: 'mia@example.com' })).toMatchObject({
			id,
			email: 'mia@example.com',
		});
		expect(bench.requests.at(-1)).toMatchObject({
			method: 'PUT',
			body: { external_id: 'mia-1', email: 'mia@example.com' },
		});
	});

	it('whoever has the email, if it is the only one', async () => {
		const { id } = addUser({ email: 'mia@example.com' });
		expect(await upsert({ email: 'mia@example.com', additionalFields: { name: 'Mia' } })).toMatchObject({
			id,
			name: 'Mia',
		});
	});

	it('the one in the role that is wanted, if several have the email', async () => {
		const { id } = addUser({ email: 'mia@example.com' });
		bench.workspace.addContact({ role: 'lead', email: 'mia@example.com' });
		expect(await upsert({ email: 'mia@example.com', additionalFields: { role: 'user' } })).toMatchObject({
			id,
		});
	});

	it('the one into whom the contact with the external ID was merged, who keeps an ID of its own', async () => {
		const user = addUser({ external_id: 'mia-1', email: 'mia@example.com' });
		const lead = bench.workspace.addContact({
			role: 'lead',
			email: 'mia@example.com',
			external_id: 'lead-1',
		});
		await bench.results({
			resource: 'contact',
			operation: 'merge',
			lead: locator(lead.id),
			user: locator(user.id),
		});
		expect(await upsert({ externalId: 'lead-1', additionalFields: { name: 'Mia' } })).toMatchObject({
			...{ id: user.id, external_id: 'mia-1', name: 'Mia' },
		});
	});
});

describe('It refuses, and says what to do,', () => {
	it('when several have the email', async () => {
		const user = addUser({ email: 'mia@example.com' });
		const lead = bench.workspace.addContact({ role: 'lead', email: 'mia@example.com' });
		const told = await refusal({ email: 'mia@example.com' });
		expect(told).toMatch(/^2 contacts have the email mia@example.com \[item 0\]/);
		expect(told).toContain(`${user.id} (user)`);
		expect(told).toContain(`${lead.id} (lead)`);
		expect(asked()).toEqual(['POST /contacts/search']);
	});

	it('when there is nothing to find a contact by', async () => {
		expect(await refusal({ externalId: ' ' })).toMatch(
			/^'External ID' and 'Email' are both empty \[item 0\]/,
		);
		expect(asked()).toEqual([]);
	});

	it('when the email belongs to a user with another external ID', async () => {
		const { id } = addUser({ external_id: 'mia-1', email: 'mia@example.com' });
		expect(await refusal({ externalId: 'tom-1', email: 'mia@example.com' })).toMatch(
			new RegExp(
				`^The email belongs to another user \\(${id}\\), whose external ID is "mia-1" \\[item 0\\].*409 \\(conflict\\)`,
			),
		);
		expect(bench.workspace.contacts.get(id).external_id).toBe('mia-1');
	});

	it('when the contact is archived', async () => {
		const { id } = addUser({ email: 'mia@example.com' });
		bench.workspace.contacts.archive(id);
		expect(await refusal({ email: 'mia@example.com' })).toMatch(
			new RegExp(
				`^The contact with these details is archived \\(${id}\\) \\[item 0\\] Switch on 'Unarchive'.*Request id`,
			),
		);
	});

	it('when the contact was blocked', async () => {
		bench.workspace.contacts.block(addUser({ email: 'mia@example.com' }).id);
		expect(await refusal({ email: 'mia@example.com' })).toMatch(/\[item 0\].*not_restorable/);
	});
});

describe('It survives', () => {
	it('that search has not found the contact yet', async () => {
		const { id } = addUser({ email: 'mia@example.com' });
		bench.refuseNext({ path: '/contacts/search', answer: { status: 200, body: { type: 'list', data: [] } } });
		expect(await upsert({ email: 'mia@example.com', additionalFields: { name: 'Mia' } })).toMatchObject({
			id,
			name: 'Mia',
		});
		expect(asked()).toEqual(['POST /contacts/search', 'POST /contacts', `PUT /contacts/${id}`]);
	});

	it('that others create the same contact at the same time', async () => {
		const items = Array.from({ length: 8 }, (_, number) => ({ name: `Mia ${number}` }));
		const given = parameters({
			externalId: 'mia-1',
			email: 'mia@example.com',
			additionalFields: { name: '={{ $json.name }}' },
		});
		const runs = await Promise.all(items.map(async (item) => await bench.run(given, [item])));
		expect(runs.map(({ status }) => status)).toEqual(items.map(() => 'success'));
		expect(contacts()).toHaveLength(1);
	});

	it('the items of one run about the same contact, in their order', async () => {
		const items = Array.from({ length: 8 }, (_, number) => ({ name: `Mia ${number}` }));
		await bench.run(
			parameters({ email: 'mia@example.com', additionalFields: { name: '={{ $json.name }}' } }),
			items,
		);
		expect(contacts()).toMatchObject([{ name: 'Mia 7' }]);
	});

	it('a connection that breaks after the contact was created', async () => {
		bench.refuseNext({ method: 'POST', path: '/contacts', answer: 'reset after' });
		await upsert({ externalId: 'mia-1', additionalFields: { name: 'Mia' } });
		expect(contacts()).toMatchObject([{ external_id: 'mia-1', name: 'Mia' }]);
	});

	it('that the contact is archived, if it may bring it back', async () => {
		const { id } = addUser({ external_id: 'mia-1', email: 'mia@example.com' });
		bench.workspace.contacts.archive(id);
		const contact = await upsert({ externalId: 'mia-1', additionalFields: { name: 'Mia', unarchive: true } });
		expect(contact).toMatchObject({ id, name: 'Mia' });
		expect(contacts()).toMatchObject([{ id }]);
	});
});
