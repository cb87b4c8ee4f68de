import { choice, toggle } from '../../../nodes/shared/form/choice';
import type { Fields, Input, RawInputs } from '../../../nodes/shared/form/field';
import {
	group,
	lazily,
	map,
	nullable,
	onlyWhen,
	optional,
	when,
	whenEmpty,
} from '../../../nodes/shared/form/field';
import { json } from '../../../nodes/shared/form/json';
import { number } from '../../../nodes/shared/form/number';
import { optionalFields } from '../../../nodes/shared/form/optionalFields';
import { parametersOf, partProperties } from '../../../nodes/shared/form/parameters';
import { readFields } from '../../../nodes/shared/form/reading';
import { rows } from '../../../nodes/shared/form/rows';
import { anyText, listOfAddresses, listOfText, longText, text } from '../../../nodes/shared/form/text';
import type { ItemSession } from '../../../nodes/shared/session/session';

const session = {} as ItemSession;
const read = async <F extends Fields>(fields: F, raw: RawInputs) => await readFields(fields, raw, session);

describe('An optional field', () => {
	const fields = {
		name: optional(anyText('Name')),
		count: optional(number('Count')),
		owner: optional(anyText('Owner', { type: 'resourceLocator' })),
	};

	it.each<[string, RawInputs, RawInputs]>([
		['is no key of the values where it was not added', {}, {}],
		['counts as not added where an expression finds nothing', { name: undefined, count: undefined }, {}],
		['counts as not added where a picker was given nothing', { owner: { mode: 'id', value: undefined } }, {}],
		['is what was given where it was added', { name: '', count: 0 }, { name: '', count: 0 }],
	])('%s', async (_case, raw, expected) => {
		expect(Object.entries(await read(fields, raw))).toEqual(Object.entries(expected));
	});

	it('means the same in an entry of a collection', async () => {
		const fields = {
			entries: rows('Entries', 'Entry', { name: text('Name'), more: optional(anyText('More')) }),
		};
		const { entries } = await read(fields, { entries: { row: [{ name: 'a', more: undefined }] } });
		expect(entries.map((entry) => Object.keys(entry))).toEqual([['name']]);
	});

	it('means the same among several that are one', async () => {
		const fields = { content: optionalFields('Content', { title: text('Title'), body: anyText('Body') }) };
		const { content } = await read(fields, { content: { title: undefined, body: '' } });
		expect(Object.entries(content)).toEqual([['body', '']]);
	});

	it('is converted also where it was not added', async () => {
		const fields = { count: map(optional(number('Count')), (count) => count ?? 'none') };
		expect(fields.count.isOptional).toBe(true);
		expect(await fields.count.read(7, session)).toBe(7);
	});
});

describe('A field that always stands there', () => {
	it('is the text that it begins with, given nothing: alone and in a row', async () => {
		const form = { tag: anyText('Tag', { default: 'handed-off' }) };
		expect(await read(form, { tag: undefined })).toEqual({ tag: 'handed-off' });
		const inRow = { rows: rows('Rows', 'Row', form) };
		expect(await read(inRow, { rows: { row: [{ tag: undefined }] } })).toEqual({
			rows: [{ tag: 'handed-off' }],
		});
	});

	it('is nothing, given nothing, if it begins with an expression, which may find nothing itself', async () => {
		const form = { tag: anyText('Tag', { default: '={{ $json.tag }}' }) };
		expect(await read(form, { tag: undefined })).toEqual({ tag: '' });
	});

	it.each<[string, Input, string]>([
		[
			'a choice',
			choice('Kind', [{ name: 'A', value: 'a' }]),
			"'Kind' is empty, which is not one of its options",
		],
		['a switch', toggle('On', { description: 'Whether' }), "'On' is empty, which is neither true nor false"],
		['a number', number('Count'), "'Count' is empty, which is not a number"],
		['JSON that is required', json('Body', { required: true }), "'Body' is empty"],
	])(
		'is refused by its name given nothing, if it is %s: alone and in a row',
		async (_case, input, message) => {
			await expect(read({ it: input }, { it: undefined })).rejects.toThrow(message);
			const inRow = { rows: rows('Rows', 'Row', { it: input }) };
			await expect(read(inRow, { rows: { row: [{ it: undefined }] } })).rejects.toThrow(message);
		},
	);

	it('has its default in a row in which n8n did not keep it', async () => {
		const fields = { rows: rows('Rows', 'Row', { it: choice('Kind', [{ name: 'A', value: 'a' }]) }) };
		expect(await read(fields, { rows: { row: [{}] } })).toEqual({ rows: [{ it: 'a' }] });
	});
});

