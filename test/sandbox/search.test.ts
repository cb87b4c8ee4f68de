import { searchableContacts } from '../../nodes/Intercom/contact/searchable';
import { searchableConversations } from '../../nodes/Intercom/conversation/searchable';
import { OPERATORS, type Searchable } from '../../nodes/Intercom/search/searchable';
import { searchableTickets } from '../../nodes/Intercom/ticket/searchable';
import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { VirtualClock } from '../virtual-clock';
import { caller, type Caller } from './caller';

const DAY = 24 * 60 * 60;
/** Monday, 12 January 2026, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 0, 12, 10) / 1000;

describe('search', () => {
	let sandbox: Sandbox;
	let clock: VirtualClock;
	let api: Caller;

	const start = async (options: Parameters<typeof startSandbox>[0] = {}) => {
		clock = new VirtualClock(MONDAY * 1000);
		sandbox = await startSandbox({ clock, ...options });
		api = caller(sandbox);
	};
	const found = async (query: unknown, more: object = {}) =>
		(await api.post('/contacts/search', { query, ...more })).body.data.map(
			({ name }: { name: string }) => name,
		);
	const refusal = async (path: string, query: unknown) => {
		const { status, body } = await api.post(path, { query });
		return [status, body.errors?.[0].code];
	};
	afterEach(() => sandbox.close());

	describe('of contacts', () => {
		beforeEach(async () => {
			await start();
			const { workspace } = sandbox;
			workspace.addDataAttribute({ name: 'plan', model: 'contact', data_type: 'string' });
			workspace.addDataAttribute({ name: 'seats', model: 'contact', data_type: 'integer' });
			const vip = workspace.addTag('VIP');
			const ann = workspace.addContact({
				name: 'Ann',
				email: 'ann@Example.com',
				custom_attributes: { plan: 'Pro', seats: 5 },
			});
			workspace.contacts.tag(ann, vip, { type: 'admin', id: '814601' });
			clock.advance(DAY * 1000);
			workspace.addContact({ name: 'Bob', role: 'lead', phone: '+4912345' });
			clock.advance(DAY * 1000);
			workspace.addContact({ name: 'Cy', email: 'cy@other.org', custom_attributes: { seats: 50 } });
		});

		it.each([
			['equal, in any case', { field: 'email', operator: '=', value: 'ANN@example.com' }, ['Ann']],
			['not equal', { field: 'role', operator: '!=', value: 'lead' }, ['Cy', 'Ann']],
			['one of a list', { field: 'name', operator: 'IN', value: ['Ann', 'Bob'] }, ['Bob', 'Ann']],
			['none of a list', { field: 'name', operator: 'NIN', value: ['Ann', 'Bob'] }, ['Cy']],
			['contains', { field: 'email', operator: '~', value: 'example' }, ['Ann']],
			['does not contain', { field: 'email', operator: '!~', value: 'example' }, ['Cy', 'Bob']],
			['begins with', { field: 'phone', operator: '^', value: '+49' }, ['Bob']],
			['ends with', { field: 'email', operator: '$', value: '.org' }, ['Cy']],
			['is empty', { field: 'email', operator: '=', value: null }, ['Bob']],
			['greater', { field: 'custom_attributes.seats', operator: '>', value: 5 }, ['Cy']],
			['at least', { field: 'custom_attributes.seats', operator: '>=', value: '5' }, ['Cy', 'Ann']],
			['a tag', { field: 'tag_id', operator: '=', value: '7522901' }, ['Ann']],
		])('finds what is %s', async (_how, filter, names) => {
			expect(await found(filter)).toEqual(names);
		});

		it('combines filters with AND and OR, two levels deep', async () => {
			const is = (name: string) => ({ field: 'name', operator: '=', value: name });
			const query = {
				operator: 'AND',
				value: [
					{ operator: 'OR', value: [is('Ann'), is('Bob')] },
					{ field: 'role', operator: '=', value: 'lead' },
				],
			};
			expect(await found(query)).toEqual(['Bob']);
		});

		it.each([
			['=', MONDAY, ['Ann']],
			['>', MONDAY - 9 * 60 * 60, ['Cy', 'Bob']],
			['<', MONDAY + DAY + 13 * 60 * 60, ['Ann']],
		])('compares dates by the day with %s', async (operator, value, names) => {
			expect(await found({ field: 'created_at', operator, value })).toEqual(names);
		});

		it('takes the day from the timezone of the workspace', async () => {
			await sandbox.close();
			await start({ timezone: 'Pacific/Auckland' });
			sandbox.workspace.addContact({ name: 'Ann', role: 'lead' });
			const sameDayInUtc = { field: 'created_at', operator: '=', value: MONDAY + 2 * 60 * 60 };
			expect(await found(sameDayInUtc)).toEqual([]);
			const sameDayInAuckland = { field: 'created_at', operator: '=', value: MONDAY - 60 * 60 };
			expect(await found(sameDayInAuckland)).toEqual(['Ann']);
		});

		it.each(['!=', '>=', '<=', 'IN', 'NIN'])('refuses %s for a date', async (operator) => {
			const value = operator.includes('IN') ? [MONDAY] : MONDAY;
			expect(await refusal('/contacts/search', { field: 'created_at', operator, value })).toEqual([
				400,
				'invalid_operator',
			]);
		});

		it('sorts when it is asked to, and refuses an order it does not know', async () => {
			const everyone = { field: 'role', operator: 'IN', value: ['user', 'lead'] };
			expect(await found(everyone, { sort: { field: 'name', order: 'ascending' } })).toEqual([
				'Ann',
				'Bob',
				'Cy',
			]);
			const { status, body } = await api.post('/contacts/search', {
				query: everyone,
				sort: { field: 'name', order: 'desc' },
			});
			expect([status, body.errors[0].code]).toEqual([400, 'invalid_sort_order']);
		});
	});

	it('of contacts compares by the second since 2.17, and custom dates by the day in UTC', async () => {
		await start({ timezone: 'Pacific/Auckland' });
		const newer = caller(sandbox, { 'Intercom-Version': '2.17' });
		sandbox.workspace.addDataAttribute({ name: 'renews', model: 'contact', data_type: 'date' });
		sandbox.workspace.addContact({ name: 'Ann', role: 'lead', custom_attributes: { renews: MONDAY } });
		const count = async (field: string, operator: string, value: number) =>
			(await newer.post('/contacts/search', { query: { field, operator, value } })).body.total_count;
		expect([
			await count('created_at', '=', MONDAY),
			await count('created_at', '=', MONDAY - 1),
			await count('created_at', '>', MONDAY - 1),
			await count('custom_attributes.renews', '=', MONDAY + 13 * 60 * 60),
			await count('custom_attributes.renews', '=', MONDAY + 14 * 60 * 60),
		]).toEqual([1, 0, 1, 1, 0]);
	});

	describe('of companies', () => {
		let newer: Caller;

		beforeEach(async () => {
			await start();
			newer = caller(sandbox, { 'Intercom-Version': '2.17' });
			const { workspace } = sandbox;
			for (const [name, spend] of Object.entries({ Acme: 10, Bolt: 20, Cord: 30 })) {
				const company = workspace.addCompany({ company_id: name, name, monthly_spend: spend });
				workspace.companies.attach(workspace.addContact({ role: 'user', external_id: name }), company);
			}
			workspace.addCompany({ company_id: 'Empty', name: 'Empty' });
		});

		const search = async (query: unknown, more: object = {}) => {
			const { status, body } = await newer.post('/companies/search', { query, ...more });
			return status === 200
				? body.data.map(({ name }: { name: string }) => name)
				: [status, body.errors[0].code];
		};
		const everyCompany = { field: 'name', operator: '!=', value: 'nothing' };

		it('is not there before 2.17', async () => {
			const { status, body } = await api.post('/companies/search', { query: everyCompany });
			expect([status, body.errors[0].code]).toEqual([400, 'intercom_version_invalid']);
		});

		it.each([
			['one of a list', { field: 'company_id', operator: 'IN', value: ['Acme', 'Cord'] }, ['Acme', 'Cord']],
			['more than', { field: 'monthly_spend', operator: '>', value: 20 }, ['Cord']],
			['those with users only', { field: 'user_count', operator: '=', value: 0 }, []],
			['those with users only, again', everyCompany, ['Acme', 'Bolt', 'Cord']],
		])('finds %s', async (_what, query, names) => {
			expect(await search(query, { sort: { field: 'name', order: 'ascending' } })).toEqual(names);
		});

		it.each([
			[
				'a field that is not searchable',
				{ field: 'plan.name', operator: '=', value: 'Pro' },
				'invalid_field',
			],
			['a list of dates', { field: 'created_at', operator: 'IN', value: [1] }, 'invalid_operator'],
			['at least', { field: 'monthly_spend', operator: '>=', value: 1 }, 'invalid_operator'],
			['a part of a tag', { field: 'tag_id', operator: '~', value: '7' }, 'invalid_operator'],
		])('refuses %s', async (_what, query, code) => {
			expect(await search(query)).toEqual([400, code]);
		});

		it.each([
			['desc', 'name', 'invalid_sort_order'],
			['ascending', 'tag_id', 'parameter_invalid'],
		])('refuses the order %s by %s', async (order, field, code) => {
			expect(await search(everyCompany, { sort: { field, order } })).toEqual([400, code]);
		});

		it('gives 15 a page', async () => {
			for (let index = 0; index < 20; index++) {
				const company = sandbox.workspace.addCompany({ company_id: `more-${index}`, name: `more ${index}` });
				sandbox.workspace.companies.attach(
					sandbox.workspace.addContact({ role: 'user', external_id: `user ${index}` }),
					company,
				);
			}
			expect(await search(everyCompany)).toHaveLength(15);
		});
	});

	describe('of conversations', () => {
		beforeEach(async () => {
			await start();
			const { workspace } = sandbox;
			const contact = workspace.addContact({ email: 'ann@example.com' });
			workspace.addConversation({ contact, body: 'I need support, please' });
		});

		it.each([
			['=', 'support', 1],
			['=', 'need support', 0],
			['~', 'need support', 1],
		])('compares %s with a message word by word, or as a whole', async (operator, value, count) => {
			const query = { field: 'source.body', operator, value };
			const { body } = await api.post('/conversations/search', { query });
			expect(body.total_count).toBe(count);
		});

		it('compares dates by the second', async () => {
			const after = { field: 'created_at', operator: '>', value: MONDAY - 1 };
			expect((await api.post('/conversations/search', { query: after })).body.total_count).toBe(1);
			const from = { field: 'created_at', operator: '>', value: MONDAY };
			expect((await api.post('/conversations/search', { query: from })).body.total_count).toBe(0);
		});

		it('finds what nobody was assigned with 0', async () => {
			const query = { field: 'admin_assignee_id', operator: '=', value: 0 };
			expect((await api.post('/conversations/search', { query })).body.total_count).toBe(1);
		});

		it('shows no parts', async () => {
			const query = { field: 'open', operator: '=', value: true };
			const { body } = await api.post('/conversations/search', { query });
			expect(body.conversations[0]).not.toHaveProperty('conversation_parts');
		});
	});

	describe('refuses', () => {
		beforeEach(() => start());
		const filter = { field: 'state', operator: '=', value: 'open' };
		const group = (value: unknown[]) => ({ operator: 'AND', value });

		it.each([
			['no query', undefined, 'parameter_invalid'],
			['an unknown field', { ...filter, field: 'stat' }, 'invalid_field'],
			['an unknown operator', { ...filter, operator: '==' }, 'invalid_operator'],
			['a comparison of text', { ...filter, operator: '>' }, 'invalid_operator'],
			['a word for a date', { field: 'created_at', operator: '>', value: 'foobar' }, 'parameter_invalid'],
			['a list without IN', { ...filter, value: ['open'] }, 'parameter_invalid'],
			['IN without a list', { ...filter, operator: 'IN' }, 'parameter_invalid'],
			['sixteen filters in a group', group(Array(16).fill(filter)), 'parameter_invalid'],
			['an empty group', group([]), 'parameter_invalid'],
			['a third level', group([group([group([filter])])]), 'parameter_invalid'],
		])('%s', async (_what, query, code) => {
			expect(await refusal('/conversations/search', query)).toEqual([400, code]);
		});

		it('nothing of fifteen filters in a group, nor of a second level', async () => {
			const query = group([group(Array(15).fill(filter)), filter]);
			expect((await api.post('/conversations/search', { query })).status).toBe(200);
		});
	});

	describe('takes whatever the nodes offer, as Intercom does', () => {
		const VALUES = { text: 'a', exact: 'a', number: 5, boolean: true, date: MONDAY };
		beforeEach(() => start());

		it.each<[string, Searchable]>([
			['contacts', searchableContacts],
			['conversations', searchableConversations],
			['tickets', searchableTickets],
		])('for %s', async (things, { fields, operators }) => {
			const refused: unknown[] = [];
			for (const { value: field, type } of fields) {
				for (const { value: operator } of operators?.[type] ?? OPERATORS[type]) {
					if (operator === 'empty' || operator === 'notEmpty') continue;
					const value = VALUES[type];
					const query = {
						field,
						operator: operator === 'equals' ? '=' : operator,
						value: operator === 'IN' || operator === 'NIN' ? [value] : value,
					};
					const { status } = await api.post(`/${things}/search`, { query });
					if (status !== 200) refused.push(query);
				}
			}
			expect(refused).toEqual([]);
		});
	});

	describe('with a delay', () => {
		beforeEach(() => start({ searchDelay: 60_000 }));
		const byName = (name: string) => ({ field: 'name', operator: '=', value: name });

		it('finds a new contact only after it, while it can be read at once', async () => {
			const { id } = (await api.post('/contacts', { role: 'user', name: 'Ann' })).body;
			expect((await api.get(`/contacts/${id}`)).status).toBe(200);
			clock.advance(59_999);
			expect(await found(byName('Ann'))).toEqual([]);
			clock.advance(1);
			expect(await found(byName('Ann'))).toEqual(['Ann']);
		});

		it('does not see at once who joined a conversation', async () => {
			const { workspace } = sandbox;
			const [ann, bob] = ['Ann', 'Bob'].map((name) => workspace.addContact({ role: 'user', name }));
			const conversation = workspace.addConversation({ contact: ann!, body: 'Hello' });
			clock.advance(60_000);
			workspace.conversations.attach(conversation, bob!);
			const query = { field: 'contact_ids', operator: '=', value: bob!.id };
			const count = async () => (await api.post('/conversations/search', { query })).body.total_count;
			expect(await count()).toBe(0);
			clock.advance(60_000);
			expect(await count()).toBe(1);
		});

		it('finds a changed contact by what it was, and shows what it is', async () => {
			const { id } = (await api.post('/contacts', { role: 'user', name: 'Ann' })).body;
			clock.advance(60_000);
			await api.put(`/contacts/${id}`, { name: 'Anna' });
			expect(await found(byName('Ann'))).toEqual(['Anna']);
			clock.advance(60_000);
			expect(await found(byName('Ann'))).toEqual([]);
			expect(await found(byName('Anna'))).toEqual(['Anna']);
		});
	});
});
