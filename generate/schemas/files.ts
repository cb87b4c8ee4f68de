/** The output schemas of all operations, made of what the operations give for Intercom's answers. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startRecorder } from '../../test/contract/recording';
import { sampleAttributes, sampleRow } from '../../test/contract/samples';
import { shortWalks, walkOnce } from '../../test/contract/walk';
import type { NodeOperation } from '../../test/operations';
import { differenceOf, type Difference } from './difference';
import { schemaOf, type OutputSchema } from './schema';

/** Where n8n looks for them: beside a node, by version, resource and operation (n8n-core, output-schema-resolver). */
const FOLDER = '__schema__';
const VERSION_FOLDER = 'v1.0.0';

const root = path.join(__dirname, '../..');

/** How many operations are run at once. */
const AT_ONCE = 8;

/**
 * The files as they should be, by their path from the project's root. Each operation is run in n8n's engine with what
 * it needs and nothing else, so simplified where it can be: n8n has one schema for an operation. One that gives
 * nothing but binary data has none.
 * @throws when an operation does not end well
 */
export async function schemaFiles(): Promise<Map<string, string>> {
	const recorder = await startRecorder();
	const files = new Map<string, string>();
	const left = [...shortWalks];
	async function work() {
		for (let next = left.shift(); next; next = left.shift()) {
			const results: unknown[] = [];
			for (const walk of next.walks) {
				const { items, error } = await walkOnce(recorder, walk);
				if (error) throw new Error(`${walk.title}: ${error.message}`);
				results.push(...items.map(({ json }) => asGivenOut(json)));
			}
			const schema = schemaOf(results);
			if (Object.keys(schema.properties ?? {}).length > 0) files.set(fileOf(next.operation), asText(schema));
		}
	}
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		await recorder.close();
	}
	return files;
}

/** The files that are there, by their path from the project's root. */
export const presentFiles = (): Map<string, string> =>
	new Map(
		readdirSync(path.join(root, 'nodes'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.split(path.sep).includes(FOLDER) && file.endsWith('.json'))
			.map((file) => `nodes/${file.split(path.sep).join('/')}`)
			.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
	);

/** What has to be known before files in place of others reach users. */
export const changed = (before: Map<string, string>, after: Map<string, string>): Difference =>
	differenceOf(parsed(before), parsed(after));

const parsed = (files: Map<string, string>) =>
	new Map([...files].map(([file, content]) => [file, JSON.parse(content) as OutputSchema]));

/** As JSON, where nothing is undefined; and without what the item brought along and the operation passes on. */
function asGivenOut(json: object): unknown {
	const own = sampleAttributes.map(({ name }) => name);
	const entries = Object.entries(json as Record<string, unknown>).filter(
		([key, value]) => !own.includes(key) && value !== (sampleRow as Record<string, unknown>)[key],
	);
	return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

function fileOf({ node, parameters }: NodeOperation): string {
	const { resource, operation } = parameters;
	return [path.posix.dirname(node.file), FOLDER, VERSION_FOLDER, resource, `${operation}.json`]
		.filter(Boolean)
		.join('/');
}

const asText = (schema: object) => `${JSON.stringify({ ...schema, version: 1 }, null, '\t')}\n`;
