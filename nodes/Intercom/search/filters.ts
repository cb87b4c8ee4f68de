import type { IDataObject } from 'n8n-workflow';
import { tryToParseDateTime, UserError } from 'n8n-workflow';
import type { MultipleFilterSearchRequest, SingleFilterSearchRequest } from '../../shared/intercom/endpoints';
import { asRecord } from '../../shared/reading';
import { unixSeconds } from '../../shared/form/date';
import { connectives, groupProperties } from './filterForm';
import type { Searchable, SearchOperator, SearchType } from './searchable';
import { namedTypes } from './searchable';
import { choice } from '../../shared/form/choice';
import type { Group, Input } from '../../shared/form/field';
import { group, onlyWhen, placed, when } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { quoted } from '../../shared/form/quoted';
import { readList, toText } from '../../shared/form/text';

/**
 * The form of a search: groups of filters, each a field, an operator and a value, or the same as JSON. Every resource
 * that Intercom can search brings its table of fields; what a table says decides what the form offers and how a value
 * is sent. (developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/searchconversations)
 */

/** Intercom's limits on one query. */
const MOST_IN_GROUP = 15;
const DEEPEST = 2;

/** A query as Intercom takes it: one filter, or a group of filters or groups. */
export type SearchQuery = SingleFilterSearchRequest | MultipleFilterSearchRequest;

type Connective = 'AND' | 'OR';
type FilterGroup = { match: Connective; filters: SingleFilterSearchRequest[] };

/**
 * The filters of a search operation; the value is the query to send.
 * @throws UserError when there is no filter, or more than Intercom takes
 */
export function searchFilters(searchable: Searchable): Group<SearchQuery> {
	const filterType = choice('Filters As', [
		{ name: 'Form', value: 'form' },
		{ name: 'JSON', value: 'json' },
	]);
	const query = group(
		{
			filterType,
			filterGroups: onlyWhen(when(filterType, 'form'), filterGroups(searchable)),
			matchGroups: onlyWhen(
				when(filterType, 'form'),
				choice('Match Groups', connectives('Groups', 'Group'), {
					description: 'How several filter groups are combined; with a single group it changes nothing',
				}),
			),
			filterJson: onlyWhen(
				when(filterType, 'json'),
				json<unknown>('Query', {
					default: '{\n  "operator": "AND",\n  "value": []\n}',
					description:
						"Intercom's query: one filter with field, operator and value, or a group with operator AND or OR and a list of filters as value. Groups may hold groups once; a group takes 15 entries.",
				}),
			),
		},
		({ filterType: as, filterGroups: groups = [], matchGroups = 'AND', filterJson }) => {
			const given: unknown = as === 'json' ? unwrapped(filterJson) : combined(groups, matchGroups);
			checkLimits(given);
			return given;
		},
	);
	return placed('filters', query);
}

/** An AI agent or a page of documentation often gives the whole body of the request. */
const unwrapped = (given: unknown): unknown => asRecord(asRecord(given)?.query) ?? given;

function combined(groups: FilterGroup[], matchGroups: Connective): SearchQuery {
	const queries = groups
		.filter(({ filters }) => filters.length > 0)
		.map(({ match, filters }) => ({ operator: match, value: filters }));
	const [first, ...others] = queries;
	if (!first) throw noFiltersError();
	if (others.length > 0) return { operator: matchGroups, value: queries };
	return first.value.length === 1 ? first.value[0]! : first;
}

/** @throws UserError where a query is no query, or exceeds what Intercom takes */
function checkLimits(given: unknown, depth = 1): asserts given is SearchQuery {
	const query = asRecord(given);
	if (query?.operator === undefined) {
		throw new UserError(`'Query' holds ${quoted(given)} where a filter is expected`, {
			description:
				'A filter has the keys field, operator and value; a group has operator (AND or OR) and value (a list).',
		});
	}
	if (query.operator !== 'AND' && query.operator !== 'OR') return;
	const entries = query.value;
	if (!Array.isArray(entries) || entries.length === 0) throw noFiltersError();
	if (depth > DEEPEST) {
		throw new UserError(
			'The filters are nested deeper than Intercom allows: a group in a group is the most',
			{
				description:
					'Multiply the inner groups out, or search twice and combine the results in the workflow.',
			},
		);
	}
	if (entries.length > MOST_IN_GROUP) {
		throw new UserError(`A group has ${entries.length} filters, Intercom takes ${MOST_IN_GROUP} at most`, {
			description:
				'Put several values of one field into one filter with "Is One Of", or spread the filters over groups.',
		});
	}
	for (const entry of entries) checkLimits(entry, depth + 1);
}

const noFiltersError = () =>
	new UserError('The search has no filter', {
		description: 'Add a filter; to list everything, use "Get Many".',
	});

