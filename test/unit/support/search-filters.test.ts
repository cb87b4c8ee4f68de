import type { ItemSession } from '../../../nodes/shared/session/session';
import { searchFilters } from '../../../nodes/Intercom/search/filters';
import type { RawInputs } from '../../../nodes/shared/form/field';
import { readFields } from '../../../nodes/shared/form/reading';
import type { Searchable } from '../../../nodes/Intercom/search/searchable';

const searchable: Searchable = {
	fields: [
		{ name: 'State', value: 'state', type: 'text' },
		{ name: 'Open', value: 'open', type: 'boolean' },
		{ name: 'Rating', value: 'rating', type: 'number' },
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'Tag ID', value: 'tag_id', type: 'exact' },
	],
	named: {
		label: 'Custom Attribute',
		prefix: 'custom_attributes.',
		nameLabel: 'Attribute',
		placeholder: 'e.g. plan',
	},
};

const fields = { query: searchFilters(searchable) };
const session = { context: { getTimezone: () => 'Europe/Berlin' } } as unknown as ItemSession;

interface Row {
	field: string;
	operator: string;
	value?: unknown;
	booleanValue?: unknown;
	fieldName?: string;
}

const queryIn = async (raw: RawInputs) => (await readFields(fields, raw, session)).query;

/** The query for groups as the form gives them: each a connective and its rows. */
async function queryOf(groups: Array<[match: string, ...rows: Row[]]>, matchGroups: 'AND' | 'OR' = 'AND') {
	const raw = { group: groups.map(([match, ...filter]) => ({ match, filters: { filter } })) };
	return await queryIn({ filterType: 'form', filterGroups: raw, matchGroups });
}

const rows = (count: number): Row[] =>
	Array.from({ length: count }, () => ({ field: 'state', operator: '=', value: 'open' }));

describe('a row of the form', () => {
	it.each<[string, Row, unknown]>([
		[
			'text stays text',
			{ field: 'state', operator: '~', value: '0123' },
			{ field: 'state', operator: '~', value: '0123' },
		],
		[
			'a number in text is text',
			{ field: 'tag_id', operator: '=', value: 17 },
			{ field: 'tag_id', operator: '=', value: '17' },
		],
		[
			'equality has a word in the form',
			{ field: 'state', operator: 'equals', value: 'open' },
			{ field: 'state', operator: '=', value: 'open' },
		],
		[
			'a number is a number',
			{ field: 'rating', operator: '>', value: '4' },
			{ field: 'rating', operator: '>', value: 4 },
		],
		[
			'zero is a value',
			{ field: 'rating', operator: '=', value: 0 },
			{ field: 'rating', operator: '=', value: 0 },
		],
		[
			'a switch',
			{ field: 'open', operator: '=', booleanValue: false },
			{ field: 'open', operator: '=', value: false },
		],
		[
			'a switch by an expression',
			{ field: 'open', operator: '=', value: true },
			{ field: 'open', operator: '=', value: true },
		],
		[
			'a date becomes unix seconds',
			{ field: 'created_at', operator: '>', value: '2026-03-14T13:00:00' },
			{ field: 'created_at', operator: '>', value: Date.parse('2026-03-14T12:00:00Z') / 1000 },
		],
		[
			'a list of words',
			{ field: 'state', operator: 'IN', value: 'open, snoozed' },
			{ field: 'state', operator: 'IN', value: ['open', 'snoozed'] },
		],
		[
			'a list of numbers',
			{ field: 'rating', operator: 'NIN', value: [1, '2'] },
			{ field: 'rating', operator: 'NIN', value: [1, 2] },
		],
		[
			'nothing',
			{ field: 'state', operator: 'empty', value: 'x' },
			{ field: 'state', operator: '=', value: null },
		],
		[
			'anything',
			{ field: 'created_at', operator: 'notEmpty' },
			{ field: 'created_at', operator: '!=', value: null },
		],
		[
			'a field that the user names',
			{ field: 'namedNumber', fieldName: 'seats', operator: '=', value: '5' },
			{ field: 'custom_attributes.seats', operator: '=', value: 5 },
		],
		[
			'a name that has its prefix already',
			{ field: 'namedText', fieldName: 'custom_attributes.plan', operator: '=', value: '5' },
			{ field: 'custom_attributes.plan', operator: '=', value: '5' },
		],
	])('%s', async (_case, row, filter) => {
		expect(await queryOf([['AND', row]])).toEqual(filter);
	});

	it.each<[string, Row, string]>([
		[
			'no value',
			{ field: 'state', operator: '=', value: ' ' },
			"'Value' in filter 1 of group 1 (state) is empty",
		],
		[
			'an empty list',
			{ field: 'state', operator: 'IN', value: [] },
			"'Value' in filter 1 of group 1 (state) is empty",
		],
		['a word for a number', { field: 'rating', operator: '=', value: 'five' }, 'needs a number'],
		['a word for a switch', { field: 'open', operator: '=', booleanValue: 'yes' }, 'needs true or false'],
		['a word for a date', { field: 'created_at', operator: '>', value: 'soon' }, 'is not a date'],
		[
			'an unknown field',
			{ field: 'colour', operator: '=', value: 'red' },
			'"colour", which is not in its list',
		],
		[
			'a field without a name',
			{ field: 'namedText', operator: '=', value: 'red' },
			"'Attribute' in filter 1 of group 1 is empty",
		],
	])('is refused with %s', async (_case, row, message) => {
		await expect(queryOf([['AND', row]])).rejects.toThrow(message);
	});
});

