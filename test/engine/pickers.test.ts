import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { IntercomKnowledge } from '../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import { Editor } from './editor';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What the lists of the pickers offer, and the other ways to name one thing. */

const node = new Intercom();
let bench: Workbench;
let editor: Editor;

beforeEach(async () => {
	bench = await startWorkbench(node);
	editor = new Editor(node, bench);
});

afterEach(async () => {
	await bench.close();
});

const names = async (method: string, filter?: string, asked = editor) =>
	(await asked.list(method, filter)).results.map(({ name }) => name);

describe('A list offers', () => {
	it('contacts by name or email, leads marked, twenty at a time', async () => {
		for (let number = 0; number < 25; number++)
			bench.workspace.addContact({ role: 'user', email: `user${number}@example.com` });
		const lead = bench.workspace.addContact({ role: 'lead', email: 'mia@example.org', name: 'Mia' });
		const { results, paginationToken } = await editor.list('searchContacts');
		expect(results).toHaveLength(20);
		expect((await editor.list('searchContacts', '', String(paginationToken))).results).toHaveLength(6);
		expect((await editor.list('searchContacts', 'mia')).results).toEqual([
			{ name: 'Mia (mia@example.org) · lead', value: lead.id },
		]);
	});

	it('teammates, teams and tags by name, sorted', async () => {
		bench.workspace.addTag('vip');
		bench.workspace.addTag('billing');
		expect(await names('searchTeammates')).toEqual([
			'Ada (AI) (ada@example.com)',
			'Nora Lind (nora@example.com)',
		]);
		expect(await names('searchTeams', 'supp')).toEqual(['Support']);
		expect(await names('searchTags')).toEqual(['billing', 'vip']);
	});

	it('companies page by page', async () => {
		const contact = bench.workspace.addContact({ role: 'user', email: 'mia@example.com' });
		for (const name of ['Globex', 'Acme']) {
			bench.workspace.companies.attach(
				contact,
				bench.workspace.addCompany({ name, company_id: name.toLowerCase() }),
			);
		}
		expect(await names('searchCompanies')).toEqual(['Acme', 'Globex']);
		expect(await names('searchCompanies', 'glo')).toEqual(['Globex']);
	});

	it('segments, subscriptions with their consent, and reasons for being away that are not deleted', async () => {
		bench.workspace.addSegment({ name: 'Active' });
		bench.workspace.addSubscriptionType({ name: 'Newsletter', consent_type: 'opt_out' });
		bench.workspace.teammates.addAwayStatusReason({ label: 'Lunch', emoji: '🍜' });
		bench.workspace.teammates.addAwayStatusReason({ label: 'Gone', deleted: true });
		expect(await names('searchSegments')).toEqual(['Active (user)']);
		expect(await names('searchSubscriptionTypes')).toEqual(['Newsletter (opt-out)']);
		expect(await names('searchAwayReasons')).toEqual(['🍜 Lunch']);
	});

	it('articles, the latest or those in which the words are found', async () => {
		// A node has the lists of its own fields and no others.
		const knowledge = new Editor(new IntercomKnowledge(), bench);
		expect(await names('searchArticles', '', knowledge)).toHaveLength(10);
		expect(await names('searchArticles', 'password', knowledge)).toContain('Reset your password');
	});
});

