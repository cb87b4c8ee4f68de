import { startSandbox, type Change, type Contact, type Conversation, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

describe('a conversation', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;
	let contact: Contact;
	let conversation: Conversation;
	let path: string;
	const [nora, ada] = ['814601', '814602'];
	const support = '5017601';

	beforeEach(async () => {
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock });
		api = caller(sandbox);
		contact = sandbox.workspace.addContact({ email: 'ann@example.com', name: 'Ann', external_id: 'ann-1' });
		conversation = sandbox.workspace.addConversation({ contact, body: 'Hello\nthere' });
		path = `/conversations/${conversation.id}`;
	});
	afterEach(() => sandbox.close());

	const reply = (body: object, to = path) => api.post(`${to}/reply`, body);
	const asAda = (body: object) => reply({ message_type: 'comment', type: 'admin', admin_id: ada, ...body });
	const asAnn = (body: object, to = path) =>
		reply({ message_type: 'comment', type: 'user', intercom_user_id: contact.id, ...body }, to);
	const manage = (body: object) => api.post(`${path}/parts`, { admin_id: nora, ...body });
	const lastPart = async () => (await api.get(path)).body.conversation_parts.conversation_parts.at(-1);

	it('is begun by a contact, and answered with the message', async () => {
		const { body } = await api.post('/conversations', { from: { type: 'user', id: contact.id }, body: 'Hi' });
		expect(body).toMatchObject({ type: 'user_message', message_type: 'inapp', body: 'Hi' });
		expect((await api.get(`/conversations/${body.conversation_id}`)).body).toMatchObject({
			state: 'open',
			open: true,
			read: false,
			admin_assignee_id: 0,
			team_assignee_id: 0,
			priority: 'none',
			contacts: { contacts: [{ type: 'contact', id: contact.id, external_id: 'ann-1' }] },
			source: {
				id: body.id,
				delivered_as: 'customer_initiated',
				body: '<p>Hi</p>',
				author: { type: 'user' },
			},
			conversation_parts: { total_count: 0, conversation_parts: [] },
		});
	});

	it('has bodies in HTML, and in plain text when asked', async () => {
		await asAda({ body: 'First\nSecond <b>now</b>' });
		expect((await api.get(path)).body.source.body).toBe('<p>Hello</p>\n<p>there</p>');
		const plain = (await api.get(`${path}?display_as=plaintext`)).body;
		expect(plain.source.body).toBe('Hello\nthere');
		expect(plain.conversation_parts.conversation_parts[0].body).toBe('First\nSecond now');
	});

	it('counts the first message among its parts, and shows the latest 500', async () => {
		for (let count = 0; count < 501; count += 1) {
			sandbox.workspace.parts.replyAsContact(conversation, contact, { body: `Message ${count}` });
		}
		const { conversation_parts: parts, statistics } = (await api.get(path)).body;
		expect(statistics.count_conversation_parts).toBe(502);
		expect(parts.total_count).toBe(500);
		expect(parts.conversation_parts.map(({ body }: { body: string }) => body)).toEqual(
			Array.from({ length: 500 }, (_, index) => `<p>Message ${index + 1}</p>`),
		);
	});

	it('belongs to a company, until null takes it away', async () => {
		const company = sandbox.workspace.addCompany({ company_id: 'acme', name: 'Acme' });
		const given = await api.put(path, { company_id: company.id });
		expect(given.body.company).toMatchObject({ id: company.id });
		const taken = await api.put(path, { company_id: null });
		expect([taken.status, taken.body.company ?? null]).toEqual([200, null]);
	});

	it('marks the parts that an app made, and not those of people', async () => {
		await asAda({ body: 'From the app' });
		expect((await lastPart()).app_package_code).toBe(sandbox.workspace.appPackageCode);
		sandbox.workspace.parts.replyAsTeammate(conversation, sandbox.workspace.teammates.get(nora), {
			body: 'From the inbox',
		});
		expect((await lastPart()).app_package_code).toBeNull();
	});

	describe('gets a reply', () => {
		it('of a teammate, which ends the waiting', async () => {
			expect((await api.get(path)).body.waiting_since).toBe(clock.now() / 1000);
			const { body } = await asAda({ body: 'Hi Ann' });
			expect(body.waiting_since).toBeNull();
			expect(await lastPart()).toMatchObject({
				part_type: 'comment',
				body: '<p>Hi Ann</p>',
				author: { type: 'admin', id: ada, name: 'Ada (AI)', from_ai_agent: false, is_ai_answer: false },
			});
		});

		it('as a note, which changes nothing else', async () => {
			await manage({ message_type: 'close', type: 'admin' });
			const { body } = await asAda({ message_type: 'note', body: '<b>Careful</b>' });
			expect(body).toMatchObject({ state: 'closed' });
			expect(await lastPart()).toMatchObject({ part_type: 'note', body: '<b>Careful</b>' });
		});

		it('with quick replies, of which the contact picks one', async () => {
			const option = { text: 'Yes', uuid: 'a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb' };
			await asAda({ message_type: 'quick_reply', reply_options: [option] });
			expect(await lastPart()).toMatchObject({
				part_type: 'quick_reply',
				metadata: { quick_reply_options: [option] },
			});
			await asAnn({ body: 'Yes', reply_options: [option] });
			expect(await lastPart()).toMatchObject({
				body: '<p>Yes</p>',
				metadata: { quick_reply_uuid: option.uuid },
			});
		});

		it.each([
			['its id', () => ({ intercom_user_id: contact.id })],
			['its external id', () => ({ user_id: 'ann-1' })],
			['its address', () => ({ email: 'Ann@example.com' })],
		])('of a contact named by %s', async (_how, named) => {
			const { status } = await reply({ message_type: 'comment', type: 'user', body: 'Me', ...named() });
			expect(status).toBe(200);
			expect((await lastPart()).author).toMatchObject({ type: 'user', id: contact.id });
		});

		it('in the last conversation of a contact', async () => {
			clock.advance(1_000);
			const later = sandbox.workspace.addConversation({ contact, body: 'Another matter' });
			const { body } = await asAnn({ body: 'And?' }, '/conversations/last');
			expect(body.id).toBe(later.id);
		});

		it('with attachments, as addresses and as files that can be read', async () => {
			const data = Buffer.from('a plan').toString('base64');
			await asAda({
				body: 'See',
				attachment_urls: ['https://example.com/a/plan.png'],
				attachment_files: [{ content_type: 'text/plain', name: 'plan.txt', data }],
			});
			const [byUrl, byFile] = (await lastPart()).attachments;
			expect(byUrl).toMatchObject({ name: 'plan.png', content_type: 'image/png' });
			expect(byFile).toMatchObject({ name: 'plan.txt', filesize: 6 });
			expect((await api.get(byFile.url)).body).toBe('a plan');
		});

		it.each([
			['closed', { message_type: 'close', type: 'admin' }],
			['snoozed', { message_type: 'snoozed', snoozed_until: 4102444800 }],
		])('of a contact that opens it when it was %s', async (state, before) => {
			expect((await manage(before)).body.state).toBe(state);
			const { body } = await asAnn({ body: 'Still there?' });
			expect(body).toMatchObject({ state: 'open', open: true, snoozed_until: null });
			expect(await lastPart()).toMatchObject({ part_type: 'open', body: '<p>Still there?</p>' });
		});
	});

	describe('is managed', () => {
		it('closed with a last word', async () => {
			const { body } = await manage({ message_type: 'close', type: 'admin', body: 'Bye' });
			expect(body).toMatchObject({ state: 'closed', open: false, statistics: { last_closed_by_id: nora } });
			expect(await lastPart()).toMatchObject({ part_type: 'close', body: '<p>Bye</p>' });
		});

		it('opened', async () => {
			await manage({ message_type: 'close', type: 'admin' });
			expect((await manage({ message_type: 'open' })).body).toMatchObject({ state: 'open', open: true });
		});

		it('snoozed, which counts as open, until its time has come', async () => {
			const until = clock.now() / 1000 + 3600;
			const { body } = await manage({ message_type: 'snoozed', snoozed_until: until });
			expect(body).toMatchObject({ state: 'snoozed', open: true, snoozed_until: until });
			clock.advance(3_600_000);
			expect((await api.get(path)).body).toMatchObject({ state: 'open', snoozed_until: null });
		});

		it('assigned to a teammate and a team beside each other, and to nobody', async () => {
			await manage({ message_type: 'assignment', type: 'admin', assignee_id: ada });
			const { body } = await manage({ message_type: 'assignment', type: 'team', assignee_id: support });
			expect(body).toMatchObject({ admin_assignee_id: Number(ada), team_assignee_id: Number(support) });
			expect(await lastPart()).toMatchObject({ assigned_to: { type: 'team', id: support } });
			const freed = await manage({ message_type: 'assignment', type: 'admin', assignee_id: '0' });
			expect(freed.body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: Number(support) });
			expect((await lastPart()).assigned_to).toBeNull();
		});

		it('opened by an assignment when it was closed', async () => {
			await manage({ message_type: 'close', type: 'admin' });
			const { body } = await manage({ message_type: 'assignment', type: 'admin', assignee_id: ada });
			expect(body.state).toBe('open');
			expect((await lastPart()).part_type).toBe('assign_and_reopen');
		});
	});

	it('is tagged and untagged', async () => {
		const tag = sandbox.workspace.addTag('Billing');
		const { body } = await api.post(`${path}/tags`, { id: tag.id, admin_id: ada });
		expect(body).toMatchObject({ type: 'tag', name: 'Billing', applied_by: { type: 'admin', id: ada } });
		expect((await api.get(path)).body.tags.tags).toHaveLength(1);
		await api.delete(`${path}/tags/${tag.id}`, { admin_id: ada });
		expect((await api.get(path)).body.tags.tags).toEqual([]);
	});

	it('takes attributes that exist, and keeps false and 0 as they are', async () => {
		const { workspace } = sandbox;
		workspace.addConversationAttribute({ name: 'Urgent', data_type: 'boolean' });
		workspace.addConversationAttribute({ name: 'Count', data_type: 'integer' });
		const { body } = await api.put(path, { title: 'Login', custom_attributes: { Urgent: false, Count: 0 } });
		expect(body).toMatchObject({ title: 'Login', custom_attributes: { Urgent: false, Count: 0 } });
	});

	it('gets a part without words for each attribute that changes', async () => {
		sandbox.workspace.addConversationAttribute({ name: 'Reason', data_type: 'string' });
		await api.put(path, { custom_attributes: { Reason: 'Billing' } });
		await api.put(path, { custom_attributes: { Reason: 'Billing' } });
		const { conversation_parts: parts } = (await api.get(path)).body;
		expect(parts.conversation_parts).toMatchObject([
			{
				part_type: 'conversation_attribute_updated_by_admin',
				body: null,
				author: { type: 'bot' },
				event_details: { attribute: { name: 'Reason' }, value: { name: 'Billing', previous: null } },
			},
		]);
	});

	it('has more people, made leads when nobody knows their address, but never none', async () => {
		const { body } = await api.post(`${path}/customers`, {
			admin_id: nora,
			customer: { email: 'new@example.com' },
		});
		const [, added] = body.customers;
		expect((await api.get(`/contacts/${added.id}`)).body.role).toBe('lead');
		expect((await api.delete(`${path}/customers/${added.id}`, { admin_id: nora })).status).toBe(200);
		expect(await api.delete(`${path}/customers/${contact.id}`, { admin_id: nora })).toMatchObject({
			status: 422,
			body: { errors: [{ message: 'Removing the last customer is not allowed' }] },
		});
	});

	it('is redacted part by part, and in what its contact wrote first', async () => {
		await asAda({ body: 'Secret' });
		const { id } = await lastPart();
		const redact = (what: object) =>
			api.post('/conversations/redact', { conversation_id: conversation.id, ...what });
		const { body } = await redact({ type: 'conversation_part', conversation_part_id: id });
		expect(body.conversation_parts.conversation_parts[0].redacted).toBe(true);
		const again = await redact({ type: 'source', source_id: body.source.id });
		expect(again.body.source).toMatchObject({ redacted: true });
	});

	it('goes on in another one when it is merged', async () => {
		const primary = sandbox.workspace.addConversation({ contact, body: 'The first' });
		const { body } = await api.post(`${path}/merge`, { merge_into_conversation_id: Number(primary.id) });
		expect(body.id).toBe(primary.id);
		expect((await api.get(path)).body.state).toBe('closed');
		const again = await api.post(`${path}/merge`, { merge_into_conversation_id: Number(primary.id) });
		expect(again).toMatchObject({ status: 422, body: { errors: [{ code: 'merge_failed' }] } });
	});

	it('becomes a ticket that keeps its id', async () => {
		const type = sandbox.workspace.addTicketType({ name: 'Bug' });
		const { body } = await api.post(`${path}/convert`, {
			ticket_type_id: type.id,
			attributes: { _default_title_: 'Broken' },
		});
		expect(body).toMatchObject({
			type: 'ticket',
			id: conversation.id,
			ticket_attributes: { _default_title_: 'Broken' },
			ticket_state: { category: 'submitted' },
		});
	});

	it('that is a ticket shows from which state to which its ticket went, and which app made it', async () => {
		const { workspace } = sandbox;
		const type = workspace.addTicketType({ name: 'Refund' });
		await api.post(`${path}/convert`, { ticket_type_id: type.id });
		const [, inProgress] = workspace.ticketTypes.states;
		await api.put(`/tickets/${conversation.id}`, { ticket_state_id: inProgress!.id, admin_id: Number(nora) });
		const { body } = await api.get(`/tickets/${conversation.id}`);
		expect(body.ticket_parts.ticket_parts).toMatchObject([
			{
				part_type: 'ticket_state_updated_by_admin',
				previous_ticket_state: 'submitted',
				ticket_state: 'submitted',
				app_package_code: workspace.appPackageCode,
			},
			{ previous_ticket_state: 'submitted', ticket_state: 'in_progress' },
		]);
	});

	it('shows how Fin ended, of which nobody is told, and is found by it', async () => {
		const { workspace } = sandbox;
		const end = { resolution_state: 'escalated' as const };
		expect(() => workspace.conversations.endFin(conversation, end)).toThrow('Fin has given no answer');
		workspace.parts.replyAsBot(conversation, { body: 'Hi', author: { from_ai_agent: true } });
		expect((await api.get(path)).body.ai_agent).toMatchObject({ resolution_state: null });
		const topics: string[] = [];
		workspace.on('change', (change: Change) => topics.push(...change.topics));
		const source = { content_type: 'article', url: '/3', title: 'Prices', locale: 'en' } as const;
		workspace.conversations.endFin(conversation, { ...end, content_sources: [source] });
		expect(topics).toEqual([]);
		expect((await api.get(path)).body.ai_agent).toMatchObject({
			resolution_state: 'escalated',
			content_sources: { total_count: 1, content_sources: [source] },
		});
		const query = { field: 'ai_agent.resolution_state', operator: 'IN', value: ['escalated'] };
		const { body } = await api.post('/conversations/search', { query });
		expect(body.conversations).toMatchObject([{ id: conversation.id }]);
	});

	it('is gone when it was deleted, and listed as such', async () => {
		expect((await api.delete(path)).body).toEqual({
			id: conversation.id,
			object: 'conversation',
			deleted: true,
		});
		expect((await api.get(path)).status).toBe(404);
		const { body } = await api.get('/conversations/deleted');
		expect(body.conversations).toMatchObject([{ id: conversation.id, metrics_retained: true }]);
	});
});