function filterGroups(searchable: Searchable): Input<FilterGroup[]> {
	const types = new Map<string, SearchType>([
		...searchable.fields.map(({ value, type }): [string, SearchType] => [value, type]),
		...namedTypes.map(({ value, type }): [string, SearchType] => [value, type]),
	]);
	return {
		property: {
			displayName: 'Filter Groups',
			type: 'fixedCollection',
			placeholder: 'Add Filter Group',
			default: {},
			typeOptions: { multipleValues: true },
			options: [{ displayName: 'Group', name: 'group', values: groupProperties(searchable) }],
		},
		read: (raw, { context }) =>
			records(raw, 'group').map(({ match, filters }, groupIndex) => ({
				match: match === 'OR' ? 'OR' : 'AND',
				filters: records(filters, 'filter').map((filter, index) =>
					filterOf(
						filter,
						`filter ${index + 1} of group ${groupIndex + 1}`,
						types,
						searchable,
						context.getTimezone(),
					),
				),
			})),
	};
}

/** One row of the form → Intercom's filter. `place` tells rows apart in what an error says. */
function filterOf(
	{ field, fieldName, operator: chosen, value, booleanValue }: IDataObject,
	place: string,
	types: Map<string, SearchType>,
	{ named, fields, comparesDays }: Searchable,
	timezone: string,
): SingleFilterSearchRequest {
	const type = types.get(toText(field));
	if (!type) {
		throw new UserError(`'Field' in ${place} is ${quoted(field)}, which is not in its list`, {
			description: `Use one of ${fields.map((known) => known.value).join(', ')}, or choose "${named.label}" and name the field.`,
		});
	}
	const isNamed = namedTypes.some((known) => known.value === field);
	const name = isNamed ? withPrefix(named.prefix, toText(fieldName).trim()) : toText(field);
	if (isNamed && name === named.prefix) {
		throw new UserError(`'${named.nameLabel}' in ${place} is empty`, {
			description: `Fill it in, ${named.placeholder}.`,
		});
	}
	const sent = (given: unknown) => {
		const compared = typed(given, type, place, name, timezone);
		return comparesDays && type === 'date' ? middleOfDay(compared as number, timezone) : compared;
	};
	const operator = chosen as SearchOperator;
	switch (operator) {
		case 'empty':
			return { field: name, operator: '=', value: null };
		case 'notEmpty':
			return { field: name, operator: '!=', value: null };
		case 'IN':
		case 'NIN': {
			const list = Array.isArray(value) ? value : readList(value);
			if (list.length === 0) throw noValueError(place, name);
			// The form offers no lists of true and false.
			return { field: name, operator, value: list.map(sent) as Array<string | number> };
		}
		default: {
			const given = type === 'boolean' ? (booleanValue ?? value) : value;
			return { field: name, operator: operator === 'equals' ? '=' : operator, value: sent(given) };
		}
	}
}

/**
 * A time as one that falls on the same calendar day wherever the workspace is: midnight of the workflow can be the day
 * before there. 10:30 UTC is the same day from UTC-10:00 to UTC+13:00.
 */
function middleOfDay(seconds: number, timezone: string): number {
	const day = tryToParseDateTime(new Date(seconds * 1000), timezone).toISODate();
	return Date.parse(`${day}T10:30:00Z`) / 1000;
}

const withPrefix = (prefix: string, name: string) => (name.startsWith(prefix) ? name : prefix + name);

/** A value as Intercom compares it; text stays text, whatever it looks like. */
function typed(raw: unknown, type: SearchType, place: string, name: string, timezone: string) {
	const given = toText(raw).trim();
	if (given === '') throw noValueError(place, name);
	switch (type) {
		case 'number': {
			const number = Number(given);
			if (Number.isFinite(number)) return number;
			throw wrongTypeError('number', raw, place, name);
		}
		case 'boolean': {
			const word = given.toLowerCase();
			if (word === 'true' || word === 'false') return word === 'true';
			throw wrongTypeError('true or false', raw, place, name);
		}
		case 'date':
			return unixSeconds(`Value (${place}, ${name})`, raw, timezone);
		default:
			return given;
	}
}

const noValueError = (place: string, name: string) =>
	new UserError(`'Value' in ${place} (${name}) is empty`, {
		description: 'Give a value, or choose "Is Empty" to find what has none.',
	});

const wrongTypeError = (expected: string, raw: unknown, place: string, name: string) =>
	new UserError(
		`'Value' in ${place} (${name}) is ${quoted(raw)}, but the field needs ${expected === 'number' ? 'a number' : expected}`,
		{
			description: 'Correct the value, or the expression that gives it.',
		},
	);

const records = (collection: unknown, key: string): IDataObject[] => {
	const entries = (collection as IDataObject | undefined)?.[key];
	return Array.isArray(entries) ? (entries as IDataObject[]) : [];
};
