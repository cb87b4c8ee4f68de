/**
 * JSON with everything that stands in it. `JSON.parse` keeps the last of two equal keys; here all are kept, because a
 * model that says two things has to be read by the more careful one.
 */

export type Json = JsonObject | Json[] | string | number | boolean | null | undefined;

/** An object as the list of what stands in it, in order. */
export interface JsonObject {
	members: Array<{ key: string; value: Json }>;
}

/** Reads JSON text; `undefined` for what is not JSON, also for JSON with trailing commas, comments or NaN. */
export function readJson(text: string): Json {
	try {
		JSON.parse(text);
		return new Scanner(text).value();
	} catch {
		return undefined;
	}
}

/** What a node gave as a value, in the same shape; it can have no key twice. What is no data (a function) is nothing. */
export function toJson(value: unknown, depth = DEEPEST): Json {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	if (typeof value !== 'object' || depth === 0) return undefined;
	if (Array.isArray(value)) return value.map((entry) => toJson(entry, depth - 1));
	return { members: Object.entries(value).map(([key, entry]) => ({ key, value: toJson(entry, depth - 1) })) };
}

export const isObject = (value: Json): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than any form or wrapper; it also ends what contains itself. */
const DEEPEST = 40;

/** Goes through a text that `JSON.parse` has found to be JSON, so that nothing needs to be checked again. */
class Scanner {
	private readonly tokens: readonly string[];

	private next = 0;

	constructor(text: string) {
		this.tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
	}

	value(): Json {
		const token = this.take();
		if (token === '{') return { members: this.upTo('}', () => this.member()) };
		if (token === '[') return this.upTo(']', () => this.value());
		return JSON.parse(token) as Json;
	}

	private member(): { key: string; value: Json } {
		const key = JSON.parse(this.take()) as string;
		this.take();
		return { key, value: this.value() };
	}

	private upTo<T>(end: string, entry: () => T): T[] {
		const found: T[] = [];
		while (this.tokens[this.next] !== end) {
			if (this.tokens[this.next] === ',') this.next += 1;
			found.push(entry());
		}
		this.next += 1;
		return found;
	}

	private take(): string {
		return this.tokens[this.next++] ?? '';
	}
}
