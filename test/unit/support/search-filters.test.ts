import type { ItemSession } from '../../../nodes/shared/session/session';
import { searchFilters } from '../../../nodes/Intercom/search/filters';
import type { RawInputs } from '../../../nodes/shared/form/field';
import { readFields } from '../../../nodes/shared/form/reading';
import type { Searchable } from '../../../nodes/Intercom/search/searchable';

const searchable: Searchable = {
	beginning: { field: 'state', value: 'open' },
	fields: [
		{ name: 'State', value: 'state', type: 'text' },
		{ name: 'Open', value: 'open', type: 'boolean' },
		{ name: 'Rating', value: 'rating', type: 'number' },
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'Tag ID', value: 'tag_id', type: 'exact' },
		{ name: 'Assigned Teammate ID', value: 'admin_assignee_id', type: 'number', nothing: 0 },
	],
	named: {
		label: 'Custom Attribute',
		prefix: 'custom_attributes.',
		nameLabel: 'Attribute',
		placeholder: 'e.g. plan',
	},
};

const fields = { search: searchFilters(searchable) };
const session = { context: { getTimezone: () => 'Europe/Berlin' } } as unknown as ItemSession;

interface Row {
	field: string;
	operator?: unknown;
	value?: unknown;
	booleanValue?: unknown;
	fieldName?: string;
}

const searchIn = async (raw: RawInputs) => (await readFields(fields, raw, session)).search;

/** The query for groups as the form gives them: each a connective and its rows. */
async function queryOf(groups: Array<[match: string, ...rows: Row[]]>, matchGroups: 'AND' | 'OR' = 'AND') {
	const raw = { group: groups.map(([match, ...filter]) => ({ match, filters: { filter } })) };
	return (await searchIn({ filterType: 'form', filterGroups: raw, matchGroups })).query;
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
			'what plainly means true',
			{ field: 'open', operator: '=', booleanValue: 'yes' },
			{ field: 'open', operator: '=', value: true },
		],
		[
			'a row whose operator was never shown',
			{ field: 'state', value: 'open' },
			{ field: 'state', operator: '=', value: 'open' },
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
		['a word for a switch', { field: 'open', operator: '=', booleanValue: 'maybe' }, 'needs true or false'],
		[
			'no operator',
			{ field: 'state', operator: null, value: 'open' },
			"'Operator' in filter 1 of group 1 is empty",
		],
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
	const queried = async (filterJson: unknown) => (await searchIn({ filterType: 'json', filterJson })).query;

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

	it.each<[string, unknown, unknown]>([
		[
			'milliseconds are a time as well',
			{ field: 'created_at', operator: '>', value: 1_773_489_600_000 },
			{ field: 'created_at', operator: '>', value: 1_773_489_600 },
		],
		[
			'a day is one of the workflow',
			{ field: 'created_at', operator: '>', value: '2026-03-14T13:00:00' },
			{ field: 'created_at', operator: '>', value: Date.parse('2026-03-14T12:00:00Z') / 1000 },
		],
		[
			'a number may be text',
			{ field: 'rating', operator: '>', value: '4' },
			{ field: 'rating', operator: '>', value: 4 },
		],
		[
			'connectives and operators are read in any case',
			{ operator: 'and', value: [{ field: 'state', operator: 'in', value: 'open, snoozed' }] },
			{ operator: 'AND', value: [{ field: 'state', operator: 'IN', value: ['open', 'snoozed'] }] },
		],
		[
			'the words of the form mean the same',
			{ field: 'state', operator: 'equals', value: 'open' },
			{ field: 'state', operator: '=', value: 'open' },
		],
		[
			'a field that is not known is left to Intercom',
			{ field: 'custom_attributes.seats', operator: '>', value: '4' },
			{ field: 'custom_attributes.seats', operator: '>', value: '4' },
		],
		[
			'nothing is null',
			{ field: 'state', operator: '!=', value: null },
			{ field: 'state', operator: '!=', value: null },
		],
	])('is written as the form would: %s', async (_case, query, sent) => {
		expect(await queried(query)).toEqual(sent);
	});

	it('may say the order, where Intercom sorts', async () => {
		const sorted = { search: searchFilters({ ...searchable, isSortable: true }) };
		const filterJson = { query: filter, sort: { field: 'name', order: 'Ascending' } };
		expect((await readFields(sorted, { filterType: 'json', filterJson }, session)).search).toEqual({
			query: filter,
			sort: { field: 'name', order: 'ascending' },
		});
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
		[
			'whose value is missing',
			{ operator: 'AND', value: [filter, { field: 'rating', operator: '>' }] },
			"'Value' in filter 2 of 'Query' (rating) is empty",
		],
		[
			'whose value is of another type',
			{ field: 'rating', operator: '=', value: 'five' },
			"'Value' in 'Query' (rating) is \"five\"",
		],
		[
			'with an operator of its own',
			{ field: 'state', operator: 'like', value: 'o%' },
			"'Operator' in 'Query' is \"like\", which Intercom does not have",
		],
		[
			'with an order where Intercom has none',
			{ query: filter, sort: { field: 'created_at', order: 'ascending' } },
			"'Query' has 'sort' beside the query",
		],
		[
			'with a page of its own',
			{ query: filter, pagination: { starting_after: 'x' } },
			"'Query' has 'pagination.starting_after' beside the query",
		],
		[
			'whose group holds no list',
			{ operator: 'AND', value: filter },
			"'Query' has a group (AND) whose value is",
		],
		[
			'whose value is an object',
			{ field: 'state', operator: '=', value: { name: 'open' } },
			'\'Value\' in \'Query\' (state) is "{"name":"open"}", but the field needs one value',
		],
		['that is JSON between backticks', '```json\n{}\n```', "'Query' is not readable as JSON"],
		['with an unknown key', { query: filter, limit: 5 }, "'Query' has 'limit' beside the query"],
		['whose entry is text', { operator: 'AND', value: ['open'] }, '"open" where a filter is expected'],
	])('is refused %s', async (_case, query, message) => {
		await expect(queried(query)).rejects.toThrow(message);
	});
});

