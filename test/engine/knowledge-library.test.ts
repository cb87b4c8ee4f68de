import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomKnowledge } from '../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import { Editor } from './editor';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Folders, and dynamic content, in n8n's engine: operations of API 2.17. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomKnowledge());
});

afterEach(async () => {
	await bench.close();
});

const results = async (resource: string, operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource, operation, ...parameters });
const refusalOf = async (resource: string, operation: string, parameters: INodeParameters = {}) => {
	const { error } = await bench.run({ resource, operation, ...parameters });
	return `${error?.message}: ${error?.description}`;
};
const sent = () => bench.requests.at(-1)!;
const row = (...variations: IDataObject[]) => ({ row: variations }) as INodeParameters;

describe('A folder', () => {
	it('is created in another, renamed, moved, read and deleted, by the version that has folders', async () => {
		const [docs] = await results('folder', 'create', { name: 'Docs', additionalFields: { emoji: '📚' } });
		expect(sent()).toMatchObject({ body: { folder: { name: 'Docs', emoji: '📚' } } });
		expect(sent().headers['intercom-version']).toBe('2.17');
		const [inner] = await results('folder', 'create', {
			name: 'Billing',
			additionalFields: { parent: locator(Number(docs!.id)) },
		});
		expect(inner).toMatchObject({ name: 'Billing', parent_folder_id: docs!.id });
		expect(await results('folder', 'get', { folder: locator(Number(docs!.id)) })).toMatchObject([
			{ name: 'Docs', content_count: 1 },
		]);
		expect(
			await results('folder', 'getAll', { filters: { parent: locator(Number(docs!.id)) } }),
		).toMatchObject([{ id: inner!.id }]);
		expect(await refusalOf('folder', 'delete', { folder: locator(Number(docs!.id)) })).toContain(
			'Folder contains content',
		);
		expect(
			await refusalOf('folder', 'create', { name: 'Lost', additionalFields: { parent: locator(999_999) } }),
		).toMatch(/Parent folder not found.*\b400\b/s);
		await results('folder', 'update', {
			folder: locator(Number(inner!.id)),
			updateFields: { name: 'Money', parent: locator('') },
		});
		expect(sent().body).toEqual({ folder: { name: 'Money', parent_folder_id: null } });
		expect(await results('folder', 'delete', { folder: locator(Number(docs!.id)) })).toEqual([
			{ deleted: true, id: `${Number(docs!.id)}` },
		]);
	});

	it('is not updated with nothing', async () => {
		expect(await refusalOf('folder', 'update', { folder: locator(6) })).toContain(
			'There is nothing to update',
		);
		expect(bench.requests).toEqual([]);
	});

	it('can be picked from a list', async () => {
		bench.workspace.folders.create({ name: 'Docs', emoji: '📚' });
		const { results: offered } = await new Editor(new IntercomKnowledge(), bench).list('searchFolders');
		expect(offered).toMatchObject([{ name: '📚 Docs', value: '6' }]);
	});
});

describe('Dynamic content', () => {
	const phone = {
		name: 'Support phone',
		defaultLocale: 'en',
		text: '+1-555-0100',
		additionalFields: { variations: row({ locale: 'fr', text: '+33 1', brand: locator('10') }) },
	};

	it('is created with a variation for each language and brand, listed, read, changed and deleted', async () => {
		const [created] = await results('dynamicContent', 'create', phone);
		expect(sent()).toMatchObject({ method: 'POST', path: '/dynamic_contents' });
		expect(sent().headers['intercom-version']).toBe('2.17');
		expect(sent().body).toEqual({
			name: 'Support phone',
			content_type: 'inline',
			default_locale: 'en',
			variations: [
				{ locale: 'en', text_content: '+1-555-0100' },
				{ locale: 'fr', text_content: '+33 1', brand_id: '10' },
			],
		});
		const { id } = created as { id: string };
		expect(await results('dynamicContent', 'getAll', { returnAll: true })).toMatchObject([{ id }]);
		expect(await results('dynamicContent', 'get', { dynamicContent: locator(id) })).toMatchObject([
			{ key: 'support-phone', variations: [{ locale: 'en' }, { locale: 'fr', brand_id: '10' }] },
		]);
		await results('dynamicContent', 'update', {
			dynamicContent: locator(id),
			updateFields: { variations: row({ locale: 'en', text: '+1-555-0199' }) },
		});
		expect(sent().body).toEqual({ variations: [{ locale: 'en', text_content: '+1-555-0199' }] });
		expect(await results('dynamicContent', 'delete', { dynamicContent: locator(id) })).toEqual([
			{ deleted: true, id },
		]);
		expect(bench.workspace.dynamicContents.list()).toEqual([]);
	});

	it('of blocks is sent as blocks', async () => {
		const blocks = [{ type: 'paragraph', text: 'Within 30 days.' }];
		await results('dynamicContent', 'create', {
			...phone,
			...{ contentType: 'block', blocks: JSON.stringify(blocks), additionalFields: {} },
		});
		expect(sent().body).toMatchObject({ variations: [{ locale: 'en', json_blocks: blocks }] });
	});

	it('is listed beyond the first page of fifty', async () => {
		for (let index = 0; index < 60; index++) {
			bench.workspace.dynamicContents.create({
				...{ name: `Value ${index}`, content_type: 'inline', default_locale: 'en' },
				variations: [{ locale: 'en', text_content: 'x' }],
			});
		}
		expect(await results('dynamicContent', 'getAll', { returnAll: true })).toHaveLength(60);
		expect(bench.requests).toHaveLength(2);
	});

	it.each([
		['without a value', row({ locale: 'en' }), "'Text' in variation 1 (en) is empty"],
		[
			'with two',
			row({ locale: 'en', text: 'x', blocks: '[{ "type": "paragraph" }]' }),
			"'Text' and 'Blocks' are both given",
		],
		['with blocks that are none', row({ locale: 'en', blocks: '{}' }), 'which is no list of blocks'],
	])('is not changed to a variation %s: nothing is sent', async (_what, variations, told) => {
		const changed = { dynamicContent: locator('123'), updateFields: { variations } };
		expect(await refusalOf('dynamicContent', 'update', changed)).toContain(told);
		expect(bench.requests).toEqual([]);
	});
});
