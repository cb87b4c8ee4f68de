import axios from 'axios';
import type { IDataObject } from 'n8n-workflow';
import type { N8nClient, Workflow } from '../../dev/playground/client';
import type { Company, Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/** contact-attribute-updates.json in a real n8n: any kind of record, lists, numbers that many count up, and a table. */

jest.setTimeout(120_000);

const TABLE = 'attribute-updates-of-a-test';
const KEY = { 'X-Api-Key': 'a long random value' };

let sandbox: Sandbox;
let n8n: N8nClient;
let workflow: Workflow;
let maya: Contact;
let acme: Company;
let conversation: Conversation;

beforeAll(async () => {
	const callers = { type: 'httpHeaderAuth', data: { name: 'X-Api-Key', value: KEY['X-Api-Key'] } };
	const settings = { table: TABLE };
	const own = await startOwnWorkspace('contact-attribute-updates.json', {
		...{ callers, settings, path: 'attribute-updates-of-a-test' },
	});
	({ sandbox, n8n, workflow } = own);
	const { workspace } = sandbox;
	workspace.addDataAttribute({ name: 'orders', model: 'contact', data_type: 'integer' });
	workspace.addDataAttribute({ name: 'seats', model: 'company', data_type: 'integer' });
	workspace.addConversationAttribute({ name: 'escalations', data_type: 'integer' });
	maya = workspace.addContact({ role: 'user', external_id: 'maya-7', email: 'maya7@example.com' });
	acme = workspace.addCompany({ company_id: 'acme-7', name: 'Acme' });
	conversation = workspace.addConversation({ contact: maya, body: 'Hello' });
});
afterAll(async () => await sandbox.close());

const ask = async (body: unknown) =>
	await axios.post(`${n8n.url}/webhook/attribute-updates-of-a-test`, body, {
		headers: KEY,
		validateStatus: () => true,
	});

const orders = () => sandbox.workspace.contacts.get(maya.id).custom_attributes.orders;
const increment = { increment: 1 };

/** Executes the workflow from the trigger of this name, to the end. */
async function runFrom(trigger: string): Promise<{ id: string; status: string; data: string }> {
	const id = await n8n.run(workflow.id, trigger);
	for (;;) {
		const { status, data } = await n8n.execution(id);
		if (status === 'success' || status === 'error') return { id, status, data };
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

it('writes attributes of a company', async () => {
	const { status, data } = await ask({ companyId: 'acme-7', attributes: { seats: 5 } });
	expect([status, data]).toEqual([
		200,
		{
			company: { id: acme.id, companyId: 'acme-7', name: 'Acme' },
			changed: [{ attribute: 'seats', from: null, to: 5 }],
			unchanged: [],
			refused: [],
		},
	]);
});

it('writes attributes of a conversation', async () => {
	const { data } = await ask({ conversationId: conversation.id, attributes: { escalations: increment } });
	expect(data).toMatchObject({
		conversation: { id: conversation.id },
		changed: [{ attribute: 'escalations', from: null, to: 1 }],
	});
});

it.each([
	['as it is', (updates: object[]) => updates],
	['under updates', (updates: object[]) => ({ updates })],
])('writes a list at once, given %s, and answers for each in its order', async (_case, listed) => {
	const { status, data } = await ask(
		listed([
			{ companyId: 'acme-7', attributes: { seats: 9 } },
			{ userId: 'nobody-at-all', attributes: { orders: 1 } },
			{ email: 'maya7@example.com', attributes: { orders: 3, shoe_size: 42 } },
		]),
	);
	expect(status).toBe(200);
	expect(data).toMatchObject({
		written: 2,
		notPossible: 1,
		results: [
			{ company: { id: acme.id } },
			{ error: expect.any(String) },
			{ contact: { id: maya.id }, refused: [{ attribute: 'shoe_size', value: 42 }] },
		],
	});
	expect(orders()).toBe(3);
});

it('answers an empty list', async () => {
	expect(await ask([])).toMatchObject({ status: 200, data: { written: 0, notPossible: 1 } });
});

it('counts right though many count at once', async () => {
	const before = Number(orders());
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => ask({ userId: 'maya-7', attributes: { orders: increment } })),
	);
	expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
	expect(orders()).toBe(before + 20);
});

describe('The rows of a table', () => {
	const rows = async () => await n8n.dataTableRows(TABLE);
	const add = async (...added: Array<IDataObject & { attributes: object | string }>) =>
		await n8n.addDataTableRows(
			TABLE,
			added.map((row) => ({
				...row,
				attributes: typeof row.attributes === 'string' ? row.attributes : JSON.stringify(row.attributes),
			})),
		);

	it('are none at first, and the table is made', async () => {
		expect((await runFrom('Every Night')).status).toBe('success');
		expect(await rows()).toEqual([]);
	});

	it('are each written once, whoever added them and however often the night comes', async () => {
		const before = Number(orders());
		const row = { userId: 'maya-7', attributes: { orders: increment } };
		await Promise.all([add(row, row, row), add(row, row)]);
		await add({ companyId: 'acme-7', attributes: { seats: 12 } });
		expect((await runFrom('Every Night')).status).toBe('success');
		expect((await runFrom('Every Night')).status).toBe('success');
		expect(orders()).toBe(before + 5);
		expect(sandbox.workspace.companies.get(acme.id).custom_attributes.seats).toBe(12);
		expect((await rows()).map(({ state }) => state)).toEqual(Array(6).fill('done'));
	});

	it('say what was not written, and somebody is told', async () => {
		await add(
			{ userId: 'nobody-at-all', attributes: { orders: 1 } },
			{ userId: 'maya-7', attributes: { shoe_size: 42 } },
			{ userId: 'maya-7', attributes: '{ no JSON' },
		);
		const { status, data } = await runFrom('Every Night');
		expect(status).toBe('error');
		expect(data).toContain('Attribute updates: 3 rows could not be written whole');
		const [nobody, shoe, noJson] = (await rows()).slice(-3);
		expect([nobody, shoe, noJson].map((row) => row?.state)).toEqual(['failed', 'refused', 'failed']);
		expect(shoe?.result).toContain("There is no contact attribute 'shoe_size'");
	});

	it('that a broken run had taken are not written again, but told', async () => {
		const before = orders();
		await add({ userId: 'maya-7', attributes: { orders: increment }, state: 'running' });
		const { data } = await runFrom('Every Night');
		expect(data).toContain('Attribute updates: 1 rows were being written when a run broke off');
		expect(orders()).toBe(before);
	});
});

it('says of each setting whether it is fine', async () => {
	const { data } = await runFrom('Test Settings');
	for (const setting of ['createUnknownAttributes', 'table', 'daysToKeep']) expect(data).toContain(setting);
	expect(data).not.toContain('whatToDo":"Write');
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
