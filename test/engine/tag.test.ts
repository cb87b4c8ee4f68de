import type { INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
});

afterEach(async () => {
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'tag', operation, ...parameters });

async function refusal(operation: string, parameters: INodeParameters): Promise<string> {
	const { error } = await bench.run({ resource: 'tag', operation, ...parameters });
	return `${error?.message} ${error?.description}`;
}

const sent = () => bench.requests.at(-1)!;

describe('A tag', () => {
	it('is created, or found under its name', async () => {
		const [created] = await results('create', { name: 'vip' });
		expect(await results('create', { name: 'VIP' })).toMatchObject([{ id: created!.id, name: 'vip' }]);
	});

	it('gets another name and is read under it', async () => {
		const { id } = bench.workspace.addTag('vip');
		await results('update', { tag: locator('vip', 'name'), name: 'gold' });
		expect(await results('get', { tag: locator('gold', 'name') })).toEqual([
			{ type: 'tag', id, name: 'gold' },
		]);
	});

	it('is listed and deleted', async () => {
		const { id } = bench.workspace.addTag('vip');
		expect(await results('getAll')).toEqual([{ type: 'tag', id, name: 'vip' }]);
		expect(await results('delete', { tag: locator(id) })).toEqual([{ deleted: true, id }]);
		expect(await refusal('delete', { tag: locator(id) })).toMatch(/\[item 0\].*404/);
	});
});

describe('Many at once', () => {
	it('companies are tagged by their own IDs and untagged by those of Intercom', async () => {
		const [acme, globex] = ['acme-1', 'globex-1'].map((id) =>
			bench.workspace.addCompany({ company_id: id, name: id }),
		);
		const [tagged] = await results('tagCompanies', {
			tag: locator('big', 'name'),
			companies: 'acme-1, globex-1',
			findBy: 'company_id',
		});
		expect(tagged).toMatchObject({
			name: 'big',
			companies: [
				{ id: acme!.id, tagged: true },
				{ id: globex!.id, tagged: true },
			],
		});
		expect(sent().body).toEqual({
			name: 'big',
			companies: [{ company_id: 'acme-1' }, { company_id: 'globex-1' }],
		});

		await results('untagCompanies', {
			tag: locator(tagged!.id as string),
			companies: [acme!.id],
			findBy: 'id',
		});
		expect(sent().body).toEqual({ name: 'big', companies: [{ id: acme!.id, untag: true }] });
		expect([acme, globex].map((company) => company!.tags.length)).toEqual([0, 1]);
	});

	it('contacts are tagged, from a list that an expression gives', async () => {
		const ids = ['mia', 'tom'].map(
			(name) => bench.workspace.addContact({ role: 'user', email: `${name}@example.com` }).id,
		);
		const { outputs } = await bench.run(
			{
				resource: 'tag',
				operation: 'tagContacts',
				tag: locator('vip', 'name'),
				contacts: '={{ $json.ids }}',
			},
			[{ ids }],
		);
		expect(outputs[0]![0]!.json).toMatchObject({
			name: 'vip',
			users: ids.map((id) => ({ id, tagged: true })),
		});
	});

	it('untagging never creates a tag', async () => {
		expect(
			await refusal('untagCompanies', {
				tag: locator('unknown', 'name'),
				companies: 'acme-1',
				findBy: 'company_id',
			}),
		).toMatch(/^No tag is named "unknown" \[item 0\]/);
		expect(bench.workspace.tags.list()).toEqual([]);
	});

	it('nobody at all is explained', async () => {
		expect(await refusal('tagContacts', { tag: locator('vip', 'name'), contacts: ' , ' })).toMatch(
			/^'Contacts' is empty \[item 0\]/,
		);
	});
});
