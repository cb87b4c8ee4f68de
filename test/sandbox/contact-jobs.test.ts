import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

describe('contacts in bulk', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;

	beforeEach(async () => {
		clock = new VirtualClock();
		sandbox = await startSandbox({ clock });
		api = caller(sandbox, { 'Intercom-Version': '2.17' });
	});
	afterEach(() => sandbox.close());

	const create = async (contacts: unknown, more: object = {}) =>
		await api.post('/contacts/bulk', { contacts, ...more });
	const stateOf = async (id: string) => (await api.get(`/contacts/bulk/${id}`)).body.state as string;

	it('are created by a job, which is asked about until it is over', async () => {
		const { status, body } = await create([{ email: 'ann@example.com' }, { external_id: 'bob-1' }]);
		expect([status, body]).toMatchObject([
			202,
			{
				type: 'contacts.bulk.job',
				state: 'running',
				completed_at: null,
				tasks: [{ item_count: 2, state: 'running', completed_at: null }],
			},
		]);
		clock.advance(2_999);
		expect(await stateOf(body.id)).toBe('running');
		clock.advance(1);
		expect((await api.get(`/contacts/bulk/${body.id}`)).body).toMatchObject({
			state: 'completed',
			completed_at: body.created_at + 3,
			tasks: [{ state: 'completed' }],
		});
		expect(sandbox.workspace.contacts.list()).toHaveLength(2);
	});

	it('are rejected one by one where they exist or are archived, and leads are not', async () => {
		const { workspace } = sandbox;
		workspace.addContact({ role: 'user', external_id: 'ann-1', name: 'Ann' });
		const bob = workspace.addContact({ role: 'user', email: 'bob@example.com' });
		workspace.contacts.archive(bob.id);
		const { body } = await create([
			{ external_id: 'ann-1', name: 'Changed' },
			{ email: 'Bob@example.com' },
			{ email: 'cy@example.com' },
			{ email: 'bob@example.com', role: 'lead' },
		]);
		clock.advance(3_000);
		expect(await stateOf(body.id)).toBe('completed_with_errors');
		expect(workspace.contacts.list().map(({ name, email, role }) => [name, email, role])).toEqual([
			[null, 'bob@example.com', 'lead'],
			[null, 'cy@example.com', 'user'],
			['Ann', null, 'user'],
		]);
	});

	it('leave out tags that are not there, and fields that cannot be set', async () => {
		const tag = sandbox.workspace.addTag('VIP');
		const contact = { external_id: 'ann-1', tags: { add: [{ id: '1' }, { id: tag.id }] }, created_at: 1 };
		const { body } = await create([contact]);
		clock.advance(3_000);
		expect(await stateOf(body.id)).toBe('completed');
		const [ann] = sandbox.workspace.contacts.list();
		expect([ann!.tags.map(({ tag_id: id }) => id), ann!.created_at > 1]).toEqual([[tag.id], true]);
	});

	it('are added to a job while it runs, and not when it is over', async () => {
		const { body: job } = await create([{ email: 'ann@example.com' }]);
		clock.advance(1_000);
		const added = await create([{ email: 'ann@example.com' }], { job: { id: job.id } });
		expect([added.status, added.body.id, added.body.tasks.length]).toEqual([202, job.id, 2]);
		clock.advance(2_000);
		expect(await stateOf(job.id)).toBe('running');
		clock.advance(1_000);
		expect(await stateOf(job.id)).toBe('completed_with_errors');
		const late = await create([{ email: 'cy@example.com' }], { job: { id: job.id } });
		expect([late.status, late.body.errors[0]]).toEqual([
			403,
			{ code: 'forbidden', message: `job ${job.id} is closed for new task updates` },
		]);
	});

	it.each([
		['nothing', undefined, {}, 422, 'field_not_found'],
		['no list', 'ann@example.com', {}, 422, 'type_mismatch'],
		['what is no object', ['ann@example.com'], {}, 422, 'type_mismatch'],
		['101 of them', Array.from({ length: 101 }, () => ({ role: 'lead' })), {}, 422, 'parameter_invalid'],
		['a job that is not there', [{ role: 'lead' }], { job: { id: 'job_v2_9' } }, 404, 'job_not_found'],
	])('refuse %s', async (_what, contacts, more, status, code) => {
		const answer = await create(contacts, more);
		expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
		expect(sandbox.workspace.contacts.list()).toEqual([]);
	});

	it('are not there before 2.17', async () => {
		const { status, body } = await caller(sandbox).post('/contacts/bulk', { contacts: [] });
		expect([status, body.errors[0].code]).toEqual([400, 'intercom_version_invalid']);
	});
});