describe('groups', () => {
	const open = { field: 'state', operator: '=', value: 'open' };
	const rated = { field: 'rating', operator: '>', value: 4 };

	it('make one group of filters', async () => {
		expect(await queryOf([['OR', open, rated]])).toEqual({ operator: 'OR', value: [open, rated] });
	});

	it('are combined, those without filters left out', async () => {
		expect(await queryOf([['OR', open, rated], ['AND'], ['AND', open]], 'OR')).toEqual({
			operator: 'OR',
			value: [
				{ operator: 'OR', value: [open, rated] },
				{ operator: 'AND', value: [open] },
			],
		});
	});

	it('hold fifteen filters', async () => {
		expect((await queryOf([['AND', ...rows(15)]])).value).toHaveLength(15);
	});

	it.each<[string, Array<[string, ...Row[]]>, string]>([
		['without any filter', [], 'The search has no filter'],
		['with sixteen filters', [['AND', ...rows(16)]], 'A group has 16 filters, Intercom takes 15 at most'],
		['when there are sixteen', rows(16).map((row) => ['AND', row]), 'A group has 16 filters'],
	])('are refused %s', async (_case, groups, message) => {
		await expect(queryOf(groups)).rejects.toThrow(message);
	});
});

describe('a query as JSON', () => {
	const filter = { field: 'state', operator: '=', value: 'open' };
	const queried = async (filterJson: unknown) => await queryIn({ filterType: 'json', filterJson });

	it.each([
		['one filter', filter],
		['a group', { operator: 'AND', value: [filter, filter] }],
		['a group of groups', { operator: 'AND', value: [{ operator: 'OR', value: [filter] }] }],
	])('may be %s', async (_case, query) => {
		expect(await queried(query)).toEqual(query);
	});

	it("may be the whole body of Intercom's documentation", async () => {
		expect(await queried({ query: filter, pagination: { per_page: 5 } })).toEqual(filter);
	});

	it.each<[string, unknown, string]>([
		[
			'nested three deep',
			{ operator: 'AND', value: [{ operator: 'OR', value: [{ operator: 'AND', value: [filter] }] }] },
			'nested deeper',
		],
		['with sixteen in a group', { operator: 'AND', value: rows(16) }, 'A group has 16 filters'],
		['without filters', { operator: 'AND', value: [] }, 'no filter'],
		['that is a list', [filter], 'where a filter is expected'],
		['whose entry is text', { operator: 'AND', value: ['open'] }, '"open" where a filter is expected'],
	])('is refused %s', async (_case, query, message) => {
		await expect(queried(query)).rejects.toThrow(message);
	});
});
