import { createRequire } from 'node:module';
import path from 'node:path';
import type { Conversation } from '../../dev/sandbox';
import { toPlainText } from '../../dev/sandbox/html';

/** Conversations and messages as tables have them and as the source has them, and in what the two differ. */

/** What is compared of a conversation: `id` and what tells one state of it from another. */
export type Held = Map<string, string[]>;

export interface Kept {
	conversations: Held;
	messages: Held;
}

/** What the source holds: told from the sandbox's own records, without a line of the nodes. */
export function heldBySource(conversations: Iterable<Conversation>): Kept {
	const kept: Kept = { conversations: new Map(), messages: new Map() };
	for (const conversation of conversations) {
		const { id, state, updated_at: updatedAt, source, parts } = conversation;
		add(kept.conversations, id, [state, isoOf(updatedAt)]);
		for (const message of [{ ...source, redacted: source.redacted ?? false }, ...parts]) {
			const text = message.redacted ? '[Redacted]' : (toPlainText(message.body) ?? '').trim();
			if (text !== '') add(kept.messages, `${id} ${message.id}`, [text, String(message.redacted)]);
		}
	}
	return kept;
}

/** What n8n's Data Tables hold, read from its database while it runs. */
export async function heldByTables(folder: string): Promise<Kept> {
	const rows = await database(folder);
	const kept: Kept = { conversations: new Map(), messages: new Map() };
	for (const row of await rows('intercom-conversations')) {
		const time = new Date(`${String(row.updated_at).replace(' ', 'T').replace(/Z?$/, 'Z')}`).toISOString();
		add(kept.conversations, String(row.conversation_id), [String(row.state), time]);
	}
	for (const row of await rows('intercom-messages')) {
		const key = `${String(row.conversation_id)} ${String(row.message_id)}`;
		add(kept.messages, key, [String(row.text), String(Boolean(row.redacted))]);
	}
	return kept;
}

/** The log of the runs, the first one first. */
export async function runLog(folder: string): Promise<Row[]> {
	return await (
		await database(folder)
	)('intercom-sync-runs');
}

/** What differs, in words; nothing where both hold the same, each once. */
export function differences(source: Kept, tables: Kept): string[] {
	return (['conversations', 'messages'] as const).flatMap((what) => {
		const [wanted, held] = [source[what], tables[what]];
		const missing = [...wanted.keys()].filter((key) => !held.has(key));
		const foreign = [...held.keys()].filter((key) => !wanted.has(key));
		const twice = [...held].filter(([, states]) => states.length > 1).map(([key]) => key);
		const stale = [...wanted].filter(([key, [state]]) => held.has(key) && held.get(key)![0] !== state);
		return [
			...missing.map((key) => `${what}: ${key} is missing`),
			...foreign.map((key) => `${what}: ${key} is not in the source`),
			...twice.map((key) => `${what}: ${key} is there ${held.get(key)!.length} times`),
			...stale.map(([key, [state]]) => `${what}: ${key} is ${held.get(key)![0]} and should be ${state}`),
		];
	});
}

type Row = Record<string, unknown>;

const isoOf = (seconds: number) => new Date(seconds * 1_000).toISOString();

function add(held: Held, key: string, state: string[]) {
	held.set(key, [...(held.get(key) ?? []), state.join(' · ')]);
}

interface Database {
	all(sql: string, parameters: unknown[], done: (error: Error | null, rows: Row[]) => void): void;
	close(): void;
}

/** The rows of a Data Table by its name; none while there is no such table. */
async function database(folder: string) {
	const { Database } = createRequire(path.resolve('dev/playground/package.json'))('sqlite3') as {
		Database: new (file: string, mode: number) => Database;
	};
	const READ_ONLY = 1;
	const opened = new Database(path.join(folder, '.n8n', 'database.sqlite'), READ_ONLY);
	const all = async (sql: string, ...parameters: unknown[]) =>
		await new Promise<Row[]>((resolve, reject) =>
			opened.all(sql, parameters, (error, rows) => (error ? reject(error) : resolve(rows))),
		);
	return async (name: string): Promise<Row[]> => {
		const [table] = await all('SELECT id FROM data_table WHERE name = ?', name);
		return table ? await all(`SELECT * FROM "data_table_user_${String(table.id)}" ORDER BY id`) : [];
	};
}
