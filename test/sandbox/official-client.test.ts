import { IntercomClient, IntercomError } from 'intercom-client';
import { startSandbox, type Sandbox } from '../../dev/sandbox';

/** Intercom's own package, which asks for API version 2.14 and knows nothing of sandboxes. */
describe("Intercom's official client works against the sandbox:", () => {
	let sandbox: Sandbox;
	let client: IntercomClient;

	beforeEach(async () => {
		sandbox = await startSandbox();
		client = new IntercomClient({ environment: sandbox.url, token: sandbox.accessToken, maxRetries: 0 });
	});
	afterEach(() => sandbox.close());

	it('it says who it is', async () => {
		expect(await client.admins.identify()).toMatchObject({ name: 'Nora Lind', app: { region: 'US' } });
		expect(sandbox.requests[0]!.headers['intercom-version']).toBe('2.14');
	});

	it('it creates, finds and lists contacts over pages', async () => {
		const names = ['Ann', 'Bob', 'Cy'];
		for (const name of names) {
			await client.contacts.create({ email: `${name.toLowerCase()}@example.com`, name });
		}
		const found = await client.contacts.search({
			query: { field: 'email', operator: '=', value: 'bob@example.com' },
		});
		expect(found.data.map(({ name }) => name)).toEqual(['Bob']);

		const listed = [];
		for await (const contact of await client.contacts.list({ per_page: 2 })) listed.push(contact.name);
		expect(listed.sort()).toEqual(names);
	});

	it('it replies to a conversation, tags it, assigns it and closes it', async () => {
		const [nora, ada] = sandbox.workspace.teammates.list();
		const contact = sandbox.workspace.addContact({ email: 'ann@example.com' });
		const { id } = sandbox.workspace.addConversation({ contact, body: 'Hello' });
		const conversation_id = id;

		await client.conversations.reply({
			conversation_id,
			body: { message_type: 'comment', type: 'admin', admin_id: ada!.id, body: 'Hi Ann' },
		});
		const { id: tagId } = await client.tags.create({ name: 'Billing' });
		await client.tags.tagConversation({ conversation_id, id: tagId, admin_id: nora!.id });
		await client.conversations.manage({
			conversation_id,
			body: { message_type: 'assignment', type: 'admin', admin_id: nora!.id, assignee_id: nora!.id },
		});
		await client.conversations.manage({
			conversation_id,
			body: { message_type: 'close', type: 'admin', admin_id: nora!.id },
		});

		const read = await client.conversations.find({ conversation_id });
		expect(read).toMatchObject({ state: 'closed', admin_assignee_id: Number(nora!.id) });
		const parts = read.conversation_parts?.conversation_parts?.map(({ part_type }) => part_type);
		expect(parts).toEqual(['comment', 'assignment', 'close']);
		expect(read.tags?.tags?.map(({ name }) => name)).toEqual(['Billing']);
	});

	it('it makes an error of a refusal', async () => {
		await expect(client.contacts.find({ contact_id: '000000000000000000000000' })).rejects.toThrow(
			IntercomError,
		);
	});
});
