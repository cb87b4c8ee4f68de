import { startSandbox, type Contact, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

describe('before and beside conversations', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;
	let ann: Contact;

	beforeEach(async () => {
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock });
		api = caller(sandbox);
		ann = sandbox.workspace.addContact({ email: 'ann@example.com', external_id: 'ann-1' });
	});
	afterEach(() => sandbox.close());

	describe('a visitor', () => {
		const convert = (visitor: object, user: object, type = 'user') =>
			api.post('/visitors/convert', { type, user, visitor });

		it('is found by the ID in the browser, and changed by either ID', async () => {
			const { id, user_id } = sandbox.workspace.addVisitor();
			expect((await api.put('/visitors', { id, name: 'Ann' })).body).toMatchObject({ id, name: 'Ann' });
			expect((await api.get(`/visitors?user_id=${user_id}`)).body).toMatchObject({ id, name: 'Ann' });
			expect((await api.get('/visitors?user_id=unknown')).status).toBe(404);
		});

		it.each([
			['id', () => ({ id: ann.id })],
			['user_id', () => ({ user_id: 'ann-1' })],
			['email', () => ({ email: 'ann@example.com' })],
		])('turns out to be a user who is there, named by %s, and is gone', async (_way, user) => {
			const { id } = sandbox.workspace.addVisitor();
			expect((await convert({ id }, user())).body).toMatchObject({ type: 'contact', id: ann.id });
			expect((await convert({ id }, user())).status).toBe(404);
		});

		it('becomes a contact with the identifiers that are retained', async () => {
			const { user_id } = sandbox.workspace.addVisitor({ email: 'bob@example.com' });
			const { body } = await convert({ user_id }, { user_id: 'bob-1' }, 'lead');
			expect(body).toMatchObject({ role: 'lead', external_id: 'bob-1', email: 'bob@example.com' });
		});
	});

	describe('an event', () => {
		const submit = (created_at: number, more: object = {}) =>
			api.post('/events', { user_id: 'ann-1', event_name: 'placed-order', created_at, ...more });
		const listed = async (query = '') =>
			(await api.get(`/events?type=user&intercom_user_id=${ann.id}${query}`)).body;
		const seconds = () => clock.now() / 1000;

		it('is taken once for each contact, name and second, without a word', async () => {
			const statuses = [(await submit(seconds())).status, (await submit(seconds())).status];
			expect(statuses).toEqual([202, 202]);
			expect((await listed()).events).toHaveLength(1);
		});

		it('keeps ten keys of its metadata', async () => {
			const keys = Array.from({ length: 12 }, (_, index) => [`key${index}`, index]);
			await submit(seconds(), { metadata: Object.fromEntries(keys) });
			expect(Object.keys((await listed()).events[0].metadata)).toHaveLength(10);
		});

		it('is refused for somebody who is not there', async () => {
			expect(await submit(1, { user_id: 'unknown' })).toMatchObject({ status: 404 });
		});

		it('is listed newest first for 90 days, page by page, and counted for ever', async () => {
			const day = 24 * 60 * 60;
			for (const age of [100, 3, 2, 1]) await submit(seconds() - age * day);
			const first = await listed('&per_page=2');
			expect(
				first.events.map(({ created_at }: { created_at: number }) => (seconds() - created_at) / day),
			).toEqual([1, 2]);
			const next = new URL(first.pages.next);
			const second = (await api.get(next.pathname + next.search)).body;
			expect(second.events).toHaveLength(1);
			expect(second.pages).toEqual({});
			expect((await listed('&summary=true')).events).toMatchObject([{ name: 'placed-order', count: 4 }]);
		});

		it('may be told in sum, to which those that follow are added', async () => {
			const told = { event_name: 'placed-order', count: 5, first: 1_600_000_000, last: 1_700_000_000 };
			await api.post('/events/summaries', { user_id: 'ann-1', event_summaries: told });
			await submit(seconds());
			expect((await listed('&summary=true')).events).toMatchObject([
				{ name: 'placed-order', count: 6, first: '2020-09-13T12:26:40.000+00:00' },
			]);
			expect((await listed()).events).toHaveLength(1);
		});
	});
});
