import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { MultipleFilterSearchRequest, SingleFilterSearchRequest } from '../../shared/intercom/endpoints';
import { asRecord } from '../../shared/reading';
import { toBoolean } from '../../shared/form/choice';
import { unixSeconds } from '../../shared/form/date';
import { quoted } from '../../shared/form/quoted';
import { readList, toText } from '../../shared/form/text';
import type { Searchable, SearchField, SearchType } from './searchable';

/**
 * From what was asked for to the query that Intercom takes. The form and JSON give the same conditions in the same
 * groups, so a value is checked and written in one place, whichever way it came.
 */

/** A query as Intercom takes it: one filter, or a group of filters or groups. */
export type SearchQuery = SingleFilterSearchRequest | MultipleFilterSearchRequest;

export type Connective = 'AND' | 'OR';

/** What was asked for: a field compared with something, not looked at yet. */
export interface Condition {
	field: string;
	/** Of a field that the table knows; without it, the value is sent as it was given, and Intercom judges it. */
	type?: SearchType;
	operator: unknown;
	value: unknown;
	/** Where it stands, for errors: `filter 1 of group 2`. */
	place: string;
}

/** Conditions and groups of them. */
export interface Combination {
	connective: Connective;
	entries: Array<Condition | Combination>;
}

/** Intercom's limits on one query. */
const MOST_IN_GROUP = 15;
const DEEPEST = 2;

/** How a date is compared: the filter, or the two, that Intercom is sent. */
export type DateComparison = (filter: { field: string; operator: Comparison; value: number }) => SearchQuery;

/** What a value that somebody wrote has to be read with. */
export interface Reading {
	/** Of the workflow, for times that name none. */
	timezone: string;
	/** How dates are compared, where it is not as they are given. */
	compareDate?: DateComparison;
}

/**
 * @throws UserError naming the place and the field where Intercom could not take it
 */
export function toQuery(
	asked: Condition | Combination,
	searchable: Searchable,
	reading: Reading,
): SearchQuery {
	checkDepth(asked);
	const query = flattened(asked, (condition) => comparison(condition, searchable, reading));
	checkSizes(query);
	return query;
}

const isCombination = (asked: Condition | Combination): asked is Combination => 'entries' in asked;

function checkDepth(asked: Condition | Combination, depth = 1): void {
	if (!isCombination(asked)) return;
	if (asked.entries.length === 0) throw noFiltersError();
	if (depth > DEEPEST) {
		throw new UserError(
			'The filters are nested deeper than Intercom allows: a group in a group is the most',
			{
				description:
					'Multiply the inner groups out, or search twice and combine the results in the workflow.',
			},
		);
	}
	for (const entry of asked.entries) checkDepth(entry, depth + 1);
}

export const noFiltersError = () =>
	new UserError('The search has no filter', {
		description: 'Add a filter; to list everything, use "Get Many".',
	});

function checkSizes(query: SearchQuery): void {
	if (!isGroup(query)) return;
	if (query.value.length > MOST_IN_GROUP) {
		throw new UserError(
			`A group has ${query.value.length} filters, Intercom takes ${MOST_IN_GROUP} at most`,
			{
				description:
					'Put several values of one field into one filter with "Is One Of", or spread the filters over groups. A filter for nobody or no team counts as two.',
			},
		);
	}
	for (const entry of query.value) checkSizes(entry);
}

const isGroup = (query: SearchQuery): query is MultipleFilterSearchRequest =>
	query.operator === 'AND' || query.operator === 'OR';

/**
 * A condition can become a group by itself ("nobody" is `null` or 0), which may then stand deeper than Intercom allows.
 * Within groups of the same kind its members stand as well; where an AND stands in an OR, or an OR in an AND, the group
 * around it is there once for each member.
 */
function flattened(
	asked: Condition | Combination,
	write: (condition: Condition) => SearchQuery,
): SearchQuery {
	if (!isCombination(asked)) return write(asked);
	const { connective, entries } = asked;
	return groupOf(
		connective,
		entries.flatMap((entry) => {
			const written = flattened(entry, write);
			if (!isGroup(written) || !written.value.some(isGroup))
				return isCombination(entry) ? [written] : membersFor(connective, written);
			return written.operator === connective ? written.value : multipliedOut(written);
		}),
	);
}

