import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Company } from '../../dev/sandbox';
import { Editor } from './editor';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Companies in n8n's engine: created and changed, found one by one, and listed in Intercom's three ways. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom(), { clock: systemClock });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const company = (operation: string, parameters: INodeParameters = {}): INodeParameters => ({
	resource: 'company',
	operation,
	...parameters,
});
const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results(company(operation, parameters));

async function refusal(operation: string, parameters: INodeParameters = {}): Promise<string> {
	const { error } = await bench.run(company(operation, parameters));
	return `${error?.message} ${error?.description}`;
}

const sent = () => bench.requests.at(-1)!;
const asked = () => bench.requests.map(({ method, path }) => `${method} ${path}`);

/** A company that Intercom lists: one without a user it does not. */
function addCompany(companyId: string, fields: IDataObject = {}): Company {
	const { workspace } = bench;
	const added = workspace.addCompany({ company_id: companyId, name: companyId, ...fields });
	const user = workspace.addContact({ role: 'user', external_id: `user of ${companyId}` });
	workspace.companies.attach(user, added);
	return added;
}

const addCompanies = (count: number) =>
	Array.from({ length: count }, (_, index) => addCompany(`company-${String(index).padStart(3, '0')}`));

describe('Search', () => {
	const filters = (...filter: IDataObject[]): INodeParameters =>
		({ filterGroups: { group: [{ match: 'AND', filters: { filter } }] } }) as INodeParameters;

	it('finds by what companies have, in the order asked for, and asks for the version that has it', async () => {
		bench.workspace.addDataAttribute({ name: 'sector', model: 'company', data_type: 'string' });
		addCompany('small', { monthly_spend: 10, custom_attributes: { sector: 'steel' } });
		addCompany('large', { monthly_spend: 900, custom_attributes: { sector: 'steel' } });
		addCompany('other', { monthly_spend: 500 });
		bench.workspace.addCompany({ company_id: 'nobody', custom_attributes: { sector: 'steel' } });
		const found = await results('search', {
			...filters(
				{ field: 'namedText', fieldName: 'sector', operator: 'equals', value: 'steel' },
				{ field: 'monthly_spend', operator: '>', value: '5' },
			),
			additionalFields: { sortBy: 'monthly_spend', sortOrder: 'descending' },
		});
		expect(found.map(({ company_id: id }) => id)).toEqual(['large', 'small']);
		expect(sent().headers['intercom-version']).toBe('2.17');
		expect(sent().body).toMatchObject({
			query: {
				operator: 'AND',
				value: [
					{ field: 'custom_attributes.sector', operator: '=', value: 'steel' },
					{ field: 'monthly_spend', operator: '>', value: 5 },
				],
			},
			sort: { field: 'monthly_spend', order: 'descending' },
		});
	});

	it('asks for 2.17 whatever older version the other operations are told to ask for', async () => {
		await results('search', {
			...filters({ field: 'name', operator: 'equals', value: 'acme' }),
			options: { apiVersion: '2.15' },
		});
		expect(sent().headers['intercom-version']).toBe('2.17');
	});

	it('follows the pages to the end', async () => {
		addCompanies(160);
		const found = await results('search', {
			...filters({ field: 'company_id', operator: '^', value: 'company-' }),
			returnAll: true,
		});
		expect(new Set(found.map(({ company_id: id }) => id)).size).toBe(160);
		expect(asked()).toEqual(['POST /companies/search', 'POST /companies/search']);
	});

	it('compares times by the second', async () => {
		const { created_at: created } = addCompany('acme');
		const found = async (operator: string, seconds: number) =>
			(
				await results(
					'search',
					filters({ field: 'created_at', operator, value: new Date(seconds * 1000).toISOString() }),
				)
			).length;
		expect([
			await found('equals', created),
			await found('>', created),
			await found('>', created - 1),
		]).toEqual([1, 0, 1]);
	});

	it('tells of a field that cannot be searched in the words of Intercom', async () => {
		const filterJson = JSON.stringify({ field: 'plan.name', operator: '=', value: 'Pro' });
		expect(await refusal('search', { filterType: 'json', filterJson })).toContain(
			'plan.name is not a valid search field',
		);
	});
});

