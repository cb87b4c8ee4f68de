import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** As much of an SQLite database as is needed here. */
export interface Database {
	run(statement: string, ...values: Array<string | number | null>): Promise<void>;
	close(): Promise<void>;
}

/** The part of the `sqlite3` package in use; the package comes with n8n and has no types of its own for this version. */
interface Sqlite3 {
	Database: new (file: string, opened: (error: Error | null) => void) => {
		configure(option: 'busyTimeout', milliseconds: number): void;
		run(statement: string, values: unknown[], done: (error: Error | null) => void): void;
		close(done: (error: Error | null) => void): void;
	};
}

/** Opens an SQLite file with the driver that n8n brings along; waits a moment when n8n is just writing. */
export async function openDatabase(file: string): Promise<Database> {
	const sqlite = createRequire(join(__dirname, 'package.json'))('sqlite3') as Sqlite3;
	const database = await new Promise<InstanceType<Sqlite3['Database']>>((resolve, reject) => {
		const opening = new sqlite.Database(file, (error) => (error ? reject(error) : resolve(opening)));
	});
	database.configure('busyTimeout', 10_000);
	const run = promisify(database.run.bind(database));
	return {
		run: async (statement, ...values) => await run(statement, values),
		close: promisify(database.close.bind(database)),
	};
}
