import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadOutputSchema } from 'n8n-core';
import { operations } from '../operations';
import { presentFiles, schemaFiles } from '../../generate/schemas/files';
import { schemaOf } from '../../generate/schemas/schema';

jest.setTimeout(60_000);

const root = path.join(__dirname, '../..');

describe('The output schemas', () => {
	it('are those that follow from the operations (npm run schemas writes them)', async () => {
		const files = await schemaFiles();
		const present = presentFiles();
		expect(present.sort()).toEqual([...files.keys()].sort());
		expect(present.filter((file) => readFileSync(path.join(root, file), 'utf8') !== files.get(file))).toEqual(
			[],
		);
	});

	it.each(operations)('$title has one that n8n finds, with fields to offer', ({ node, parameters }) => {
		const { resource, operation } = parameters as Record<string, string | undefined>;
		const nodeDir = path.dirname(path.join(root, node.file));
		const found = loadOutputSchema({ nodeDir, version: 1, resource, operation });
		expect(found).toMatchObject({ type: 'object', properties: expect.any(Object) });
		expect(Object.keys(found?.properties as object)).not.toEqual([]);
	});
});

describe('A schema', () => {
	const text = { type: 'string' };

	it.each<[string, unknown[], object]>([
		[
			'has the keys of all values, in the order in which they turn up',
			[{ b: 1 }, { a: '' }],
			{ b: { type: 'number' }, a: text },
		],
		['knows what is null in some values by the others', [{ a: null }, { a: 'x' }], { a: text }],
		['says null of what is null in all', [{ a: null }], { a: { type: 'null' } }],
		['goes by the first of different types', [{ a: 'x' }, { a: 1 }], { a: text }],
		[
			'looks into lists and objects',
			[{ list: [{ a: 'x' }, { b: true }], object: { c: 0 } }],
			{
				list: { type: 'array', items: { type: 'object', properties: { a: text, b: { type: 'boolean' } } } },
				object: { type: 'object', properties: { c: { type: 'number' } } },
			},
		],
		['leaves open what an empty list holds', [{ list: [] }], { list: { type: 'array', items: {} } }],
	])('%s', (_case, values, properties) => {
		const schema = schemaOf(values);
		expect(schema).toEqual({ type: 'object', properties });
		expect(Object.keys(schema.properties!)).toEqual(Object.keys(properties));
	});
});
