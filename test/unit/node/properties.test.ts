import { text } from '../../../nodes/shared/form/text';
import { endpoint } from '../../../nodes/shared/intercom/request';
import type { Resources } from '../../../nodes/shared/node/operation';
import { operation } from '../../../nodes/shared/node/operation';
import { nodeProperties } from '../../../nodes/shared/node/properties';

/** A node with these operations by resource, each with fields of these names. */
const content = (described: Record<string, Record<string, string>>): Resources =>
	Object.fromEntries(
		Object.entries(described).map(([resource, operations]) => [
			resource,
			{
				name: resource,
				operations: Object.fromEntries(
					Object.entries(operations).map(([name, fields]) => [
						name,
						operation({
							...{ name, action: name, description: name },
							fields: Object.fromEntries(fields.split(' ').map((field) => [field, text(field)])),
							effect: 'read',
							request: () => endpoint('GET /tags'),
						}),
					]),
				),
			},
		]),
	);

/** `field: resources, operations` of each field of the node. */
const shownFor = (described: Record<string, Record<string, string>>): string[] =>
	nodeProperties(content(described))
		.filter(({ name }) => !['authentication', 'resource', 'operation', 'options'].includes(name))
		.map(({ name, displayOptions: { show = {} } = {} }) => {
			const { resource = [], operation: names = [] } = show as Record<string, string[] | undefined>;
			return `${name}: ${resource.join()}; ${names.join()}`;
		});

describe('A field that several resources have', () => {
	it('is described once', () => {
		expect(
			shownFor({ cat: { feed: 'food', stroke: 'hand' }, dog: { feed: 'food', walk: 'food', wash: 'soap' } }),
		).toEqual(['food: cat,dog; feed,walk', 'hand: cat; stroke', 'soap: dog; wash']);
	});

	it('is described again where another operation of that name has no such field', () => {
		expect(shownFor({ cat: { feed: 'food', stroke: 'hand' }, dog: { feed: 'price', walk: 'food' } })).toEqual(
			['food: cat; feed', 'food: dog; walk', 'hand: cat; stroke', 'price: dog; feed'],
		);
	});

	it('keeps its place in each form', () => {
		expect(shownFor({ cat: { feed: 'food price' }, dog: { feed: 'price food', walk: 'lead' } })).toEqual([
			'food: cat; ',
			'price: cat,dog; feed',
			'food: dog; feed',
			'lead: dog; walk',
		]);
	});
});

describe('The condition of a field', () => {
	it('names no operation where all of a resource have it', () => {
		expect(shownFor({ cat: { feed: 'food', stroke: 'food' }, dog: { walk: 'lead' } })).toEqual([
			'food: cat; ',
			'lead: dog; ',
		]);
	});

	it('is left out where every operation has it', () => {
		expect(shownFor({ cat: { feed: 'name' }, dog: { walk: 'name' } })).toEqual(['name: ; ']);
	});
});
