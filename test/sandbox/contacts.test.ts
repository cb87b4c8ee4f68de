import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

describe('a contact', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;

	beforeEach(async () => {
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock });
		api = caller(sandbox);
	});
	afterEach(() => sandbox.close());

	const create = async (fields: object) => (await api.post('/contacts', fields)).body;

	it('is a user with an address or an external id, and a lead when it says so', async () => {
		expect(await create({ email: 'ann@example.com' })).toMatchObject({ role: 'user', external_id: null });
		expect(await create({ external_id: 'bob-1' })).toMatchObject({ role: 'user', email: null });
		expect(await create({ role: 'lead' })).toMatchObject({ role: 'lead', external_id: expect.any(String) });
	});

	it('has its times in unix seconds', async () => {
		const { created_at: created } = await create({ role: 'user', signed_up_at: 1_700_000_000 });
		expect(created).toBe(clock.now() / 1000);
	});

	describe('is unique', () => {
		it.each([
			['an external id', { external_id: 'ann-1' }],
			['an address of a user, in any case', { email: 'ANN@example.com' }],
		])('in %s: the refusal names who has it', async (_what, fields) => {
			const { id } = await create({ email: 'ann@example.com', external_id: 'ann-1' });
			expect(await api.post('/contacts', fields)).toMatchObject({
				status: 409,
				body: {
					errors: [
						{ code: 'conflict', message: `A contact matching those details already exists with id=${id}` },
					],
				},
			});
		});

		it('also beside an archived one, which can be taken back', async () => {
			const { id } = await create({ email: 'ann@example.com' });
			await api.post(`/contacts/${id}/archive`);
			const { status, body } = await api.post('/contacts', { email: 'ann@example.com' });
			expect([status, body.errors[0].message]).toEqual([
				409,
				`An archived contact matching those details already exists with id=${id}`,
			]);
			expect((await api.get(`/contacts/${id}`)).status).toBe(404);
			await api.post(`/contacts/${id}/unarchive`);
			expect((await api.get(`/contacts/${id}`)).status).toBe(200);
		});

		it('but leads may share an address, and two requests at once make one user', async () => {
			await create({ role: 'lead', email: 'ann@example.com' });
			expect((await api.post('/contacts', { role: 'lead', email: 'ann@example.com' })).status).toBe(200);
			const both = await Promise.all([1, 2].map(() => api.post('/contacts', { external_id: 'twin' })));
			expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		});
	});

	describe('has custom attributes', () => {
		beforeEach(() => {
			const { workspace } = sandbox;
			workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
			workspace.addDataAttribute({ name: 'count', model: 'contact', data_type: 'integer' });
			workspace.addDataAttribute({ name: 'score', model: 'contact', data_type: 'float' });
			workspace.addDataAttribute({ name: 'active', model: 'contact', data_type: 'boolean' });
			workspace.addDataAttribute({ name: 'since', model: 'contact', data_type: 'datetime' });
			workspace.addDataAttribute({
				name: 'size',
				model: 'contact',
				data_type: 'options',
				options: [{ value: 'S' }, { value: 'L' }],
			});
		});

		it('which are kept as given, empty ones too', async () => {
			const values = { tier: '', count: 0, score: 1.5, active: false, since: 1_700_000_000, size: 'S' };
			const { id, custom_attributes: kept } = await create({ role: 'user', custom_attributes: values });
			expect(kept).toEqual(values);
			const { body } = await api.put(`/contacts/${id}`, { custom_attributes: { tier: null, count: 2 } });
			expect(body.custom_attributes).toEqual({ ...values, tier: null, count: 2 });
		});

		it.each([
			['nothing', 'unknown', 1, "Custom attribute 'unknown' does not exist"],
			['text', 'tier', 1, "Custom attribute 'tier' must be a string"],
			['an integer', 'count', 1.5, "Custom attribute 'count' must be an integer"],
			['an integer, not text', 'count', '1', "Custom attribute 'count' must be an integer"],
			['a number', 'score', 'x', "Custom attribute 'score' must be a number"],
			['yes or no', 'active', 'yes', "Custom attribute 'active' must be a boolean"],
			['seconds', 'since', '2026-01-01', "Custom attribute 'since' must be a UNIX timestamp"],
			['an option', 'size', 'M', "Custom attribute 'size' must be one of the allowed values: S, L"],
		])('and takes %s for what it is, or nothing at all', async (_type, name, value, message) => {
			const { id } = await create({ role: 'user', name: 'Ann' });
			const changed = await api.put(`/contacts/${id}`, {
				name: 'Anna',
				custom_attributes: { [name]: value },
			});
			expect([changed.status, changed.body.errors[0]]).toEqual([
				400,
				{ code: 'parameter_invalid', message, field: name },
			]);
			expect((await api.get(`/contacts/${id}`)).body).toMatchObject({ name: 'Ann', custom_attributes: {} });
		});
	});

	it('is found by its external id when it is a user', async () => {
		const { id } = await create({ external_id: 'a/b@c' });
		expect((await api.get('/contacts/find_by_external_id/a%2Fb%40c')).body.id).toBe(id);
		const lead = await create({ role: 'lead' });
		expect((await api.get(`/contacts/find_by_external_id/${lead.external_id}`)).status).toBe(404);
	});

	describe('that was merged', () => {
		const merge = (from: string, into: string, more: object = {}) =>
			api.post('/contacts/merge', { from, into, ...more });

		it('is gone, and its address tells where, over three merges and no more', async () => {
			const chain = [];
			for (let count = 0; count < 5; count += 1) chain.push(await create({ role: 'lead', email: 'a@b.co' }));
			const [first, ...rest] = chain;
			let previous = first;
			for (const next of rest) {
				await api.put(`/contacts/${next.id}`, { role: 'user', email: `${next.id}@b.co` });
				await merge(previous.id, next.id, { skip_duplicate_validation: true });
				// A lead is what can be merged; a user that was one before is a lead no more.
				previous.role = 'user';
				previous = next;
				sandbox.workspace.contacts.get(next.id).role = 'lead';
			}
			expect(await api.get(`/contacts/${chain[1].id}`)).toMatchObject({
				status: 410,
				headers: { link: `</contacts/${chain[4].id}>; rel="canonical"` },
				body: { errors: [{ code: 'contact_merged' }] },
			});
			expect((await api.get(`/contacts/${chain[0].id}`)).headers['link']).toContain(chain[3].id);
		});

		it('was simply not found before API 2.16', async () => {
			const lead = await create({ role: 'lead', email: 'a@b.co' });
			const user = await create({ email: 'a@b.co' });
			await merge(lead.id, user.id);
			const older = caller(sandbox, { 'Intercom-Version': '2.15' });
			expect((await older.get(`/contacts/${lead.id}`)).status).toBe(404);
		});

		it('leaves what it had to the other', async () => {
			const lead = await create({ role: 'lead', email: 'a@b.co' });
			const user = await create({ email: 'a@b.co' });
			const tag = sandbox.workspace.addTag('Hot');
			await api.post(`/contacts/${lead.id}/tags`, { id: tag.id });
			await api.post(`/contacts/${lead.id}/notes`, { body: 'Call back' });
			await api.post('/conversations', { from: { type: 'lead', id: lead.id }, body: 'Hi' });
			const { body } = await merge(lead.id, user.id);
			expect(body).toMatchObject({ id: user.id, tags: { total_count: 1 }, notes: { total_count: 1 } });
			const [conversation] = (await api.get('/conversations')).body.conversations;
			expect(conversation.contacts.contacts).toMatchObject([{ id: user.id }]);
			const { body: shown } = await api.get(`/contacts/${user.id}?include_merge_history=true`);
			expect(shown.merge_history).toMatchObject([{ source_contact_id: lead.id }]);
		});

		it.each([
			['a user is merged', { role: 'user', email: 'x@b.co' }, { email: 'a@b.co' }],
			['it goes into a lead', { role: 'lead', email: 'a@b.co' }, { role: 'lead', email: 'a@b.co' }],
			['they are not the same person', { role: 'lead', email: 'x@b.co' }, { email: 'a@b.co' }],
		])('is refused when %s', async (_why, from, into) => {
			const { id } = await create(from);
			expect(await merge(id, (await create(into)).id)).toMatchObject({
				status: 400,
				body: { errors: [{ code: 'invalid_merge' }] },
			});
		});
	});

	it('can not come back once it was blocked', async () => {
		const { id } = await create({ email: 'spam@example.com' });
		await api.post('/conversations', { from: { type: 'user', id }, body: 'Buy!' });
		expect((await api.post(`/contacts/${id}/block`)).body).toMatchObject({ blocked: true });
		expect((await api.get('/conversations')).body.conversations).toEqual([]);
		const refused = { status: 400, body: { errors: [{ code: 'not_restorable' }] } };
		expect(await api.post(`/contacts/${id}/unarchive`)).toMatchObject(refused);
		expect(await api.post('/contacts', { email: 'spam@example.com' })).toMatchObject(refused);
	});

	it('is deleted for good, so that another may have its address', async () => {
		const { id } = await create({ email: 'ann@example.com' });
		expect((await api.delete(`/contacts/${id}`)).body).toMatchObject({ type: 'contact', id, deleted: true });
		expect((await api.get(`/contacts/${id}`)).status).toBe(404);
		expect((await api.post('/contacts', { email: 'ann@example.com' })).status).toBe(200);
	});

	it('shows ten of its tags and says where the rest is', async () => {
		const { id } = await create({ role: 'user' });
		for (let count = 0; count < 11; count += 1) {
			const tag = sandbox.workspace.addTag(`Tag ${count}`);
			await api.post(`/contacts/${id}/tags`, { id: tag.id });
		}
		const { tags } = (await api.get(`/contacts/${id}`)).body;
		expect(tags).toMatchObject({ total_count: 11, has_more: true, url: `/contacts/${id}/tags` });
		expect(tags.data).toHaveLength(10);
		expect((await api.get(tags.url)).body.data).toHaveLength(11);
	});

	it('is opted out by attaching it to an opt-out subscription type', async () => {
		const news = sandbox.workspace.addSubscriptionType({ name: 'News', consent_type: 'opt_out' });
		const { id } = await create({ role: 'user' });
		await api.post(`/contacts/${id}/subscriptions`, { id: news.id, consent_type: 'opt_out' });
		expect((await api.get(`/contacts/${id}`)).body.opted_out_subscription_types.total_count).toBe(1);
		expect((await api.get(`/contacts/${id}/subscriptions`)).body.data).toMatchObject([{ id: news.id }]);
		await api.delete(`/contacts/${id}/subscriptions/${news.id}`);
		expect((await api.get(`/contacts/${id}/subscriptions`)).body.data).toEqual([]);
	});

	it('belongs to companies, which nobody sees before', async () => {
		const { id } = await create({ role: 'user' });
		const company = (await api.post('/companies', { company_id: 'acme', name: 'Acme' })).body;
		expect((await api.get('/companies')).body.data).toEqual([]);
		await api.post(`/contacts/${id}/companies`, { id: company.id });
		expect((await api.get('/companies')).body.data).toMatchObject([{ id: company.id, user_count: 1 }]);
		expect((await api.get(`/contacts/${id}/companies`)).body.data).toHaveLength(1);
		expect((await api.delete(`/contacts/${id}/companies/${company.id}`)).body.user_count).toBe(0);
	});
});