describe('A switch', () => {
	const fields = { on: toggle('On', { description: 'Whether' }) };

	it.each<[boolean, unknown[]]>([
		[true, [true, 'true', ' TRUE ', 1, '1', 'yes', 'Yes', 'on', 'Y', 't']],
		[false, [false, 'false', 'FALSE', 0, '0', 'no', 'No', 'off', 'n', 'F']],
	])('is %j where that is plainly meant', async (expected, given) => {
		for (const on of given)
			expect({ given: on, ...(await read(fields, { on })) }).toEqual({ given: on, on: expected });
	});

	it.each([null, '', ' ', 2, -1, 'ja', 'enabled', [true], {}])('refuses %j by its name', async (on) => {
		await expect(read(fields, { on })).rejects.toThrow(/^'On' is .*, which is neither true nor false$/);
	});
});

describe('A field that depends on another', () => {
	const mode = choice('Mode', [
		{ name: 'A', value: 'a' },
		{ name: 'B', value: 'b' },
	]);
	const fields = { mode, name: onlyWhen(when(mode, 'b'), text('Name')) };

	it('is undefined while the other has another value, whatever is saved for it', async () => {
		expect(await read(fields, { mode: 'a', name: 'left over' })).toEqual({ mode: 'a', name: undefined });
		expect(await read(fields, { mode: 'b', name: 'Mia' })).toEqual({ mode: 'b', name: 'Mia' });
	});

	it('is shown under the name that the other has in this form', () => {
		const [, name] = partProperties({ specifyMode: mode, name: fields.name });
		expect(name?.displayOptions).toEqual({ show: { specifyMode: ['b'] } });
	});

	it('asks for what the other becomes, as an expression may give a switch as text', async () => {
		const isOn = toggle('On', { description: 'Whether' });
		const fields = { isOn, name: onlyWhen(when(isOn, true), anyText('Name')) };
		expect(await read(fields, { isOn: 'true', name: 'Mia' })).toEqual({ isOn: true, name: 'Mia' });
	});

	it('is undefined where the other is itself not shown', async () => {
		const inner = onlyWhen(when(mode, 'b'), choice('Inner', [{ name: 'X', value: 'x' }]));
		const fields = { mode, inner, name: onlyWhen({ input: inner, values: ['x'] }, text('Name')) };
		expect(await read(fields, { mode: 'a', inner: 'x', name: 'Mia' })).toMatchObject({ name: undefined });
	});

	it('can be converted, and a hidden one too', async () => {
		const fields = { mode, name: map(onlyWhen(when(mode, 'b'), text('Name')), (name) => name ?? 'nobody') };
		expect(await read(fields, { mode: 'a' })).toMatchObject({ name: 'nobody' });
	});

	it('does not load into a form without the other', () => {
		expect(() => partProperties({ name: fields.name })).toThrow(
			"'Name' depends on 'Mode', which does not stand in the same form",
		);
	});

	it('does not load apart from it, when the one is optional and the other is not', () => {
		expect(() =>
			partProperties({
				mode,
				name: optional(anyText('Name')),
				more: { ...optional(anyText('More')), shownWhen: [when(mode, 'b')] },
			}),
		).toThrow("'More' depends on 'Mode'");
	});
});

describe('A group', () => {
	const reading: string[] = [];
	const counted = (name: string) =>
		map(anyText(name), (value) => {
			reading.push(name);
			return value;
		});
	beforeEach(() => (reading.length = 0));

	it('is one value of several parameters, which keep their names', async () => {
		const fields = { whole: group({ a: anyText('A'), b: anyText('B') }, ({ a, b }) => a + b) };
		expect(parametersOf(fields).map(({ name }) => name)).toEqual(['a', 'b']);
		expect(await read(fields, { a: '1', b: '2' })).toEqual({ whole: '12' });
	});

	it('may share a field with the form, which is read once and stands where it comes first', async () => {
		const shared = counted('Shared');
		const fields = {
			shared,
			other: anyText('Other'),
			whole: group({ shared, b: anyText('B') }, ({ shared: a, b }) => a + b),
		};
		expect(parametersOf(fields).map(({ name }) => name)).toEqual(['shared', 'other', 'b']);
		expect(await read(fields, { shared: '1', other: '', b: '2' })).toMatchObject({
			shared: '1',
			whole: '12',
		});
		expect(reading).toEqual(['Shared']);
	});

	it('cannot share it under another name, nor a name with another field', () => {
		const shared = anyText('Shared');
		expect(() => parametersOf({ shared, whole: group({ alias: shared }, () => 0) })).toThrow('are the same');
		expect(() => parametersOf({ a: shared, whole: group({ a: anyText('A') }, () => 0) })).toThrow(
			'are the same',
		);
	});

	it('is hidden as a whole', async () => {
		const isOn = toggle('On', { description: 'Whether' });
		const fields = {
			isOn,
			whole: onlyWhen(
				when(isOn, true),
				group({ a: counted('A') }, ({ a }) => a),
			),
		};
		expect(partProperties(fields)[1]?.displayOptions).toEqual({ show: { isOn: [true] } });
		expect(await read(fields, { isOn: false, a: '1' })).toEqual({ isOn: false, whole: undefined });
		expect(reading).toEqual([]);
	});

	it('is read when its value is called for, if it is read lazily', async () => {
		const fields = { whole: lazily(group({ a: counted('A') }, ({ a }) => a)) };
		const { whole } = await read(fields, { a: '1' });
		expect(reading).toEqual([]);
		expect(await whole()).toBe('1');
		expect(await whole()).toBe('1');
		expect(reading).toEqual(['A']);
	});
});

