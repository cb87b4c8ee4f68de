/**
 * Compares a value with a schema of the table. A validator library was weighed and left: asked about `oneOf` it
 * lists the shortcomings of every branch, and it cannot tell an unknown field from one of a sibling branch
 * (OpenAPI 3.0 has no `unevaluatedProperties`). Both are what a person with a refused request needs to know.
 */
import type { Schema } from './table';

/**
 * Two of the rules tell what Intercom is known to let pass: `unknown` fields, and an `identifier` that is a number
 * where the description has a string or the other way round (its examples do so in some twenty operations).
 */
export type Rule = 'required' | 'type' | 'identifier' | 'enum' | 'unknown' | 'format' | 'limit' | 'readOnly';

/** Where and how a value departs from its schema. */
export interface Deviation {
	/** The field, from the value's root: `customer.email`, `query.value[0].operator`; empty for the root itself. */
	at: string;
	rule: Rule;
	message: string;
	/** For `type`, `identifier` and `enum`: what would have been right. */
	allowed?: string[];
}

/**
 * @param schemas the schemas that a `$ref` can name
 * @returns a function that lists every deviation of a value from a schema, none if it fits. A field that no part of
 * the schema names is `unknown`. Of several alternatives (`oneOf`, `anyOf`) it reports on the closest; more than one
 * may fit, since Intercom's branches overlap.
 */
