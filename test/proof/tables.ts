import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { installN8n } from '../../dev/playground/install';
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
export const heldByTables = async (folder: string): Promise<Kept> =>
	toKept(await rowsOf(folder, 'intercom-conversations'), await rowsOf(folder, 'intercom-messages'));

/** What the tables in PostgreSQL hold. */
export async function heldByPostgres(url: string): Promise<Kept> {
	const rows = async (table: string) => (await askedInNode(['-e', READ_POSTGRES, url, table])) as Row[];
	return toKept(await rows('intercom_conversations'), await rows('intercom_messages'));
}

function toKept(conversations: Row[], messages: Row[]): Kept {
	const kept: Kept = { conversations: new Map(), messages: new Map() };
	for (const row of conversations) {
		const time = new Date((row.updated_at as string).replace(' ', 'T').replace(/Z?$/, 'Z')).toISOString();
		add(kept.conversations, String(row.conversation_id), [String(row.state), time]);
	}
	for (const row of messages) {
		const key = `${String(row.conversation_id)} ${String(row.message_id)}`;
		add(kept.messages, key, [String(row.text), String(Boolean(row.redacted))]);
	}
	return kept;
}

/** How many rows n8n's Data Tables have, and how many bytes they take as n8n counts them. */
export async function sizes(
	folder: string,
): Promise<{ conversations: number; messages: number; bytes: number }> {
	const [conversations, messages] = [
		await sizeOf(folder, 'intercom-conversations'),
		await sizeOf(folder, 'intercom-messages'),
	];
	return {
		conversations: conversations.rows,
		messages: messages.rows,
		bytes: conversations.bytes + messages.bytes,
	};
}

/** The log of the runs, the first one first. */
export async function runLog(folder: string): Promise<Row[]> {
	return await rowsOf(folder, 'intercom-sync-runs');
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

/**
 * The rows of a Data Table by its name, as n8n's database has them while it runs; none while there is no such table. Read
 * in a process of n8n's own Node.js, whose driver this one cannot load.
 */
const rowsOf = async (folder: string, name: string) =>
	await asked<Row>(folder, name, 'SELECT * FROM "TABLE" ORDER BY id');

async function sizeOf(folder: string, name: string): Promise<{ rows: number; bytes: number }> {
	const bytes = `(SELECT sum(pgsize) FROM dbstat WHERE name = 'TABLE')`;
	const sql = `SELECT count(*) AS rows, ${bytes} AS bytes FROM "TABLE"`;
	const [size] = await asked<{ rows: number; bytes: number }>(folder, name, sql);
	return size ?? { rows: 0, bytes: 0 };
}

const asked = async <Answer>(folder: string, name: string, sql: string): Promise<Answer[]> =>
	(await askedInNode(['-e', READ, path.join(folder, '.n8n', 'database.sqlite'), name, sql])) as Answer[];

/** What a script says, run by n8n's own Node.js with what n8n has installed. */
async function askedInNode(script: string[]): Promise<unknown> {
	const { node } = await installN8n();
	const { stdout } = await promisify(execFile)(node, script, {
		cwd: path.resolve('dev/playground'),
		maxBuffer: 1_000_000_000,
	});
	return JSON.parse(stdout);
}

const READ_POSTGRES = `
	const [url, table] = process.argv.slice(1);
	const { Client } = require('pg');
	const client = new Client(url);
	const read = async () => {
		await client.connect();
		const { rows } = await client.query('SELECT * FROM ' + table).catch(() => ({ rows: [] }));
		process.stdout.write(JSON.stringify(rows));
		await client.end();
	};
	void read();
`;

const READ = `
	const [file, name, sql] = process.argv.slice(1);
	const { Database, OPEN_READONLY } = require('sqlite3');
	const database = new Database(file, OPEN_READONLY);
	database.configure('busyTimeout', 10000);
	const done = (rows) => process.stdout.write(JSON.stringify(rows));
	database.all('SELECT id FROM data_table WHERE name = ?', [name], (error, tables) => {
		if (error || tables.length === 0) return done([]);
		database.all(sql.replaceAll('TABLE', 'data_table_user_' + tables[0].id), (failure, rows) => {
			if (failure) throw failure;
			done(rows);
		});
	});
`;