/** Intercom describes groups of filters and groups of groups, and no mixture: beside groups, a filter is one of its own. */
function groupOf(operator: Connective, members: SearchQuery[]): SearchQuery {
	const filters = members.filter((member): member is SingleFilterSearchRequest => !isGroup(member));
	if (filters.length === members.length) return { operator, value: filters };
	return {
		operator,
		value: members.map((member) => (isGroup(member) ? member : { operator, value: [member] })),
	} as MultipleFilterSearchRequest;
}

const membersFor = (connective: Connective, written: SearchQuery): SearchQuery[] =>
	isGroup(written) && written.operator === connective ? written.value : [written];

/** `a AND (b OR c)` → `a AND b`, `a AND c`; the same with AND and OR exchanged. */
function multipliedOut({ operator, value }: MultipleFilterSearchRequest): SearchQuery[] {
	const alternatives = value.map((entry: SearchQuery): SearchQuery[] =>
		isGroup(entry) ? entry.value : [entry],
	);
	const combinations = alternatives.reduce<SearchQuery[][]>(
		(known, members) => known.flatMap((one) => members.map((member) => [...one, member])),
		[[]],
	);
	return combinations.map((members) => groupOf(operator, members));
}

/** One condition → Intercom's filter, or a group of two. */
function comparison(
	{ field, type, operator: given, value, place }: Condition,
	{ fields }: Searchable,
	{ timezone, compareDate }: Reading,
): SearchQuery {
	const operator = readOperator(given, place);
	const sent = (one: unknown) => typed(one, type, place, field, timezone);
	const isNothing = value === null && (operator === '=' || operator === '!=');
	if (operator === 'empty' || operator === 'notEmpty' || isNothing) {
		const known = fields.find((one) => one.value === field);
		return holdsNothing(field, operator === 'empty' || operator === '=', known);
	}
	if (operator === 'IN' || operator === 'NIN') {
		const list = Array.isArray(value) ? value : readList(value);
		if (list.length === 0) throw noValueError(place, field);
		// The form offers no lists of true and false.
		return { field, operator, value: list.map(sent) as Array<string | number> };
	}
	const compared = sent(value);
	return compareDate && typeof compared === 'number' && type === 'date'
		? compareDate({ field, operator, value: compared })
		: { field, operator, value: compared };
}

/** What stands for nothing beside `null`, as 0 for a teammate, counts as nothing in every API version. */
function holdsNothing(field: string, isEmpty: boolean, known: SearchField | undefined): SearchQuery {
	const operator = isEmpty ? '=' : '!=';
	const nothing: SingleFilterSearchRequest = { field, operator, value: null };
	if (known?.nothing === undefined) return nothing;
	return {
		operator: isEmpty ? 'OR' : 'AND',
		value: [nothing, { field, operator, value: known.nothing }],
	};
}

const COMPARISONS = ['=', '!=', 'IN', 'NIN', '>', '<', '>=', '<=', '~', '!~', '^', '$'] as const;

type Comparison = (typeof COMPARISONS)[number];

/** Intercom's operators in any case, and the form's words for them. */
function readOperator(given: unknown, place: string): Comparison | 'empty' | 'notEmpty' {
	const word = toText(given).trim();
	if (word === 'empty' || word === 'notEmpty') return word;
	if (word.toLowerCase() === 'equals') return '=';
	const known = COMPARISONS.find((operator) => operator === word.toUpperCase());
	if (known) return known;
	throw new UserError(`'Operator' in ${place} is ${quoted(given)}, which Intercom does not have`, {
		description: `Use one of ${COMPARISONS.join(' ')}.`,
	});
}

