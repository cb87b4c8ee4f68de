/** The part of JSON Schema that n8n's editor reads for the fields it offers before the first run. */
export interface OutputSchema {
	type?: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
}

/**
 * What fits all of the values. An object has every key that one of them has, in the order in which they turn up; of
 * values of different types the first decides, since n8n shows one.
 */
export function schemaOf(values: readonly unknown[]): OutputSchema {
	const [first, ...others] = values.filter((value) => value !== null && value !== undefined);
	if (first === undefined) return values.length > 0 ? { type: 'null' } : {};
	const type = typeOf(first);
	const alike = [first, ...others.filter((value) => typeOf(value) === type)];
	if (type === 'array') return { type, items: schemaOf((alike as unknown[][]).flat()) };
	if (type !== 'object') return { type };
	const objects = alike as Array<Record<string, unknown>>;
	const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
	return {
		type,
		properties: Object.fromEntries(
			keys.map((key) => [
				key,
				schemaOf(objects.filter((object) => key in object).map((object) => object[key])),
			]),
		),
	};
}

const typeOf = (value: unknown) =>
	Array.isArray(value) ? 'array' : (typeof value as 'object' | 'string' | 'number' | 'boolean');
