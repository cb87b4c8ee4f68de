import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';
import { mergeContacts } from '../../dev/sandbox/workspace/contact-merges';

describe('pages', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;

	beforeEach(async () => {
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock });
		api = caller(sandbox);
	});
	afterEach(() => sandbox.close());

	const addConversations = (count: number) => {
		const contact = sandbox.workspace.addContact({ role: 'user' });
		return Array.from({ length: count }, (_, index) => {
			clock.advance(1_000);
			return sandbox.workspace.addConversation({ contact, body: `Message ${index}` });
		});
	};
	const idsOf = (items: Array<{ id: string }>) => items.map(({ id }) => id);

	it('list conversations newest first, with a cursor as long as there are more', async () => {
		const ids = idsOf(addConversations(6)).reverse();
		const first = (await api.get('/conversations?per_page=2')).body;
		expect(idsOf(first.conversations)).toEqual(ids.slice(0, 2));
		expect(first).toMatchObject({ total_count: 6, pages: { page: 1, per_page: 2, total_pages: 3 } });

		const after = (page: any) => encodeURIComponent(page.pages.next.starting_after);
		const second = (await api.get(`/conversations?per_page=2&starting_after=${after(first)}`)).body;
		expect(idsOf(second.conversations)).toEqual(ids.slice(2, 4));
		const third = (await api.get(`/conversations?per_page=2&starting_after=${after(second)}`)).body;
		expect(idsOf(third.conversations)).toEqual(ids.slice(4));
		expect(third.pages).not.toHaveProperty('next');
	});

	it('show a conversation twice or never when it moves while somebody reads', async () => {
		const [oldest, ...rest] = addConversations(3);
		const first = (await api.get('/conversations?per_page=2')).body;
		clock.advance(1_000);
		const contact = sandbox.workspace.contacts.get(oldest!.contact_ids[0]);
		sandbox.workspace.parts.replyAsContact(oldest!, contact, { body: 'Hello?' });
		const cursor = encodeURIComponent(first.pages.next.starting_after);
		const second = (await api.get(`/conversations?per_page=2&starting_after=${cursor}`)).body;
		expect(idsOf(first.conversations)).toEqual(idsOf(rest).reverse());
		expect(second.conversations).toEqual([]);
	});

	it('go on in the body of a search', async () => {
		const ids = idsOf(addConversations(3)).reverse();
		const query = { field: 'state', operator: '=', value: 'open' };
		const first = (await api.post('/conversations/search', { query, pagination: { per_page: 2 } })).body;
		const { starting_after } = first.pages.next;
		const second = (
			await api.post('/conversations/search', { query, pagination: { per_page: 2, starting_after } })
		).body;
		expect(idsOf([...first.conversations, ...second.conversations])).toEqual(ids);
	});

	it.each([
		['/conversations?starting_after=bm9uc2Vuc2U%3D', 'client_error'],
		['/contacts?starting_after=2', 'client_error'],
		['/conversations?per_page=151', 'parameter_invalid'],
		['/contacts?per_page=0', 'parameter_invalid'],
		['/conversations/deleted?per_page=61', 'parameter_invalid'],
	])('refuse %s', async (path, code) => {
		expect(await api.get(path)).toMatchObject({ status: 400, body: { errors: [{ code }] } });
	});

	it.each([
		['/conversations', 20],
		['/contacts', 50],
		['/articles', 25],
		['/companies', 15],
	])('of %s hold %i when nothing else is asked for', async (path, size) => {
		expect((await api.get(path)).body.pages.per_page).toBe(size);
	});

	it('that are numbered name the address of the next, or null', async () => {
		const first = (await api.get('/articles?per_page=6')).body;
		expect(first.pages).toMatchObject({ page: 1, total_pages: 2 });
		expect(first.pages.next).toBe(`${sandbox.url}/articles?per_page=6&page=2`);
		const second = (await api.get('/articles?per_page=6&page=2')).body;
		expect(second.data).toHaveLength(4);
		expect(second.pages.next).toBeNull();
	});

	describe('of the company scroll', () => {
		const scrolled = (param?: string) =>
			api.get(`/companies/scroll${param ? `?scroll_param=${encodeURIComponent(param)}` : ''}`);

		beforeEach(() => {
			const contact = sandbox.workspace.addContact({ role: 'user' });
			const company = sandbox.workspace.addCompany({ name: 'Acme', company_id: '1' });
			sandbox.workspace.companies.attach(contact, company);
		});

		it('end with an empty one, after which a new scroll may begin', async () => {
			const first = (await scrolled()).body;
			expect(first.data).toHaveLength(1);
			expect((await scrolled(first.scroll_param)).body.data).toEqual([]);
			expect((await scrolled()).status).toBe(200);
		});

		it('can be read by one only, until the scroll lay still for a minute', async () => {
			const { scroll_param: param } = (await scrolled()).body;
			expect(await scrolled()).toMatchObject({ status: 400, body: { errors: [{ code: 'scroll_exists' }] } });
			clock.advance(60_001);
			expect((await scrolled(param)).status).toBe(404);
			expect((await scrolled()).status).toBe(200);
		});
	});

	it('of a merge history have a cursor of their own', async () => {
		const user = sandbox.workspace.addContact({ role: 'user', email: 'ann@example.com' });
		const leads = Array.from({ length: 3 }, () => {
			const lead = sandbox.workspace.addContact({ role: 'lead', email: 'ann@example.com' });
			mergeContacts(sandbox.workspace, lead.id, user.id);
			return lead.id;
		});
		const first = (await api.get(`/contacts/${user.id}/merge_history?per_page=2`)).body;
		expect(first.has_more).toBe(true);
		const cursor = encodeURIComponent(first.next_cursor);
		const second = (await api.get(`/contacts/${user.id}/merge_history?per_page=2&cursor=${cursor}`)).body;
		expect(second).toMatchObject({ has_more: false, next_cursor: null });
		const merged = [...first.data, ...second.data].map((one) => one.source_contact_id);
		expect(merged).toEqual(leads.reverse());
	});
});
