import type { EditorList } from '../../shared/form/editorList';

/**
 * What of one kind of thing Intercom can search for, as a table: the fields, their types, and what a type can be compared
 * with. Each resource with a search has its table; the form (filterForm.ts) and the query (filters.ts) follow from it.
 */

/** What a field holds. `exact` is text that can only be equal or not, as a contact's tags. */
export type SearchType = 'text' | 'exact' | 'number' | 'boolean' | 'date';

export interface SearchField {
	/** In the list of fields, Title Case. */
	name: string;
	/** Intercom's name of the field. */
	value: string;
	type: SearchType;
	description?: string;
	/** What it can be, where that is a list: of fixed values, or of the workspace's own things. */
	choices?: Choices | EditorList;
	/** What it holds when there is nothing, beside `null`: that differs by API version. "Is Empty" finds both. */
	nothing?: string | number;
}

/** Values in the words of people, sorted by them. */
export type Choices = ReadonlyArray<{ name: string; value: string }>;

/**
 * Intercom's operators, and two for what it says with `null`. Its `=` has a word here, because n8n takes a parameter
 * that begins with that sign for an expression.
 */
export type SearchOperator =
	| ('equals' | '!=' | 'IN' | 'NIN' | '>' | '<' | '>=' | '<=' | '~' | '!~' | '^' | '$')
	| ('empty' | 'notEmpty');

export interface OperatorOption {
	name: string;
	value: SearchOperator;
}

/** What of one kind of thing can be searched for, and how. */
export interface Searchable {
	fields: readonly SearchField[];
	/** The filter that a new search begins with: a promise, since n8n saves no parameter that has its default. */
	beginning: { field: string; value: string };
	/** What Intercom allows for a type where it differs from `OPERATORS`. */
	operators?: Partial<Record<SearchType, readonly OperatorOption[]>>;
	/** Fields that the workspace or a newer API adds: the user gives the name, to which the prefix is put. */
	named: { label: string; prefix: string; nameLabel: string; placeholder: string };
	/** Whether Intercom takes an order for what is found. */
	isSortable?: boolean;
	/** Whether the form asks for calendar days, and not for times; see days.ts. */
	comparesDays?: boolean;
	/** Stands below the value of a date. */
	dateDescription?: string;
}

const equality: readonly OperatorOption[] = [
	{ name: 'Equals', value: 'equals' },
	{ name: 'Does Not Equal', value: '!=' },
];
const oneOfSeveral: readonly OperatorOption[] = [
	{ name: 'Is One Of', value: 'IN' },
	{ name: 'Is None Of', value: 'NIN' },
];
const emptiness: readonly OperatorOption[] = [
	{ name: 'Is Empty', value: 'empty' },
	{ name: 'Is Not Empty', value: 'notEmpty' },
];

/** What conversations and tickets allow. There `>` and `<` take in the value itself. */
export const OPERATORS: Record<SearchType, readonly OperatorOption[]> = {
	text: [
		...equality,
		...oneOfSeveral,
		...emptiness,
		{ name: 'Contains', value: '~' },
		{ name: 'Does Not Contain', value: '!~' },
		{ name: 'Starts With', value: '^' },
		{ name: 'Ends With', value: '$' },
	],
	exact: equality,
	number: [
		...equality,
		...oneOfSeveral,
		...emptiness,
		{ name: 'Is at Least', value: '>' },
		{ name: 'Is at Most', value: '<' },
	],
	boolean: equality,
	date: [
		...equality,
		...emptiness,
		{ name: 'Is at or After', value: '>' },
		{ name: 'Is at or Before', value: '<' },
	],
};

/** Entries of the list of fields for those that the user names, one for each type, so that the type is known. */
export const namedTypes: ReadonlyArray<{ value: string; type: SearchType; suffix: string }> = [
	{ value: 'namedDate', type: 'date', suffix: 'Date' },
	{ value: 'namedNumber', type: 'number', suffix: 'Number' },
	{ value: 'namedText', type: 'text', suffix: 'Text' },
	{ value: 'namedBoolean', type: 'boolean', suffix: 'True or False' },
];
