import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { run } from './process';

/** The package as it would be published. */
export interface PackedPackage {
	name: string;
	version: string;
	author?: { name?: string; email?: string };
	/** The tarball that `npm pack` wrote. */
	tarball: string;
	/** Changes whenever anything that goes into the package changes. */
	hash: string;
}

export const root = join(__dirname, '..', '..');

/** Everything the package is made of; what else is in the repository never reaches it. */
const SOURCES = [
	'credentials',
	'nodes',
	'workflows',
	'gulpfile.js',
	'package.json',
	'tsconfig.json',
	'README.md',
	'LICENSE',
];

const folder = join(root, '.n8n', 'package');
const hashFile = join(folder, 'sources.sha256');

/**
 * Builds and packs the package with `gulp build` and `npm pack`. When nothing it is made of has changed since the
 * last time, what was packed then is taken.
 */
export async function packPackage(signal?: AbortSignal): Promise<PackedPackage> {
	const { name, version, author } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Pick<
		PackedPackage,
		'name' | 'version' | 'author'
	>;
	const tarball = join(folder, `${name}-${version}.tgz`);
	const hash = await hashOf(SOURCES);
	const packed = (await readFile(hashFile, 'utf8').catch(() => '')) === hash;
	if (!packed || !existsSync(tarball) || !existsSync(join(root, 'dist'))) {
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		await run('npm', ['run', 'build'], { cwd: root, signal });
		await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, signal });
		await writeFile(hashFile, hash);
	}
	return { name, version, author, tarball, hash };
}

async function hashOf(paths: string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of await filesOf(join(root, path))) {
			hash.update(`${relative(root, file)}\0`).update(await readFile(file));
		}
	}
	return hash.digest('hex');
}

/** A file itself, or all files in a folder, in an order that does not depend on the disk. */
async function filesOf(path: string): Promise<string[]> {
	const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
	if (entries === undefined) return existsSync(path) ? [path] : [];
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
