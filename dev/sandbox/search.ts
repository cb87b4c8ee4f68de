import { Refusal } from './errors';
import type { Fields, FieldType, FieldValue } from './search-fields';

export interface Searchable {
	types: Record<string, FieldType>;
	/** The custom attributes of this workspace, by their full name. */
	customTypes?: Record<string, FieldType>;
	/** Set where dates are compared by calendar day, in this timezone; without it, by the second. */
	dayIn?: string;
	/** The custom attributes that are compared by calendar day, whatever the other dates are. */
	customDayIn?: string;
	/** What can be asked of a type, where it is less than elsewhere. */
	operators?: Partial<Record<FieldType, readonly Operator[]>>;
	/** How a field is refused that cannot be searched, where it is said in words of its own. */
	unknownField?: (field: string) => string;
}

type Test = (fields: Fields) => boolean;

const DEEPEST = 2;
const WIDEST = 15;

/**
 * Turns the `query` of a search request into a test.
 * @throws Refusal 400 for what Intercom does not accept: unknown fields and operators, values of another type,
 * groups in groups in groups, more than fifteen filters in a group
 */
export function compileQuery(query: unknown, searchable: Searchable, depth = 1): Test {
	if (!isRecord(query)) throw refused('query must be an object');
	const { operator, value, field } = query;
	if (operator !== 'AND' && operator !== 'OR') return compileFilter({ field, operator, value }, searchable);
	if (field !== undefined) throw refused(`Operator '${operator}' takes no field`);
	if (!Array.isArray(value)) throw refused(`The value of ${operator} must be an array of filters`);
	if (value.length === 0) throw refused(`The value of ${operator} must hold at least one filter`);
	if (value.length > WIDEST)
		throw refused(`Query exceeds the maximum of ${WIDEST} filters for each AND or OR group`);
	if (depth > DEEPEST) throw refused(`Query exceeds the maximum of ${DEEPEST} nested groups`);
	const tests = value.map((inner) => compileQuery(inner, searchable, depth + 1));
	return operator === 'AND'
		? (fields) => tests.every((test) => test(fields))
		: (fields) => tests.some((test) => test(fields));
}

interface Filter {
	field: unknown;
	operator: unknown;
	value: unknown;
}

function compileFilter({ field, operator, value }: Filter, searchable: Searchable): Test {
	if (typeof field !== 'string') throw refused('Every filter must name a field');
	const type = searchable.types[field] ?? searchable.customTypes?.[field];
	if (!type) {
		const message = searchable.unknownField?.(field) ?? `Invalid field: '${field}'`;
		throw new Refusal(400, 'invalid_field', message, { field });
	}
	const allowed = searchable.operators?.[type] ?? operatorsOf(type, searchable.dayIn !== undefined);
	if (!allowed.includes(operator as Operator)) {
		throw new Refusal(
			400,
			'invalid_operator',
			`Operator '${String(operator)}' is not supported for field '${field}'`,
			{ field },
		);
	}
	const ownDay = searchable.types[field] ? undefined : searchable.customDayIn;
	const day = type === 'date' ? (ownDay ?? searchable.dayIn) : undefined;
	const among = operator === 'IN' || operator === 'NIN';
	if (among !== Array.isArray(value)) {
		throw refused(
			among ? `The value of ${operator} must be an array` : `The value for '${field}' is an array`,
		);
	}
	const sought = (Array.isArray(value) ? value : [value]).map((one) => ofType(field, type, one, day));
	const compare = comparisons[operator as Operator];
	return (fields) => {
		const held = fields[field] ?? null;
		const values = (
			Array.isArray(held) ? held : type === 'words' ? wordsOrWhole(held, operator) : [held]
		).map((one) => comparable(one, day));
		return compare(values, sought);
	};
}

export type Operator = '=' | '!=' | 'IN' | 'NIN' | '>' | '<' | '>=' | '<=' | '~' | '!~' | '^' | '$';
type Comparable = string | number | boolean | null;

function operatorsOf(type: FieldType, byDay: boolean): Operator[] {
	switch (type) {
		case 'tag':
			return ['=', '!='];
		case 'date':
			return byDay ? ['=', '>', '<'] : ['=', '!=', 'IN', 'NIN', '>', '<', '>=', '<='];
		case 'integer':
			return ['=', '!=', 'IN', 'NIN', '>', '<', '>=', '<='];
		case 'boolean':
			return ['=', '!=', 'IN', 'NIN'];
		default:
			return ['=', '!=', 'IN', 'NIN', '~', '!~', '^', '$'];
	}
}

/** Any of the values held against any of those sought; text is compared without regard to case. */
const comparisons: Record<Operator, (held: Comparable[], sought: Comparable[]) => boolean> = {
	'=': (held, sought) =>
		held.some((one) => sought.includes(one)) || (held.length === 0 && sought[0] === null),
	'!=': (held, sought) => !comparisons['='](held, sought),
	IN: (held, sought) => comparisons['='](held, sought),
	NIN: (held, sought) => !comparisons['='](held, sought),
	'>': some((one, sought) => one > sought),
	'<': some((one, sought) => one < sought),
	'>=': some((one, sought) => one >= sought),
	'<=': some((one, sought) => one <= sought),
	'~': some((one, sought) => String(one).includes(String(sought))),
	'!~': (held, sought) => !comparisons['~'](held, sought),
	'^': some((one, sought) => String(one).startsWith(String(sought))),
	$: some((one, sought) => String(one).endsWith(String(sought))),
};

function some(test: (one: NonNullable<Comparable>, sought: NonNullable<Comparable>) => boolean) {
	return (held: Comparable[], sought: Comparable[]) =>
		held.some((one) => one !== null && sought[0] !== null && test(one, sought[0]!));
}

/** `=` looks for one word of a message; "contains" and its like look at the whole. */
function wordsOrWhole(text: FieldValue, operator: unknown): FieldValue[] {
	const words = ['=', '!=', 'IN', 'NIN'].includes(operator as string);
	return words ? String(text ?? '').split(/[^\p{L}\p{N}'_-]+/u) : [text];
}

function comparable(value: FieldValue, day: string | undefined): Comparable {
	if (day !== undefined && typeof value === 'number') return dayOf(value, day);
	return typeof value === 'string' ? value.toLowerCase() : (value as Comparable);
}

/** Intercom takes a number also where it is written as text, but no word where it expects a number. */
function ofType(field: string, type: FieldType, value: unknown, day: string | undefined): Comparable {
	if (value === null) return null;
	if (type === 'boolean') {
		if (value === true || value === 'true') return true;
		if (value === false || value === 'false') return false;
		throw mistyped(field, 'a boolean');
	}
	if (type === 'date' || type === 'integer') {
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (typeof number !== 'number' || !Number.isInteger(number)) {
			throw mistyped(field, type === 'date' ? 'a UNIX timestamp' : 'an integer');
		}
		return day === undefined ? number : dayOf(number, day);
	}
	if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
		throw mistyped(field, 'a string');
	}
	return String(value).toLowerCase();
}

/** The calendar day of a time in a timezone, as text that sorts: 2026-03-14. */
function dayOf(seconds: number, timezone: string) {
	const format = dayFormats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
	dayFormats.set(timezone, format);
	return format.format(seconds * 1000);
}

/** One for each time zone: to make one takes longer than a whole search. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function mistyped(field: string, expected: string) {
	return new Refusal(400, 'parameter_invalid', `The value for '${field}' must be ${expected}`, { field });
}

function refused(message: string) {
	return new Refusal(400, 'parameter_invalid', message);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
