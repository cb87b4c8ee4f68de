import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { jsonParse, UserError } from 'n8n-workflow';
import type { Field, FieldProperty } from './field';

/** Words of a field: everything of n8n's property that its kind does not decide. */
export type Words = Partial<FieldProperty>;

/** A line of text that must not be empty. */
export function text(displayName: string, words: Words = {}): Field<string> {
	return {
		property: { displayName, type: 'string', default: '', required: true, ...words },
		read: (raw) => notEmpty(displayName, asText(raw)),
	};
}

/** Several lines of text; HTML where Intercom takes it. */
export function longText(displayName: string, words: Words = {}): Field<string> {
	return text(displayName, { ...words, typeOptions: { rows: 4, ...words.typeOptions } });
}

/** Text that may be empty and is then sent empty; for optional fields, where empty means "clear it". */
export function anyText(displayName: string, words: Words = {}): Field<string> {
	return {
		property: { displayName, type: 'string', default: '', ...words },
		read: asText,
	};
}

/** A number; digits given as text by an expression count. */
export function number(displayName: string, words: Words = {}): Field<number> {
	return {
		property: { displayName, type: 'number', default: 0, ...words },
		read: (raw) => {
			const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
			if (typeof value === 'number' && Number.isFinite(value)) return value;
			throw new UserError(`'${displayName}' is ${shown(raw)}, which is not a number`, {
				description: 'Give a number, or an expression that results in one.',
			});
		},
	};
}

/** A switch. n8n's own conversion is kept to `true` and `false` in words, as expressions often give them. */
export function toggle(displayName: string, words: Words & { description: string }): Field<boolean> {
	return {
		property: { displayName, type: 'boolean', default: false, ...words },
		read: isOn,
	};
}

/** One of a fixed set; the values are Intercom's own. */
export function choice<const Option extends INodePropertyOptions & { value: string }>(
	displayName: string,
	options: readonly Option[],
	words: Words = {},
): Field<Option['value']> {
	return {
		property: {
			displayName,
			type: 'options',
			options: [...options],
			default: options[0]?.value ?? '',
			...words,
		},
		read: (raw) => {
			const value = options.find((option) => option.value === raw)?.value;
			if (value !== undefined) return value;
			throw new UserError(`'${displayName}' is ${shown(raw)}, which is not one of its options`, {
				description: `Use one of: ${options.map((option) => option.value).join(', ')}.`,
			});
		},
	};
}

/** Any number of a fixed set; the values are Intercom's own. An expression may give a list, or text with commas. */
export function choices<const Option extends INodePropertyOptions & { value: string }>(
	displayName: string,
	options: readonly Option[],
	words: Words = {},
): Field<Array<Option['value']>> {
	const one = choice(displayName, options);
	return {
		property: { displayName, type: 'multiOptions', options: [...options], default: [], ...words },
		read: async (raw, session, others) =>
			await Promise.all(asList(raw).map(async (value) => await one.read(value, session, others))),
	};
}

/** Several values, given as a list or as text with commas between. */
export function listOfText(displayName: string, words: Words = {}): Field<string[]> {
	return {
		property: { displayName, type: 'string', default: '', ...words },
		read: (raw) => asList(raw),
	};
}

/** JSON, given as text or already as an object by an expression. */
export function json<T = IDataObject>(displayName: string, words: Words = {}): Field<T> {
	return {
		property: { displayName, type: 'json', default: '{}', ...words },
		read: (raw) => {
			if (typeof raw !== 'string') return raw as T;
			try {
				return jsonParse<T>(raw, { acceptJSObject: true });
			} catch {
				throw asUnreadableJson(displayName);
			}
		},
	};
}

/** A JSON object, given as text or already as an object by an expression. */
export function jsonObject(displayName: string, words: Words = {}): Field<IDataObject> {
	const field = json<unknown>(displayName, words);
	return {
		...field,
		read: async (raw, session, others) => {
			const value = await field.read(raw, session, others);
			if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as IDataObject;
			throw new UserError(`'${displayName}' is ${shown(value)}, which is not an object`, {
				description: 'Give an object with names and values, such as { "key": "value" }.',
			});
		},
	};
}

/** What counts as switched on. */
export function isOn(raw: unknown): boolean {
	return raw === true || String(raw).trim().toLowerCase() === 'true';
}

/** What the user gave, as text; nothing at all is empty text. */
export function asText(raw: unknown): string {
	if (raw === undefined || raw === null) return '';
	return typeof raw === 'object' ? JSON.stringify(raw) : String(raw);
}

/** The entries of a list or of text with commas or line breaks between, trimmed, without empty ones. */
export function asList(raw: unknown): string[] {
	const entries = Array.isArray(raw) ? raw.map(asText) : asText(raw).split(/[,\n]/);
	return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** @throws UserError naming the field when there is nothing but white space */
export function notEmpty(displayName: string, value: string): string {
	if (value.trim() !== '') return value;
	throw new UserError(`'${displayName}' is empty`, {
		description: 'Fill it in, or check the expression that gives it: it has no value for this item.',
	});
}

/** A value as an error message quotes it: short, in quotes. */
export function shown(raw: unknown): string {
	const value = asText(raw);
	return value === '' ? 'empty' : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

const asUnreadableJson = (displayName: string) =>
	new UserError(`'${displayName}' is not readable as JSON`, {
		description: 'Check quotes, commas and brackets; an expression may also give an object directly.',
	});
