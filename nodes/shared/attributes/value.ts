import { jsonParse, UserError } from 'n8n-workflow';
import { toBoolean } from '../form/choice';
import { unixSeconds } from '../form/date';
import { howToWrite, readNumber } from '../form/number';
import { quoted } from '../form/quoted';
import { toText } from '../form/text';

/** Custom attributes and their values, apart from any workspace or request. */

/** What an attribute holds. `other` is what Intercom checks better than we could: relations to custom objects, files. */
export type AttributeType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'other';

/** What tells from a value alone. */
export type CreatableType = Exclude<AttributeType, 'date' | 'other'>;

/** An entry of a list attribute. */
export interface AttributeOption {
	/** What people read, and may give in a request to this package. */
	label: string;
	/** What Intercom takes: the same text, or an id where lists have them. */
	value: string;
}

/** A custom attribute of a workspace. */
export interface Attribute {
	/** What identifies it in requests. */
	name: string;
	/** What people read in Intercom. */
	label: string;
	/** What items call it, where nobody would call it by its name: `title`. */
	alias?: string;
	type: AttributeType;
	/** The only values it takes, where it is a list. */
	options?: AttributeOption[];
	/** Whether a new record must have it. */
	isRequired?: true;
	/** Whether the API may write it; Intercom keeps some to itself. */
	isWritable: boolean;
}

/**
 * A value as Intercom takes it for this attribute. `null` and `''` take a value away: as given in text, as `null` where
 * no text fits. `false` and `0` are values. Text stays text whatever it looks like, and what has another type is only
 * rewritten where nothing is lost: 5 to "5", "5" to 5, "yes" to true, dates to unix seconds.
 * @throws UserError naming the attribute when the value does not fit
 */
export function attributeValue(attribute: Attribute, given: unknown, timezone: string): unknown {
	// Nobody calls a ticket's title `_default_title_`.
	const name = attribute.alias ? attribute.label : attribute.name;
	if (!attribute.isWritable) {
		throw new UserError(`The attribute '${name}' cannot be written`, {
			description: 'Intercom sets it itself. Leave it out.',
		});
	}
	if (given === null || given === '') return CLEARED_BY_NULL.has(attribute.type) ? null : given;
	const value = WRITTEN[attribute.type](given, name, timezone);
	if (value === undefined) {
		throw new UserError(`'${name}' is ${quoted(given)}, which is not ${TAKES[attribute.type]}`, {
			description: `In Intercom the attribute holds ${TAKES[attribute.type]}. Correct the value, or the expression that gives it.${howToWrite(given)}`,
		});
	}
	return attribute.options ? chosenFrom(attribute.options, toText(value), name) : value;
}

function chosenFrom(options: AttributeOption[], given: string, name: string): string {
	const option = options.find(({ value }) => value === given) ?? options.find(({ label }) => label === given);
	if (option) return option.value;
	throw new UserError(`'${name}' is ${quoted(given)}, which is not one of its options`, {
		description: `Use one of: ${options.map(({ label }) => label).join(', ')}.`,
	});
}

/** The type of an attribute that is created for a value; text is always text, for a type can never be changed again. */
export function typeFor(value: unknown): CreatableType | undefined {
	if (typeof value === 'boolean') return 'boolean';
	if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
	return typeof value === 'string' ? 'text' : undefined;
}

/** Relations to custom objects are written like attributes, but are not among those that Intercom lists. */
export const isRelation = (value: unknown): boolean => typeof value === 'object' && value !== null;

const TAKES: Record<AttributeType, string> = {
	text: 'text',
	integer: 'a whole number',
	decimal: 'a number',
	boolean: 'true or false',
	date: 'a date',
	other: 'such a value',
};

/** How a value of each type is written; undefined when it does not fit. */
const WRITTEN: Record<AttributeType, (given: unknown, name: string, timezone: string) => unknown> = {
	text: (given) => (typeof given === 'object' ? undefined : toText(given)),
	integer: (given, name) => only(readNumber(withoutGroups(name, given)), Number.isInteger),
	decimal: readNumber,
	boolean: toBoolean,
	date: readDate,
	other: (given) =>
		typeof given === 'string' && /^\s*[[{]/.test(given) ? jsonParse(given, { fallbackValue: given }) : given,
};

/** Of these, an empty cell of a sheet is no value. */
const CLEARED_BY_NULL: ReadonlySet<AttributeType> = new Set(['integer', 'decimal', 'boolean', 'date']);

const only = (value: number | undefined, fits: (value: number) => boolean) =>
	value !== undefined && fits(value) ? value : undefined;

/**
 * `1.000` is a thousand in a German sheet, and one in a column of a database with three decimals.
 * @throws UserError naming the attribute, where it can be either
 */
function withoutGroups(name: string, given: unknown): unknown {
	if (typeof given !== 'string' || !/^\s*[+-]?\d{1,3}(\.\d{3})+\s*$/.test(given)) return given;
	const grouped = given.trim().replaceAll('.', '');
	throw new UserError(`'${name}' is ${quoted(given)}, which can mean two numbers`, {
		description: `Write ${grouped}, or ${given.trim().split('.')[0]}: of a whole number with a point nobody can tell which is meant.`,
	});
}

/** A day without a time is that day in UTC: read in another zone it would become the day before in some. */
function readDate(given: unknown, name: string, timezone: string): number {
	return unixSeconds(name, given, timezone, 'utc');
}
