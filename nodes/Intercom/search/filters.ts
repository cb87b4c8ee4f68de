import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { daysFor } from './days';
import { connectives, groupProperties } from './filterForm';
import type { Combination, Condition, Connective, SearchQuery, Sort } from './query';
import { noFiltersError, readBody, readJsonQuery, toQuery } from './query';
import type { Searchable, SearchType } from './searchable';
import { namedTypes } from './searchable';
import { choice, oneOf } from '../../shared/form/choice';
import type { FieldProperty, Fields, Group, Input } from '../../shared/form/field';
import { group, onlyWhen, placed, when } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { quoted } from '../../shared/form/quoted';
import { several } from '../../shared/form/several';
import { toText } from '../../shared/form/text';

/**
 * The form of a search: groups of filters, each a field, an operator and a value, or the same as JSON. Every resource
 * that Intercom can search brings its table of fields; what a table says decides what the form offers, and query.ts how
 * a value is sent. (developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/searchconversations)
 */

/** What is searched for, and in which order where JSON says so. */
export interface Search {
	query: SearchQuery;
	sort?: Sort;
}

/**
 * The filters of a search operation.
 * @throws UserError when there is no filter, or more than Intercom takes
 */
export function searchFilters(searchable: Searchable): Group<Search> {
	const types = new Map(searchable.fields.map(({ value, type }): [string, SearchType] => [value, type]));
	const filterType = choice('Filters As', [
		{ name: 'Form', value: 'form' },
		{ name: 'JSON', value: 'json' },
	]);
	const query = group(
		{
			filterType,
			filterGroups: onlyWhen(when(filterType, 'form'), filterGroups(searchable, types)),
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
		async (
			{ filterType: as, filterGroups: groups = [], matchGroups = 'AND', filterJson },
			session,
		): Promise<Search> => {
			const timezone = session.context.getTimezone();
			const compareDate =
				searchable.comparesDays && (as === 'json' || groups.some(asksForDate))
					? await daysFor(session, as, timezone)
					: undefined;
			const reading = { timezone, compareDate };
			if (as === 'form') return { query: toQuery(combined(groups, matchGroups), searchable, reading) };
			const { query: given, sort } = readBody(filterJson, searchable);
			return { query: toQuery(readJsonQuery(given, types), searchable, reading), sort };
		},
	);
	return placed('filters', query);
}

const asksForDate = ({ entries }: Combination): boolean =>
	entries.some((entry) => ('entries' in entry ? asksForDate(entry) : entry.type === 'date'));

function combined(groups: Combination[], matchGroups: Connective): Condition | Combination {
	const [first, ...others] = groups.filter(({ entries }) => entries.length > 0);
	if (!first) throw noFiltersError();
	if (others.length > 0) return { connective: matchGroups, entries: [first, ...others] };
	return first.entries.length === 1 ? first.entries[0]! : first;
}

function filterGroups(searchable: Searchable, types: ReadonlyMap<string, SearchType>): Input<Combination[]> {
	return {
		property: {
			displayName: 'Filter Groups',
			type: 'fixedCollection',
			placeholder: 'Add Filter Group',
			default: beginningOf(searchable) as FieldProperty['default'],
			typeOptions: { multipleValues: true },
			options: [{ displayName: 'Group', name: 'group', values: groupProperties(searchable) }],
		},
		parts: listsOf(searchable),
		read: (raw) =>
			records(raw, 'group', { match: 'AND' }).map(({ match, filters }, groupIndex) => ({
				connective: oneOf(`Match (group ${groupIndex + 1})`, connectives('Filters', 'Filter'), match),
				entries: records(filters, 'filter', { operator: 'equals' }).map((filter, index) =>
					readRow(filter, `filter ${index + 1} of group ${groupIndex + 1}`, types, searchable),
				),
			})),
	};
}

/** What n8n shows of a search that nobody has touched. */
const beginningOf = ({ beginning }: Searchable): IDataObject => ({
	group: [{ match: 'AND', filters: { filter: [{ operator: 'equals', ...beginning }] } }],
});

/** What the editor asks to fill the lists of the filters. */
const listsOf = ({ fields }: Searchable): Fields =>
	Object.fromEntries(
		fields.flatMap(({ choices }) =>
			choices && 'options' in choices ? [[choices.options.name, several('Value', choices)]] : [],
		),
	);

/** One row of the form. `place` tells rows apart in what an error says. */
function readRow(
	{ field, fieldName, operator, value, booleanValue }: IDataObject,
	place: string,
	types: ReadonlyMap<string, SearchType>,
	{ named, fields }: Searchable,
): Condition {
	const chosen = toText(field);
	const typeOfNamed = namedTypes.find((known) => known.value === chosen)?.type;
	const type = typeOfNamed ?? types.get(chosen);
	if (!type) {
		throw new UserError(`'Field' in ${place} is ${quoted(field)}, which is not in its list`, {
			description: `Use one of ${fields.map((known) => known.value).join(', ')}, or choose "${named.label}" and name the field.`,
		});
	}
	const name = typeOfNamed ? withPrefix(named.prefix, toText(fieldName).trim()) : chosen;
	if (name === named.prefix) {
		throw new UserError(`'${named.nameLabel}' in ${place} is empty`, {
			description: `Fill it in, ${named.placeholder}.`,
		});
	}
	const compared = type === 'boolean' ? (booleanValue ?? value) : value;
	// An expression without a value is a mistake in a form; "Is Empty" has an operator there.
	return { field: name, type, operator, value: compared ?? '', place };
}

const withPrefix = (prefix: string, name: string) => (name.startsWith(prefix) ? name : prefix + name);

/** What a choice begins with stands for one that was never shown: for an operator, where an expression gives the field. */
const records = (collection: unknown, key: string, beginning: IDataObject): IDataObject[] => {
	const entries = (collection as IDataObject | undefined)?.[key];
	return Array.isArray(entries)
		? (entries as IDataObject[]).map((entry) => ({ ...beginning, ...entry }))
		: [];
};
