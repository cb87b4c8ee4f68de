import type { IDataObject } from 'n8n-workflow';
import { jsonParse, UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { map } from './field';
import { quoted } from './quoted';
import { notEmpty } from './text';

/** JSON, given as text or already as an object by an expression. */
export function json<T = IDataObject>(displayName: string, words: Words = {}): Input<T> {
	return {
		property: { displayName, type: 'json', default: '{}', ...words },
		read: (given) => {
			if (given === undefined) notEmpty(displayName, '');
			if (typeof given !== 'string') return given as T;
			let value: T | undefined;
			try {
				value = jsonParse<T>(given, { acceptJSObject: true });
			} catch {
				throw unreadableJsonError(displayName);
			}
			// What begins like no object of JavaScript is read as nothing: words, or JSON between backticks.
			if (value === undefined) throw unreadableJsonError(displayName);
			return value;
		},
	};
}

/** A JSON object, given as text or already as an object by an expression. */
export const jsonObject = (
	displayName: string,
	words: Words = {},
	whatToGive = 'Give an object with names and values, such as { "key": "value" }.',
): Input<IDataObject> =>
	map(json<unknown>(displayName, words), (value) => {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as IDataObject;
		throw new UserError(`'${displayName}' is ${quoted(value)}, which is not an object`, {
			description: whatToGive,
		});
	});

const unreadableJsonError = (displayName: string) =>
	new UserError(`'${displayName}' is not readable as JSON`, {
		description: 'Check quotes, commas and brackets; an expression may also give an object directly.',
	});
