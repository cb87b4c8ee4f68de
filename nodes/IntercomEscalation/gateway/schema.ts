import { isObjectEmpty } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';
import { quoted } from '../../shared/form/quoted';

/**
 * What a value has to look like, in the part of JSON Schema that the gateway needs. The same object validates a request
 * and stands in the OpenAPI description, so that the two cannot part.
 */
export type Schema = TextSchema | NumberSchema | SwitchSchema | ObjectSchema;

interface Described {
	description: string;
	example?: unknown;
}

export interface TextSchema extends Described {
	type: 'string';
	/** Only one of these. */
	enum?: readonly string[];
	/** Matched whole. */
	pattern?: string;
	format?: 'email';
	/** White space alone counts as nothing. */
	minLength?: 1;
	maxLength?: number;
}

export interface NumberSchema extends Described {
	type: 'number';
	minimum: number;
	maximum: number;
	/** Where it counts things. */
	multipleOf?: 1;
}

export interface SwitchSchema extends Described {
	type: 'boolean';
	/** Where only one of the two says something. */
	enum?: readonly [true];
}

/** With whatever keys, or with the keys that are named. */
export interface ObjectSchema extends Described {
	type: 'object';
	minProperties?: 1;
	additionalProperties?: true;
}

/** What is wrong with a request, by field: `{ field: 'confidence', message: 'It is 40, which is above 1' }`. */
export interface Problem {
	field: string;
	message: string;
}

/** What is wrong with a value; undefined when nothing is. */
export function problemWith(schema: Schema, value: unknown): string | undefined {
	switch (schema.type) {
		case 'string':
			return typeof value === 'string' ? problemWithText(schema, value) : notOf('text in quotes', value);
		case 'number':
			return typeof value === 'number' ? problemWithNumber(schema, value) : notOf('a number', value);
		case 'boolean':
			if (schema.enum) return value === true ? undefined : notOf('true, or be left out', value);
			return typeof value === 'boolean' ? undefined : notOf('true or false', value);
		case 'object': {
			const record = asRecord(value);
			if (!record) return notOf('an object', value);
			return schema.minProperties && isObjectEmpty(record) ? 'It is an object with nothing in it' : undefined;
		}
	}
}

function problemWithText(schema: TextSchema, value: string): string | undefined {
	const { enum: options, pattern, format, minLength = 0, maxLength = Infinity } = schema;
	if (options && !options.includes(value))
		return `It is ${quoted(value)}; it must be one of ${options.join(', ')}`;
	if (value.trim().length < minLength) return 'It is empty';
	if (value.length > maxLength) return `It has ${value.length} characters; at most ${maxLength} are taken`;
	if (format === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value))
		return `It is ${quoted(value)}, which is no e-mail address`;
	if (pattern && !new RegExp(`^(?:${pattern})$`).test(value))
		return `It is ${quoted(value)}, which does not look like ${quoted(schema.example)}`;
	return undefined;
}

function problemWithNumber(
	{ minimum, maximum, multipleOf }: NumberSchema,
	value: number,
): string | undefined {
	if (multipleOf && !Number.isInteger(value)) return `It is ${value}; it must be a whole number`;
	return value >= minimum && value <= maximum
		? undefined
		: `It is ${value}; it must be from ${minimum} to ${maximum}`;
}

const notOf = (wanted: string, value: unknown): string => `It is ${quoted(value)}; it must be ${wanted}`;
