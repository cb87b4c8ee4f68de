import type { INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { SandboxOptions } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Who begins a conversation: contacts by any name, and new ones. */

let bench: Workbench;

const start = async (options: SandboxOptions = {}) => {
	bench = await startWorkbench(new Intercom(), options);
};

beforeEach(async () => {
	jest.spyOn(systemClock, 'sleep').mockResolvedValue();
	await start();
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const create = (contact: INodeParameters['contact'], more: INodeParameters = {}): INodeParameters => ({
	resource: 'conversation',
	operation: 'create',
	contact,
	message: 'Hello',
	...more,
});

const addMia = () =>
	bench.workspace.addContact({ email: 'mia@example.com', external_id: 'mia-1', role: 'user' });

const sent = () => bench.requests.map(({ method, path }) => `${method} ${path}`);

it.each(['id', 'externalId', 'email'])('by a contact named by %s', async (mode) => {
	const mia = addMia();
	const names: Record<string, string> = { id: mia.id, externalId: 'mia-1', email: 'mia@example.com' };
	const [begun] = await bench.results(create(locator(names[mode]!, mode)));
	const [conversation] = bench.workspace.conversations.list();
	expect(conversation).toMatchObject({ contact_ids: [mia.id], source: { body: '<p>Hello</p>' } });
	expect(begun).toEqual({
		id: conversation!.id,
		contact_id: mia.id,
		message: expect.objectContaining({ type: 'user_message', id: conversation!.source.id, body: 'Hello' }),
	});
});

it('with everything that Intercom takes', async () => {
	const mia = addMia();
	await bench.results(
		create(locator(mia.id), {
			additionalFields: {
				attachmentUrls: 'https://example.com/a.png',
				brand: '123',
				createdAt: '2026-03-14T09:00:00Z',
				subject: 'My invoice',
			},
		}),
	);
	expect(bench.requests[0]!.body).toEqual({
		from: { type: 'contact', id: mia.id },
		body: 'Hello',
		subject: 'My invoice',
		attachment_urls: ['https://example.com/a.png'],
		created_at: 1773478800,
		brand_id: '123',
	});
});

describe('A contact that is not there', () => {
	const unknown = [
		['email', 'new@example.com', 'No contact has the email new@example.com'],
		['externalId', 'new-1', 'Intercom answered 404'],
	] as const;

	it.each(unknown)('named by %s is an error', async (mode, name, message) => {
		const { error } = await bench.run(create(locator(name, mode)));
		expect(`${error?.message} ${error?.description}`).toContain(message);
		expect(bench.workspace.conversations.list()).toEqual([]);
	});

	it.each(unknown)('named by %s is created when that is asked for', async (mode, name) => {
		const more = { createContact: true, contactRole: 'lead', contactName: 'New Here' };
		const [begun] = await bench.results(create(locator(name, mode), more));
		const [contact] = bench.workspace.contacts.list();
		expect(contact).toMatchObject({ id: begun!.contact_id, role: 'lead', name: 'New Here' });
		expect([contact!.email, contact!.external_id]).toContain(name);
	});

	it('is not created without a name', async () => {
		const { error } = await bench.run(create(locator('={{ undefined }}', 'email'), { createContact: true }));
		expect(error?.message).toBe("'Contact' is empty [item 0]");
		expect(sent()).toEqual([]);
	});

	it('is created once for several items, although search does not know it yet', async () => {
		await bench.close();
		await start({ searchDelay: 60_000, clock: new VirtualClock() });
		const more = { createContact: true, contactRole: 'lead' };
		const { outputs } = await bench.run(create(locator('new@example.com', 'email'), more), [{}, {}, {}]);
		expect(outputs[0]).toHaveLength(3);
		expect(bench.workspace.contacts.list()).toHaveLength(1);
	});

	it('is waited for until Intercom knows it everywhere', async () => {
		bench.refuseNext({
			method: 'POST',
			path: '/conversations',
			times: 2,
			answer: {
				status: 404,
				body: { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] },
			},
		});
		await bench.results(create(locator('new@example.com', 'email'), { createContact: true }));
		expect(sent().filter((request) => request === 'POST /conversations')).toHaveLength(3);
		expect(bench.workspace.conversations.list()).toHaveLength(1);
	});
});

describe('A contact that search does not find yet', () => {
	beforeEach(async () => {
		await bench.close();
		await start({ searchDelay: 60_000, clock: new VirtualClock() });
	});

	const byEmail = create(locator('mia@example.com', 'email'), { createContact: true });

	it('begins the conversation all the same', async () => {
		const mia = addMia();
		expect(await bench.results(byEmail)).toMatchObject([{ contact_id: mia.id }]);
		expect(bench.workspace.contacts.list()).toHaveLength(1);
	});

	it('is named when it is archived', async () => {
		const mia = addMia();
		bench.workspace.contacts.archive(mia.id);
		const { error } = await bench.run(byEmail);
		expect(error?.message).toBe(`The contact is archived (${mia.id}) [item 0]`);
	});
});