describe('Create or update', () => {
	it('creates a company with all the details', async () => {
		const [created] = await results('upsert', {
			companyId: ' acme-1 ',
			additionalFields: {
				...{ name: 'Acme', plan: 'Pro', size: 12, website: 'https://acme.example', industry: 'Anvils' },
				...{ monthlySpend: 100, remoteCreatedAt: '2026-03-14T09:00:00Z', updateLastRequestAt: true },
			},
		});
		expect(sent().body).toEqual({
			...{ company_id: 'acme-1', name: 'Acme', plan: 'Pro', size: 12, website: 'https://acme.example' },
			...{
				industry: 'Anvils',
				monthly_spend: 100,
				remote_created_at: 1773478800,
				update_last_request_at: true,
			},
		});
		expect(created).toMatchObject({ type: 'company', company_id: 'acme-1', plan: { name: 'Pro' } });
	});

	it('updates the one that has the company ID', async () => {
		const { id } = addCompany('acme-1', { monthly_spend: 100 });
		expect(
			await results('upsert', { companyId: 'acme-1', additionalFields: { name: 'Acme Inc.' } }),
		).toMatchObject([{ id, name: 'Acme Inc.', monthly_spend: 100 }]);
	});

	it('keeps the order of items about the same company', async () => {
		const { outputs } = await bench.run(
			company('upsert', { companyId: 'acme-1', additionalFields: { name: '={{ $json.name }}' } }),
			['First', 'Second', 'Third'].map((name) => ({ name })),
		);
		expect(outputs[0]!.map(({ json }) => json.name)).toEqual(['First', 'Second', 'Third']);
		expect(bench.workspace.companies.all()).toMatchObject([{ name: 'Third' }]);
	});

	it('is explained without a company ID, before Intercom is asked', async () => {
		expect(await refusal('upsert', { companyId: ' ' })).toMatch(/^'Company ID' is empty \[item 0\]/);
		expect(bench.requests).toEqual([]);
	});
});

describe('Update', () => {
	const update = (updateFields: INodeParameters, more: INodeParameters = {}) => ({
		company: locator('acme-1', 'companyId'),
		updateFields,
		...more,
	});

	it('sends nothing but what is given, and that also where it is 0, empty or false', async () => {
		const { id } = addCompany('acme-1', {
			plan: 'Pro',
			size: 12,
			monthly_spend: 100,
			website: 'acme.example',
		});
		bench.workspace.addDataAttribute({ name: 'is_partner', model: 'company', data_type: 'boolean' });
		const attributes = { specifyCustomAttributes: 'json', customAttributesJson: '{ "is_partner": false }' };
		const [updated] = await results('update', update({ size: 0, monthlySpend: 0, plan: '' }, attributes));
		expect(sent()).toMatchObject({ method: 'PUT', path: `/companies/${id}` });
		expect(sent().body).toEqual({
			size: 0,
			monthly_spend: 0,
			plan: '',
			custom_attributes: { is_partner: false },
		});
		expect(updated).toMatchObject({ size: 0, monthly_spend: 0, website: 'acme.example', name: 'acme-1' });
	});

	it('of nothing is explained before it is sent', async () => {
		addCompany('acme-1');
		expect(await refusal('update', update({}))).toMatch(
			/^There is nothing to update \[item 0\] .*custom attribute/,
		);
		expect(asked()).toEqual(['GET /companies']);
	});

	it('takes attributes of companies only', async () => {
		addCompany('acme-1');
		bench.workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
		const attributes = { specifyCustomAttributes: 'json', customAttributesJson: '{ "tier": "gold" }' };
		expect(await refusal('update', update({}, attributes))).toMatch(
			/^There is no company attribute 'tier' \[item 0\]/,
		);
	});
});