describe('The resource mapper offers', () => {
	it('the custom attributes that can be written, with their types and options, none of them chosen yet', async () => {
		bench.workspace.addDataAttribute({
			name: 'plan',
			model: 'contact',
			data_type: 'options',
			options: [{ value: 'basic' }, { value: 'pro' }],
		});
		bench.workspace.addDataAttribute({ name: 'seats', model: 'contact', data_type: 'integer' });
		bench.workspace.addDataAttribute({ name: 'renewal', model: 'contact', data_type: 'date' });
		bench.workspace.addDataAttribute({ name: 'industry code', model: 'company', data_type: 'string' });
		const old = bench.workspace.addDataAttribute({ name: 'old', model: 'contact', data_type: 'string' });
		bench.workspace.attributes.update(String(old.id), { archived: true });
		const { fields } = await editor.mapperFields('getContactAttributes');
		const options = [
			{ name: 'basic', value: 'basic' },
			{ name: 'pro', value: 'pro' },
		];
		const field = { required: false, defaultMatch: false, canBeUsedToMatch: false, display: true };
		expect(fields).toEqual([
			{ ...field, id: 'plan', displayName: 'plan', type: 'options', options },
			{ ...field, id: 'seats', displayName: 'seats', type: 'number' },
			{ ...field, id: 'renewal', displayName: 'renewal', type: 'dateTime' },
		]);
		expect((await editor.mapperFields('getCompanyAttributes')).fields).toMatchObject([
			{ id: 'industry code' },
		]);
	});

	it('those of conversations from their own list', async () => {
		bench.workspace.addConversationAttribute({ name: 'Language', data_type: 'string' });
		expect((await editor.mapperFields('getConversationAttributes')).fields).toMatchObject([
			{ id: 'Language', type: 'string' },
		]);
	});
});

describe('A thing is named', () => {
	const contact = { resource: 'contact', operation: 'addTag' };

	it('by the address of a contact in Intercom', async () => {
		const { id } = bench.workspace.addContact({ role: 'user', email: 'mia@example.com' });
		const url = `https://app.intercom.com/a/apps/abc123/users/${id}/all-conversations`;
		await bench.results({ ...contact, contact: locator(url, 'url'), tag: locator('vip', 'name') });
		expect(bench.workspace.contacts.get(id).tags).toHaveLength(1);
	});

	it('by the email of a teammate, and not by that of nobody', async () => {
		const get = { resource: 'teammate', operation: 'get' };
		expect(await bench.results({ ...get, teammate: locator('NORA@example.com', 'email') })).toMatchObject([
			{ name: 'Nora Lind' },
		]);
		const { error } = await bench.run({ ...get, teammate: locator('who@example.com', 'email') });
		expect(error?.message).toBe('No teammate has the email who@example.com [item 0]');
	});

	it('by the name of a tag, looked up once for all items', async () => {
		const { id } = bench.workspace.addTag('VIP');
		const { outputs } = await bench.run({ resource: 'tag', operation: 'get', tag: locator('vip', 'name') }, [
			{},
			{},
			{},
		]);
		expect(outputs[0]!.map(({ json }) => json.id)).toEqual([id, id, id]);
		expect(bench.requests.filter(({ path }) => path === '/tags')).toHaveLength(1);
	});

	it('by the ID of your own system or the name of a company, if there is only one', async () => {
		const { id } = bench.workspace.addContact({ role: 'user', email: 'mia@example.com' });
		const company = bench.workspace.addCompany({ company_id: 'acme-2', name: 'Acme' });
		const attach = { resource: 'contact', operation: 'attachCompany', contact: locator(id) };
		expect(await bench.results({ ...attach, company: locator('acme-2', 'companyId') })).toMatchObject([
			{ id: company.id },
		]);
		expect(await bench.results({ ...attach, company: locator('Acme', 'name') })).toMatchObject([
			{ id: company.id },
		]);
		bench.refuseNext({
			path: '/companies',
			answer: { status: 200, body: { type: 'list', data: [{ id: '1' }, { id: '2' }] } },
		});
		const { error } = await bench.run({ ...attach, company: locator('Acme', 'name') });
		expect(`${error?.message}: ${error?.description}`).toBe(
			'2 companies have the name "Acme" [item 0]: Name the one you mean by ID: 1, 2.',
		);
	});
});

it('A look-up that is refused is told of for each item that waited for it', async () => {
	bench.refuseNext({
		path: '/tags',
		times: 3,
		answer: { status: 403, body: { type: 'error.list', errors: [{ code: 'forbidden', message: 'No' }] } },
	});
	const { outputs } = await bench.run(
		{ resource: 'tag', operation: 'get', tag: locator('vip', 'name') },
		[{}, {}, {}],
		{ onError: 'continueRegularOutput' },
	);
	expect(outputs[0]!.map(({ json }) => json.error)).toEqual(['No [item 0]', 'No [item 1]', 'No [item 2]']);
});
