import path from 'node:path';
import { loadOutputSchema } from 'n8n-core';
import { operations } from '../operations';
import { changed, presentFiles, schemaFiles } from '../../generate/schemas/files';
import { differenceOf } from '../../generate/schemas/difference';
import { schemaOf, type OutputSchema } from '../../generate/schemas/schema';

jest.setTimeout(60_000);

const root = path.join(__dirname, '../..');

describe('The output schemas', () => {
	const present = presentFiles();
	let files: Map<string, string>;
	beforeAll(async () => (files = await schemaFiles()));

	it('promise nothing that an operation no longer gives: what users read stays, or is taken back on purpose', () => {
		expect(changed(present, files).broken).toEqual([]);
	});

	it('know every key that an operation gives (npm run schemas writes the new ones)', () => {
		expect(changed(present, files).added).toEqual([]);
	});

	it('are written as npm run schemas writes them', () => {
		const differing = [...files].filter(([file, content]) => present.get(file) !== content);
		expect(differing.map(([file]) => file)).toEqual([]);
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

describe('The difference between two schemas', () => {
	const file = 'nodes/Intercom/__schema__/v1.0.0/contact/get.json';
	const text: OutputSchema = { type: 'string' };
	const list = (properties: Record<string, OutputSchema>): OutputSchema => ({
		type: 'array',
		items: { type: 'object', properties },
	});
	const missed = (key: string) =>
		`'${key}' is no longer given by Intercom contact get: a user's workflow may read it`;

	it.each<[string, Record<string, OutputSchema>, Record<string, OutputSchema>, object]>([
		['is nothing where all is the same', { id: text }, { id: text }, {}],
		[
			'tells of a new key',
			{ id: text },
			{ id: text, name: text },
			{ added: ["'name' is new in Intercom contact get"] },
		],
		[
			'says who misses a key that is gone',
			{ id: text, name: text },
			{ id: text },
			{ broken: [missed('name')] },
		],
		[
			'finds it within a list',
			{ tags: list({ id: text, name: text }) },
			{ tags: list({ id: text }) },
			{ broken: [missed('tags[].name')] },
		],
		[
			'says of which type a key was and is',
			{ id: text },
			{ id: { type: 'number' } },
			{ broken: ["'id' of Intercom contact get is number and was string: a user's workflow may read it"] },
		],
	])('%s', (_case, before, after, expected) => {
		const schemas = (properties: Record<string, OutputSchema>) =>
			new Map([[file, { type: 'object' as const, properties }]]);
		expect(differenceOf(schemas(before), schemas(after))).toEqual({ broken: [], added: [], ...expected });
	});

	it('counts an operation that is gone as all its keys', () => {
		const gone = new Map([[file, { type: 'object' as const, properties: { id: text } }]]);
		expect(differenceOf(gone, new Map()).broken).toEqual([missed('id')]);
	});
});