describe('A field that may be left empty', () => {
	it.each<[unknown, unknown]>([
		['', null],
		[' ', null],
		[null, null],
		[undefined, null],
		[{ mode: 'list', value: '' }, null],
		[0, 0],
	])('given %p is %p', async (given, expected) => {
		expect(await whenEmpty(number('Count'), null).read(given, session)).toBe(expected);
	});

	it('may have a value of the moment', async () => {
		expect(await whenEmpty(text('Name'), async () => 'me').read('', session)).toBe('me');
	});

	it('need not be filled in', () => {
		const [name] = partProperties({ name: whenEmpty(text('Name'), undefined) });
		expect(name).not.toHaveProperty('required');
	});
});

it('A field that takes null sends it, and takes everything else as it did before', async () => {
	const name = nullable(anyText('Name'));
	expect([await name.read(null, session), await name.read('', session)]).toEqual([null, '']);
});

describe('Where text belongs', () => {
	const person = { first: 'Ann', last: 'Lind' };

	it.each<[string, Input, unknown, string]>([
		['words', anyText('Name'), person, "'Name' is an object, not text"],
		['words that are required', text('Title'), ['A'], "'Title' is a list, not text"],
		['several lines', longText('Message'), person, "'Message' is an object, not text"],
		['the entry of a list', listOfText('Tags'), ['a', person], "'Tags' is an object, not text"],
		['a list', listOfText('Tags'), person, "'Tags' is an object, not text"],
		['an address', listOfAddresses('URLs'), [{ url: 'https://a.example' }], "'URLs' is an object, not text"],
	])('an object is refused by the name of the field: %s', async (_case, input, given, message) => {
		await expect(read({ it: input }, { it: given })).rejects.toThrow(message);
	});

	it('what an object holds is told, so that the right field of it can be chosen', async () => {
		await expect(read({ it: anyText('Name') }, { it: person })).rejects.toMatchObject({
			description: expect.stringContaining('It has: first, last.'),
		});
	});

	it.each<[unknown, string]>([
		[5, '5'],
		[false, 'false'],
		[new Date(0), '1970-01-01T00:00:00.000Z'],
		[null, ''],
	])('%j is text', async (given, expected) => {
		expect(await read({ it: anyText('Name') }, { it: given })).toEqual({ it: expected });
	});
});

describe('Addresses in a list', () => {
	it.each<[string, unknown, string[]]>([
		['one', 'https://a.example/1.pdf', ['https://a.example/1.pdf']],
		[
			'several with commas between',
			'https://a.example/1, https://b.example/2',
			['https://a.example/1', 'https://b.example/2'],
		],
		[
			'several without spaces',
			'https://a.example/1,http://b.example/2',
			['https://a.example/1', 'http://b.example/2'],
		],
		[
			'several on lines',
			'https://a.example/1\nhttps://b.example/2\n',
			['https://a.example/1', 'https://b.example/2'],
		],
		[
			'commas inside of one',
			'https://cdn.example/w_100,h_80/a,b.jpg',
			['https://cdn.example/w_100,h_80/a,b.jpg'],
		],
		['what is no address, which Intercom refuses', 'a.pdf, b.pdf', ['a.pdf', 'b.pdf']],
		['a comma at the end', 'https://a.example/1,', ['https://a.example/1']],
		['a list of an expression', ['https://a.example/1,2'], ['https://a.example/1,2']],
		['nothing', '', []],
	])('%s', async (_case, given, expected) => {
		expect(await read({ it: listOfAddresses('URLs') }, { it: given })).toEqual({ it: expected });
	});
});