/** A value as Intercom compares it; text stays text, whatever it looks like. */
function typed(
	raw: unknown,
	type: SearchType | undefined,
	place: string,
	name: string,
	timezone: string,
): string | number | boolean {
	if (type !== 'date' && typeof raw === 'object' && raw !== null)
		throw wrongTypeError('one value', raw, place, name);
	const given = toText(raw).trim();
	if (given === '') throw noValueError(place, name);
	switch (type) {
		case 'number': {
			const number = Number(given);
			if (Number.isFinite(number)) return number;
			throw wrongTypeError('a number', raw, place, name);
		}
		case 'boolean': {
			const isTrue = toBoolean(given);
			if (isTrue !== undefined) return isTrue;
			throw wrongTypeError('true or false', raw, place, name);
		}
		case 'date':
			return unixSeconds(`Value (${place}, ${name})`, raw, timezone);
		case 'text':
		case 'exact':
			return given;
		case undefined:
			if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
			throw wrongTypeError('a text, a number, true or false', raw, place, name);
	}
}

const noValueError = (place: string, name: string) =>
	new UserError(`'Value' in ${place} (${name}) is empty`, {
		description: 'Give a value, or choose "Is Empty" (null in JSON) to find what has none.',
	});

const wrongTypeError = (expected: string, raw: unknown, place: string, name: string) =>
	new UserError(`'Value' in ${place} (${name}) is ${quoted(raw)}, but the field needs ${expected}`, {
		description: 'Correct the value, or the expression that gives it.',
	});

/**
 * A query in Intercom's own words, as `developers.intercom.com` shows it, as conditions and groups.
 * @param types of the fields that the table knows
 * @throws UserError where it is no query
 */
export function readJsonQuery(
	given: unknown,
	types: ReadonlyMap<string, SearchType>,
	place = '',
): Condition | Combination {
	const query = asRecord(given);
	const connective = toText(query?.operator).trim().toUpperCase();
	if (connective === 'AND' || connective === 'OR') {
		if (!Array.isArray(query?.value)) throw noListError(connective, query?.value);
		const entries: unknown[] = query.value;
		const inside = (index: number) => (place === '' ? `${index + 1}` : `${place}.${index + 1}`);
		return { connective, entries: entries.map((entry, index) => readJsonQuery(entry, types, inside(index))) };
	}
	const field = toText(query?.field).trim();
	if (!query || field === '' || query.operator === undefined) {
		throw new UserError(`'Query' holds ${quoted(given)} where a filter is expected`, {
			description:
				'A filter has the keys field, operator and value; a group has operator (AND or OR) and value (a list).',
		});
	}
	const { operator, value } = query;
	return {
		field,
		type: types.get(field),
		operator,
		value,
		place: place === '' ? "'Query'" : `filter ${place} of 'Query'`,
	};
}

const noListError = (connective: Connective, given: unknown) =>
	new UserError(`'Query' has a group (${connective}) whose value is ${quoted(given)}, not a list`, {
		description: 'Put the filters of a group into square brackets, also a single one.',
	});

/** A search's whole body, as an AI agent or a page of documentation often gives it, or the query alone. */
export function readBody(given: unknown, { isSortable }: Searchable): { query: unknown; sort?: Sort } {
	const body = asRecord(given);
	if (body?.query === undefined) return { query: given };
	const { query, sort, pagination, ...others } = body;
	const [unknownKey] = Object.keys(others);
	if (unknownKey !== undefined) throw notTakenError(unknownKey, 'Remove it.');
	if (asRecord(pagination)?.starting_after !== undefined)
		throw notTakenError(
			'pagination.starting_after',
			'Remove it: the pages are followed by themselves, as far as "Limit" says.',
		);
	if (sort === undefined || sort === null) return { query };
	if (!isSortable)
		throw notTakenError(
			'sort',
			'Intercom sorts contacts and companies only: remove it, and sort the items afterwards.',
		);
	return { query, sort: readSort(sort) };
}

/** The order of what is found. */
export interface Sort {
	field: string;
	order: 'ascending' | 'descending';
}

function readSort(given: unknown): Sort {
	const { field, order }: IDataObject = asRecord(given) ?? {};
	const direction = toText(order).toLowerCase();
	if (typeof field === 'string' && (direction === 'ascending' || direction === 'descending'))
		return { field, order: direction };
	throw new UserError(`'Query' has ${quoted(given)} as sort, which is no order`, {
		description: 'A sort has the keys field and order (ascending or descending).',
	});
}

const notTakenError = (key: string, whatToDo: string) =>
	new UserError(`'Query' has '${key}' beside the query, which would have no effect`, {
		description: whatToDo,
	});