export function comparison(schemas: Record<string, Schema>) {
	const alternativesOf = new WeakMap<Schema, Schema[][]>();

	return deviations;

	function deviations(schema: Schema, value: unknown, at = ''): Deviation[] {
		if (value === null) return isNullable(schema) ? [] : [isNull(at)];
		const attempts: Deviation[][] = [];
		for (const parts of alternatives(schema)) {
			const attempt = [
				...parts.flatMap((part) => [
					...plainDeviations(part, value, at),
					...innerDeviations(part, value, at),
				]),
				...unknownFields(parts, value, at),
			];
			if (attempt.length === 0) return [];
			attempts.push(attempt);
		}
		return closest(attempts, at);
	}

	/** Every way to take one branch of each choice, and with it all that stands beside the choice, as plain parts. */
	function alternatives(schema: Schema): Schema[][] {
		const remembered = alternativesOf.get(schema);
		if (remembered) return remembered;
		const choices = [
			...(schema.$ref ? [[named(schema.$ref)]] : []),
			...(schema.allOf ?? []).map((part) => [part]),
			...[schema.oneOf, schema.anyOf].filter((branches) => branches !== undefined),
		];
		const found = choices.reduce<Schema[][]>(
			(ways, branches) =>
				ways.flatMap((way) => branches.flatMap(alternatives).map((parts) => [...way, ...parts])),
			[[schema]],
		);
		alternativesOf.set(schema, found);
		return found;
	}

	function isNullable(schema: Schema): boolean {
		return Boolean(
			schema.nullable ||
			schema.enum?.includes(null) ||
			(schema.$ref && isNullable(named(schema.$ref))) ||
			[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(isNullable),
		);
	}

	function innerDeviations(part: Schema, value: unknown, at: string): Deviation[] {
		const { items, properties = {}, required = [] } = part;
		if (Array.isArray(value)) {
			return items ? value.flatMap((item, index) => deviations(items, item, `${at}[${index}]`)) : [];
		}
		if (!isObject(value)) return [];
		const missing = required.filter((name) => value[name] === undefined);
		const present = Object.entries(properties).filter(([name]) => value[name] !== undefined);
		return [
			...missing.map((name) => isMissing(within(at, name))),
			...present.flatMap(([name, property]) =>
				property.readOnly
					? [isReadOnly(within(at, name))]
					: deviations(property, value[name], within(at, name)),
			),
		];
	}

	/** A part without any named property describes a free form, such as custom attributes. */
	function unknownFields(parts: Schema[], value: unknown, at: string): Deviation[] {
		if (!isObject(value)) return [];
		const described = parts.filter(({ properties }) => properties);
		const others = parts.map((part) => part.additionalProperties).filter((rest) => rest !== undefined);
		const unnamed = Object.keys(value).filter(
			(name) =>
				value[name] !== undefined &&
				!described.some(({ properties }) => Object.hasOwn(properties ?? {}, name)),
		);
		if (others.includes(true)) return [];
		return unnamed.flatMap((name) => {
			const rests = others.filter((rest) => typeof rest === 'object');
			if (rests.length > 0) return rests.flatMap((rest) => deviations(rest, value[name], within(at, name)));
			return described.length > 0 ? [isUnknown(within(at, name))] : [];
		});
	}

	function named(name: string): Schema {
		const schema = schemas[name];
		if (!schema) throw new Error(`The table has no schema named ${name}`);
		return schema;
	}
}

/** The value itself, without what it contains. */
function plainDeviations(part: Schema, value: unknown, at: string): Deviation[] {
	const type = part.type ?? (part.properties || part.required ? 'object' : undefined);
	if (type && !isOfType[type](value)) {
		const isIdentifier = isOtherIdentifier(type, value) && /(^|[._])id$/.test(at);
		return [{ ...wrongType(type, value, at), ...(isIdentifier && { rule: 'identifier' as const }) }];
	}
	if (part.enum && !part.enum.includes(value)) return [notAllowed(part.enum, value, at)];
	if (part.format && typeof value === 'string' && hasFormat[part.format]?.(value) === false) {
		return [{ at, rule: 'format', message: `${shown(value)} is not in the form ${part.format}` }];
	}
	return limits.flatMap(([name, measure, keeps, unit]) => {
		const limit = part[name];
		const size = measure(value);
		if (limit === undefined || size === undefined || keeps(size, limit)) return [];
		return [{ at, rule: 'limit' as const, message: `${name} is ${limit}${unit}, this has ${size}` }];
	});
}

function isOtherIdentifier(type: Schema['type'], value: unknown): boolean {
	if (type === 'string') return Number.isInteger(value);
	return type === 'integer' && typeof value === 'string' && /^\d+$/.test(value);
}

const isOfType: Record<NonNullable<Schema['type']>, (value: unknown) => boolean> = {
	object: isObject,
	array: Array.isArray,
	string: (value) => typeof value === 'string',
	integer: Number.isInteger,
	number: Number.isFinite,
	boolean: (value) => typeof value === 'boolean',
};

/** Formats of strings only: the description also puts `date-time` and `timestamp` on integers, in Unix seconds. */
const hasFormat: Record<string, (text: string) => boolean> = {
	date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
	'date-time': (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
	email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
	uri: (text) => URL.canParse(text),
	uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

type Limit = 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems';
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const characters = (value: unknown) => (typeof value === 'string' ? value.length : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;
const limits: Array<[Limit, (value: unknown) => number | undefined, typeof atLeast, string]> = [
	['minimum', number, atLeast, ''],
	['maximum', number, atMost, ''],
	['minLength', characters, atLeast, ' characters'],
	['maxLength', characters, atMost, ' characters'],
	['minItems', items, atLeast, ' items'],
	['maxItems', items, atMost, ' items'],
];

/**
 * The deviations of the alternative that the value was most likely meant for. A wrong type or a wrong constant (such
 * as `message_type`) speaks against an alternative far more than a missing or an unknown field does. What the
 * alternatives ask for in the same place is told together: `comment, note or quick_reply`, `email | user_id`.
 */
function closest(attempts: Deviation[][], at: string): Deviation[] {
	const [only] = attempts;
	if (!only || attempts.length === 1) return only ?? [];
	const weights = attempts.map((attempt) =>
		attempt.reduce((sum, deviation) => sum + weight(deviation, at), 0),
	);
	const lightest = Math.min(...weights);
	const best = attempts.filter((_, index) => weights[index] === lightest);
	return oneOfTheMissing(best, at).map((deviation) => withAllThatIsAllowed(deviation, attempts));
}

/** The deeper a deviation lies, the less it says about which alternative was meant. */
function weight({ at: place, rule }: Deviation, at: string): number {
	if (rule === 'type' && place === at) return 10_000;
	return (rule === 'enum' ? 100 : 1) / depthWithin(at, place);
}

function depthWithin(at: string, place: string): number {
	return Math.max(1, place.slice(at.length).split(/[.[]/).filter(Boolean).length);
}

/** Equally close alternatives that miss different fields: one of these is needed. */
function oneOfTheMissing(best: Deviation[][], at: string): Deviation[] {
	const [first = []] = best;
	const isInAll = (place: string) => best.every((attempt) => attempt.some((other) => other.at === place));
	const missing = best
		.flat()
		.filter(({ at: place, rule }) => rule === 'required' && depthWithin(at, place) === 1 && !isInAll(place));
	const names = [...new Set(missing.map(({ at: place }) => place))];
	if (names.length < 2) return first;
	return [...first.filter((each) => !missing.includes(each)), isMissing(names.join(' | '))];
}

function withAllThatIsAllowed(deviation: Deviation, attempts: Deviation[][]): Deviation {
	if (!deviation.allowed) return deviation;
	const same = attempts.flat().filter(({ at, rule }) => at === deviation.at && rule === deviation.rule);
	const allowed = [...new Set(same.flatMap((other) => other.allowed ?? []))];
	const found = deviation.message.slice(0, deviation.message.lastIndexOf(' is not '));
	return { ...deviation, allowed, message: `${found} is not ${allowed.join(' or ')}` };
}

function isMissing(at: string): Deviation {
	return { at, rule: 'required', message: at.includes(' | ') ? 'one of these is needed' : 'this is needed' };
}

function isUnknown(at: string): Deviation {
	return { at, rule: 'unknown', message: 'Intercom describes no such field here' };
}

function isNull(at: string): Deviation {
	return { at, rule: 'type', message: 'null is not accepted here' };
}

function isReadOnly(at: string): Deviation {
	return { at, rule: 'readOnly', message: 'Intercom sets this field itself' };
}

function wrongType(type: string, value: unknown, at: string): Deviation {
	return { at, rule: 'type', message: `${shown(value)} is not ${type}`, allowed: [type] };
}

function notAllowed(values: unknown[], value: unknown, at: string): Deviation {
	const allowed = values.map(String);
	return { at, rule: 'enum', message: `${shown(value)} is not ${allowed.join(' or ')}`, allowed };
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function within(at: string, name: string): string {
	return at ? `${at}.${name}` : name;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
