import type { Attribute, AttributeType } from '../../../nodes/shared/attributes/value';
import { attributeValue, typeFor } from '../../../nodes/shared/attributes/value';

const attribute = (type: AttributeType, more: Partial<Attribute> = {}): Attribute => ({
	name: 'plan',
	label: 'Plan',
	type,
	isWritable: true,
	...more,
});

const written = (type: AttributeType, given: unknown) =>
	attributeValue(attribute(type), given, 'Europe/Berlin');

describe('A value of a custom attribute', () => {
	it.each<[AttributeType, unknown]>([
		['text', 'premium'],
		['text', '1'],
		['text', '2026-03-14'],
		['text', ''],
		['text', null],
		['integer', 0],
		['integer', -3],
		['integer', null],
		['decimal', 0],
		['decimal', 1.5],
		['boolean', false],
		['boolean', null],
		['date', 0],
		['date', 1773478800],
		['date', null],
		['other', ['21']],
	])('of type %s is sent as given when it is %j', (type, given) => {
		expect(written(type, given)).toBe(given);
	});

	it.each<[AttributeType, unknown, unknown]>([
		['text', 5, '5'],
		['text', false, 'false'],
		['text', 0, '0'],
		['integer', ' 5 ', 5],
		['decimal', '0.5', 0.5],
		['boolean', 'true', true],
		['boolean', 'False', false],
		['boolean', 'TRUE', true],
		['boolean', 1, true],
		['boolean', '0', false],
		['boolean', 'yes', true],
		['boolean', 'Off', false],
		['boolean', 'Y', true],
		['boolean', 'f', false],
		['integer', '5.0', 5],
		['decimal', '1.500', 1.5],
		['decimal', '12,5', 12.5],
		['decimal', ' -0,125 ', -0.125],
		['decimal', '1234,56', 1234.56],
		['integer', '12,0', 12],
	])('of type %s that is %j is rewritten to %j, for nothing is lost', (type, given, expected) => {
		expect(written(type, given)).toBe(expected);
	});

	it.each<AttributeType>(['integer', 'decimal', 'boolean', 'date'])(
		'of type %s is taken away by the empty cell of a sheet',
		(type) => {
			expect(written(type, '')).toBeNull();
		},
	);

	it.each<[unknown, string]>([
		['2026-03-14T09:00:00Z', '2026-03-14T09:00:00Z'],
		['2026-03-14T09:00:00', '2026-03-14T08:00:00Z'],
		['2026-03-14', '2026-03-14T00:00:00Z'],
		['1773478800', '2026-03-14T09:00:00Z'],
		[1773478800000, '2026-03-14T09:00:00Z'],
	])('that is a date, %j, becomes unix seconds', (given, expected) => {
		expect(written('date', given)).toBe(Date.parse(expected) / 1000);
	});

	it.each<[AttributeType, unknown, string]>([
		['integer', 1.5, `'plan' is "1.5", which is not a whole number`],
		['integer', 'many', `'plan' is "many", which is not a whole number`],
		['integer', true, `'plan' is "true", which is not a whole number`],
		['integer', '1.000', `'plan' is "1.000", which can mean two numbers`],
		['integer', '-12.345.678', `'plan' is "-12.345.678", which can mean two numbers`],
		['integer', '12,5', `'plan' is "12,5", which is not a whole number`],
		['integer', '1,000', `'plan' is "1,000", which is not a whole number`],
		['decimal', '1,234', `'plan' is "1,234", which is not a number`],
		['decimal', '1.234,5', `'plan' is "1.234,5", which is not a number`],
		['decimal', '12,5 EUR', `'plan' is "12,5 EUR", which is not a number`],
		['decimal', ' ', `'plan' is " ", which is not a number`],
		['boolean', 2, `'plan' is "2", which is not true or false`],
		['boolean', 'maybe', `'plan' is "maybe", which is not true or false`],
		['text', { a: 1 }, `'plan' is "{"a":1}", which is not text`],
		['date', 'soon', `'plan' is "soon", which is not a date`],
		['date', true, `'plan' is "true", which is not a date`],
	])('of type %s is refused by name when it is %j', (type, given, message) => {
		expect(() => written(type, given)).toThrow(message);
	});

	it('is one of the options of a list, or takes the value away', () => {
		const list = attribute('text', {
			options: ['basic', 'premium'].map((label) => ({ label, value: label })),
		});
		const value = (given: unknown) => attributeValue(list, given, 'utc');
		expect([value('premium'), value(null), value('')]).toEqual(['premium', null, '']);
		expect(() => value('gold')).toThrow(
			expect.objectContaining({
				message: `'plan' is "gold", which is not one of its options`,
				description: 'Use one of: basic, premium.',
			}),
		);
	});

	it('is refused by the name that people read where the own name is one of Intercom', () => {
		const title = attribute('text', { name: '_default_title_', label: 'Title', alias: 'title' });
		expect(() => attributeValue(title, { a: 1 }, 'utc')).toThrow(`'Title' is "{"a":1}", which is not text`);
	});

	it('is refused for an attribute that Intercom keeps to itself', () => {
		expect(() => attributeValue(attribute('text', { isWritable: false }), 'x', 'utc')).toThrow(
			"The attribute 'plan' cannot be written",
		);
	});
});

it.each<[unknown, AttributeType | undefined]>([
	['2026-03-14', 'text'],
	['5', 'text'],
	['', 'text'],
	[5, 'integer'],
	[0.5, 'decimal'],
	[false, 'boolean'],
	[null, undefined],
	[{}, undefined],
])('The attribute created for %j has the type %s', (value, type) => {
	expect(typeFor(value)).toBe(type);
});
