import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledN8n } from './install';
import { root, type PackedPackage } from './pack';
import { run } from './process';

/*
 * The package comes into n8n the way n8n's own installer puts one there (n8n 2.41,
 * modules/community-packages/community-packages.service): the tarball unpacked among n8n's packages, without what is
 * only for development; an entry in the list of packages beside it; a row in the database for the package and for
 * each of its nodes, which Settings > Community nodes shows. The installer itself can't be asked to do it: it takes
 * packages from the public npm registry alone, unless n8n has a licence for another one.
 */

/** Puts the package's files where n8n looks for community packages. n8n must not be running on this folder. */
export async function placePackage(
	userFolder: string,
	{ name, version, tarball }: PackedPackage,
): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const folder = join(nodes, 'node_modules', name);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
	await changeJson(join(folder, 'package.json'), (manifest) => {
		delete manifest.devDependencies;
		delete manifest.peerDependencies;
		delete manifest.optionalDependencies;
	});
	await changeJson(join(nodes, 'package.json'), (list) => {
		list.name ??= 'installed-nodes';
		list.private ??= true;
		list.dependencies = { ...(list.dependencies as object), [name]: version };
	});
}

/** Enters the package and its nodes in the database of an n8n that has been started at least once. */
export async function registerPackage(
	n8n: InstalledN8n,
	userFolder: string,
	packed: PackedPackage,
): Promise<void> {
	const database = join(userFolder, '.n8n', 'database.sqlite');
	const program = join(__dirname, 'register.ts');
	await run(n8n.node, ['--import', 'tsx', program, database, JSON.stringify(packed)], { cwd: root });
}

async function changeJson(file: string, change: (content: Record<string, unknown>) => void) {
	const content = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>;
	change(content);
	await writeFile(file, JSON.stringify(content, null, 2));
}