describe('Nobody, which is null or 0 by API version,', () => {
	const [asNull, asZero] = [null, 0].map((value) => ({ field: 'admin_assignee_id', operator: '=', value }));
	const [notNull, notZero] = [null, 0].map((value) => ({
		field: 'admin_assignee_id',
		operator: '!=',
		value,
	}));
	const nobody: Row = { field: 'admin_assignee_id', operator: 'empty' };
	const somebody: Row = { field: 'admin_assignee_id', operator: 'notEmpty' };
	const open: Row = { field: 'state', operator: '=', value: 'open' };
	const rated: Row = { field: 'rating', operator: '>', value: 4 };
	const and = (...value: unknown[]) => ({ operator: 'AND', value });
	const or = (...value: unknown[]) => ({ operator: 'OR', value });

	it.each<[string, Parameters<typeof queryOf>, unknown]>([
		['by itself', [[['AND', nobody]]], or(asNull, asZero)],
		['somebody by itself', [[['AND', somebody]]], and(notNull, notZero)],
		['beside another, both needed', [[['AND', open, nobody]]], and(and(open), or(asNull, asZero))],
		['beside another, one needed', [[['OR', open, nobody]]], or(open, asNull, asZero)],
		['somebody, both needed', [[['AND', open, somebody]]], and(open, notNull, notZero)],
		[
			'in one of several groups that are all needed',
			[
				[
					['AND', open, nobody],
					['OR', rated, open],
				],
				'AND',
			],
			and(and(open), or(asNull, asZero), or(rated, open)),
		],
		[
			'in one of several groups of which one is needed',
			[
				[
					['AND', open, nobody],
					['AND', rated],
				],
				'OR',
			],
			or(and(open, asNull), and(open, asZero), and(rated)),
		],
		[
			'somebody in a group of which one is needed, all groups needed',
			[
				[
					['OR', open, somebody],
					['AND', rated],
				],
				'AND',
			],
			and(or(open, notNull), or(open, notZero), and(rated)),
		],
	])('is found %s', async (_case, groups, query) => {
		expect(await queryOf(...groups)).toEqual(query);
	});

	it('is found by JSON as by the form', async () => {
		const filterJson = { field: 'admin_assignee_id', operator: '=', value: null };
		expect((await searchIn({ filterType: 'json', filterJson })).query).toEqual(or(asNull, asZero));
	});
});