describe('Get', () => {
	it.each([
		['the ID of your own system', 'companyId', 'acme-1'],
		['its name', 'name', 'Acme'],
	])('finds a company by %s with a single request', async (_what, mode, value) => {
		const { id } = addCompany('acme-1', { name: 'Acme', plan: 'Pro' });
		expect(await results('get', { company: locator(value, mode) })).toMatchObject([
			{ id, company_id: 'acme-1', name: 'Acme', plan: 'Pro', user_count: 1 },
		]);
		expect(asked()).toEqual(['GET /companies']);
	});

	it('finds a company by the address in Intercom, and gives all of it if wanted', async () => {
		const { id } = addCompany('acme-1');
		const url = `https://app.intercom.com/a/apps/abc123/companies/${id}`;
		expect(await results('get', { company: locator(url, 'url'), simplify: false })).toMatchObject([
			{ type: 'company', id, tags: { type: 'tag.list' } },
		]);
		expect(asked()).toEqual([`GET /companies/${id}`]);
	});

	it('says which one is not there', async () => {
		expect(await refusal('get', { company: locator('unknown', 'companyId') })).toMatch(
			/^Company Not Found \[item 0\]/,
		);
		bench.refuseNext({ path: '/companies', answer: { status: 200, body: { type: 'list', data: [] } } });
		expect(await refusal('get', { company: locator('Globex', 'name') })).toMatch(
			/^No company has the name "Globex" \[item 0\] .*without a user/,
		);
	});
});

describe('Get many', () => {
	it('gives the most recently active first, or the other way round, across pages', async () => {
		addCompanies(151);
		expect(await results('getAll', { returnAll: true })).toHaveLength(151);
		expect(bench.requests.map(({ method, path, query }) => [method, path, query])).toEqual([
			['POST', '/companies/list', { page: '1', per_page: '150', order: 'desc' }],
			['POST', '/companies/list', { page: '2', per_page: '150', order: 'desc' }],
		]);
		await results('getAll', { order: 'asc', limit: 3 });
		expect(sent().query).toEqual({ page: '1', per_page: '3', order: 'asc' });
	});

	it('gives those with a tag, or in a segment', async () => {
		const [first] = addCompanies(2);
		await results('addTag', { company: locator(first!.id), tag: locator('big', 'name') });
		expect(await results('getAll', { companiesToGet: 'tag', tag: locator('big', 'name') })).toMatchObject([
			{ id: first!.id },
		]);
		const { id } = bench.workspace.addSegment({ name: 'Active' });
		await results('getAll', { companiesToGet: 'segment', segment: locator(id) });
		expect(sent().query).toEqual({ page: '1', per_page: '50', segment_id: id });
	});

	it('says that there are more than Intercom lists, instead of giving a part for all', async () => {
		const answer = { type: 'list', data: [], total_count: 10_000, pages: { total_pages: 67 } };
		bench.refuseNext({ path: '/companies/list', answer: { status: 200, body: answer } });
		expect(await refusal('getAll', { returnAll: true })).toMatch(
			/^There are more records than the 10,000 that Intercom gives out of this list \[item 0\] .*"Scroll"/,
		);
		expect(asked()).toEqual(['POST /companies/list']);
	});
});

