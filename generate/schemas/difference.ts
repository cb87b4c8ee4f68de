import type { OutputSchema } from './schema';

/** What a change of the output schemas means to whoever reads the outputs, as sentences. */
export interface Difference {
	/** Keys that are given no longer, or are of another type now: a saved workflow may read them. */
	broken: string[];
	/** Keys that nobody can have read yet. */
	added: string[];
}

/**
 * Compares two sets of schemas, both by their file's path from the project's root. A schema that is new or gone
 * counts as one whose keys are all new or all gone.
 */
export function differenceOf(
	before: ReadonlyMap<string, OutputSchema>,
	after: ReadonlyMap<string, OutputSchema>,
): Difference {
	const broken: string[] = [];
	const added: string[] = [];
	for (const file of [...new Set([...before.keys(), ...after.keys()])].sort()) {
		const former = keysOf(before.get(file) ?? {});
		const present = keysOf(after.get(file) ?? {});
		const operation = operationOf(file);
		for (const [key, type] of former) {
			const now = present.get(key);
			if (now === undefined) {
				broken.push(`'${key}' is no longer given by ${operation}: a user's workflow may read it`);
			} else if (now !== type) {
				broken.push(`'${key}' of ${operation} is ${now} and was ${type}: a user's workflow may read it`);
			}
		}
		for (const key of present.keys()) {
			if (!former.has(key)) added.push(`'${key}' is new in ${operation}`);
		}
	}
	return { broken, added };
}

/** `Intercom contact get`, from `nodes/Intercom/__schema__/v1.0.0/contact/get.json`. */
const operationOf = (file: string): string =>
	file
		.replace(/\.json$/, '')
		.split('/')
		.filter((part) => !/^(nodes|__schema__|v[\d.]+)$/.test(part))
		.join(' ');

/** The type of each key, by its path: `author.name`, and `tags[].id` for what is in a list. */
function keysOf({ type, properties = {}, items }: OutputSchema, at = ''): Map<string, string> {
	const own: Array<[string, string]> = at && type ? [[at, type]] : [];
	const within = [
		...Object.entries(properties).map(([key, schema]) => keysOf(schema, at ? `${at}.${key}` : key)),
		...(items ? [keysOf(items, `${at}[]`)] : []),
	];
	return new Map([...own, ...within.flatMap((keys) => [...keys])]);
}
