/*
 * Enters the package and its nodes in the database of an n8n that has been started at least once, as n8n's installer
 * does (n8n 2.41, modules/community-packages/installed-packages.repository). A program of its own, because it needs
 * the SQLite that Node.js has since version 22: n8n's Node.js runs it.
 *
 * Usage: register.ts DATABASE PACKAGE, the latter as JSON (PackedPackage)
 */
import 'reflect-metadata';
import { PackageDirectoryLoader } from 'n8n-core';
import { root, type PackedPackage } from './pack';

/** As much of `node:sqlite` as is needed; the types in use are those of an older Node.js. */
interface Sqlite {
	DatabaseSync: new (file: string) => {
		exec(statement: string): void;
		prepare(statement: string): { run(...values: Array<string | number | null>): void };
		close(): void;
	};
}

const [file, packed] = process.argv.slice(2) as [string, string];

void register(file, JSON.parse(packed) as PackedPackage);

async function register(database: string, { name, version, author }: PackedPackage) {
	const loader = new PackageDirectoryLoader(root);
	await loader.loadAll();
	const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as Sqlite;
	const sqlite = new DatabaseSync(database);
	// n8n may just be writing.
	sqlite.exec('PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE');
	sqlite.prepare('DELETE FROM installed_nodes WHERE package = ?').run(name);
	sqlite
		.prepare(
			`INSERT OR REPLACE INTO installed_packages
				(packageName, installedVersion, authorName, authorEmail, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)`,
		)
		.run(name, version, author?.name ?? null, author?.email ?? null, now, now);
	const insert = sqlite.prepare(
		'INSERT INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)',
	);
	for (const node of loader.loadedNodes) {
		const { displayName } = loader.nodeTypes[node.name]!.type.description;
		insert.run(displayName, `${name}.${node.name}`, node.version, name);
	}
	sqlite.exec('COMMIT');
	sqlite.close();
}