describe('Scroll', () => {
	const names = (companies: IDataObject[]) => companies.map(({ company_id: id }) => id);
	const all = (count: number) =>
		Array.from({ length: count }, (_, index) => `company-${String(index).padStart(3, '0')}`);

	it('gives all companies, to the empty page that ends it', async () => {
		addCompanies(150);
		expect(names(await results('scroll')).sort()).toEqual(all(150));
		expect(bench.requests.map(({ query }) => Boolean(query.scroll_param))).toEqual([false, true, true]);
	});

	it('lets items wait for each other, since a workspace has room for one', async () => {
		addCompanies(2);
		const { outputs, error } = await bench.run(company('scroll'), [{}, {}, {}]);
		expect(error).toBeUndefined();
		expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 0, 1, 1, 2, 2].map((item) => ({ item })),
		);
	});

	it('begins anew after a 500 in mid-scroll, once the broken one is over, and gives nothing twice', async () => {
		letTimeLeap();
		addCompanies(150);
		bench.refuseNext({ path: '/companies/scroll', after: 1, answer: { status: 500 } });
		expect(names(await results('scroll')).sort()).toEqual(all(150));
		expect(bench.requests.map(({ status }) => status)).toEqual([200, 500, 400, 200, 200, 200]);
	});

	it('does not ask for a page again whose answer got lost, for the scroll has moved on', async () => {
		letTimeLeap();
		addCompanies(250);
		bench.refuseNext({ path: '/companies/scroll', after: 1, answer: 'reset after' });
		expect(names(await results('scroll')).sort()).toEqual(all(250));
	});

	it('says what it means that another scroll is open, and when to try again', async () => {
		addCompanies(1);
		bench.refuseNext({
			path: '/companies/scroll',
			answer: {
				status: 400,
				body: { type: 'error.list', errors: [{ code: 'scroll_exists', message: 'scroll already exists' }] },
			},
		});
		expect(await refusal('scroll')).toMatch(
			/^scroll already exists \[item 0\] Somebody is reading all companies .*one minute.*400 \(scroll_exists\)/,
		);
		expect(bench.requests).toHaveLength(1);
	});
});

describe('A company', () => {
	let acme: Company;
	beforeEach(() => void (acme = addCompany('acme-1')));
	const the = (more: INodeParameters = {}) => ({ company: locator(acme.id), ...more });

	it('is deleted, and its people stay', async () => {
		expect(await results('delete', the())).toEqual([{ deleted: true, id: acme.id }]);
		expect(bench.workspace.contacts.list()).toMatchObject([{ company_ids: [] }]);
		expect(await refusal('delete', the())).toMatch(/^Company Not Found \[item 0\]/);
	});

	it('has contacts and segments', async () => {
		expect(await results('getContacts', the())).toMatchObject([
			{ external_id: 'user of acme-1', role: 'user' },
		]);
		expect(await results('getSegments', the())).toEqual([]);
	});

	it('has notes, in the name of whoever is chosen', async () => {
		const ada = bench.workspace.teammates.list().find(({ name }) => name === 'Ada (AI)')!;
		const by = { additionalFields: { teammate: locator(ada.id) } };
		const [note] = await results('createNote', the({ note: 'Renews in <b>March</b>', ...by }));
		expect(sent().body).toEqual({ body: 'Renews in <b>March</b>', admin_id: ada.id });
		const simplified = { text: 'Renews in March', author_name: 'Ada (AI)', company_id: acme.id };
		expect(await results('getNotes', the())).toMatchObject([simplified]);
		expect(
			await bench.results({ resource: 'note', operation: 'get', noteId: note!.id as string }),
		).toMatchObject([simplified]);
	});

	it('is tagged, by a tag that need not exist, and untagged', async () => {
		expect(await results('addTag', the({ tag: locator('big', 'name') }))).toMatchObject([
			{ type: 'tag', name: 'big', companies: [{ id: acme.id, tagged: true }] },
		]);
		expect(await results('getTags', the())).toMatchObject([{ type: 'tag', name: 'big' }]);
		await results('removeTag', the({ tag: locator('big', 'name') }));
		expect(await results('getTags', the())).toEqual([]);
	});
});

it('The list of a picker looks through pages for the words wanted, which Intercom cannot search for', async () => {
	addCompanies(160);
	const editor = new Editor(new Intercom(), bench);
	const found = await editor.list('searchCompanies', 'company-000');
	expect(found.results.map(({ name }) => name)).toEqual(['company-000']);
	expect((await editor.list('searchCompanies')).paginationToken).toBe('2');
});
