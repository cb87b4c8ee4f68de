import type { IExecuteFunctions } from 'n8n-workflow';
import type { RawInputs } from '../form/field';

/** A parameter of a node, and its value where the node has none. */
export interface WantedParameter {
	name: string;
	fallback: unknown;
}

/**
 * An item's parameters, as `getNodeParameter` gives each. n8n makes a context in its isolate for every expression, which
 * takes far longer than looking up a value in it; so what is plainly looked up, `$json.id` or
 * `$('Settings').first().json.mode`, is looked up in one expression for all of them. Any other expression, and all of them
 * where one of these does not resolve, is n8n's to evaluate by itself, so that an error names its parameter.
 */
export function readTogether(
	context: IExecuteFunctions,
	wanted: WantedParameter[],
	itemIndex: number,
): RawInputs {
	const alone = ({ name, fallback }: WantedParameter): unknown =>
		context.getNodeParameter(name, itemIndex, fallback);
	const written = wanted.map(({ name, fallback }) => {
		const value: unknown = context.getNodeParameter(name, itemIndex, fallback, { rawExpressions: true });
		return { value, lookUps: lookUpsIn(value) };
	});
	const lookUps = [...new Set(written.flatMap((one) => one.lookUps ?? []))];
	const values = lookUps.length > 1 ? lookedUp(context, lookUps, itemIndex) : undefined;
	const isKnown = (own: string[] | undefined) => own?.every((lookUp) => values?.has(lookUp)) ?? false;
	return Object.fromEntries(
		wanted.map((parameter, index) => {
			const { value, lookUps: own } = written[index]!;
			return [parameter.name, isKnown(own) ? filledIn(value, values ?? NOTHING) : alone(parameter)];
		}),
	);
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();

/** Where a value is: in the item, in the one item of a node, or in what n8n says of the execution. Neither n8n's proxies nor JSON call anything on the way. */
const PATH = String.raw`(?:\$json|\$execution|\$\('[^'\\]+'\)\.first\(0?\)\.json)(?:\??\.[A-Za-z_$][\w$]*|\['[^'\\]*'\])+`;
const LOOK_UP = new RegExp(String.raw`^=\{\{\s*(${PATH}(?:\s*\?\?\s*${PATH})*)\s*\}\}$`);

/** What is looked up in a parameter; undefined where it holds an expression of another kind. */
function lookUpsIn(value: unknown): string[] | undefined {
	if (typeof value === 'string') {
		if (!value.startsWith('=')) return [];
		const [, lookUp] = LOOK_UP.exec(value) ?? [];
		return lookUp === undefined ? undefined : [lookUp];
	}
	if (typeof value !== 'object' || value === null) return [];
	const found: string[] = [];
	for (const part of Object.values(value)) {
		const own = lookUpsIn(part);
		if (!own) return undefined;
		found.push(...own);
	}
	return found;
}

/** Each value by its look-up; undefined where n8n has an error, or what is no JSON, such as a date of Luxon's. */
function lookedUp(
	context: IExecuteFunctions,
	lookUps: string[],
	itemIndex: number,
): Map<string, unknown> | undefined {
	let values: unknown;
	try {
		values = context.evaluateExpression(`{{ [${lookUps.join(', ')}] }}`, itemIndex);
	} catch {
		return undefined;
	}
	if (!Array.isArray(values) || values.length !== lookUps.length || !isJson(values)) return undefined;
	return new Map(lookUps.map((lookUp, index) => [lookUp, (values as unknown[])[index]]));
}

/** A record of whatever realm has a prototype that has none. */
const isJson = (value: unknown): boolean => {
	if (typeof value !== 'object' || value === null) return typeof value !== 'function';
	const prototype = Object.getPrototypeOf(value) as object | null;
	const isPlain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
	return isPlain && Object.values(value).every(isJson);
};

/** A copy of what stands in a node, with the values in the place of the expressions. */
function filledIn(value: unknown, values: ReadonlyMap<string, unknown>): unknown {
	if (typeof value === 'string') return value.startsWith('=') ? values.get(LOOK_UP.exec(value)![1]!) : value;
	if (Array.isArray(value)) return value.map((part) => filledIn(part, values));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filledIn(part, values)]));
}
