const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { readdir, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { build } = require('esbuild');
const { dest, series, src } = require('gulp');

const clean = () => rm('dist', { recursive: true, force: true });

/** The project's own TypeScript, so that the editor, the tests and the package agree on one compiler. */
function compile() {
	return spawn(process.execPath, [require.resolve('typescript/bin/tsc')], { stdio: 'inherit' });
}

/**
 * The libraries that read Markdown and HTML, put into the one file that imports them: a package for n8n may not have
 * dependencies. Readable, so that reviewers see what runs; with its licences beside it, as they ask for.
 */
async function bundleParsers() {
	const { metafile } = await build({
		entryPoints: ['nodes/shared/thread/parsers.ts'],
		outfile: 'dist/nodes/shared/thread/parsers.js',
		allowOverwrite: true,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		// ES modules first: of those, only what is used is bundled.
		mainFields: ['module', 'main'],
		metafile: true,
	});
	await writeFile('dist/nodes/shared/thread/parsers.LICENSES.md', await licencesOf(metafile));
}

/** The licences of the packages of which something is in the bundle. */
async function licencesOf({ inputs, outputs }) {
	const [bundled] = Object.values(outputs);
	const folders = Object.keys(inputs)
		.filter((file) => bundled.inputs[file]?.bytesInOutput > 0)
		.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
		.filter((folder) => folder !== undefined);
	const texts = [...new Set(folders)].sort().map(async (folder) => {
		const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
		const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
		return `${name} ${version}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
	});
	return (await Promise.all(texts)).join('\n---\n\n');
}

/**
 * What n8n expects beside the compiled nodes: icons, codex files and output schemas.
 * `encoding: false`, because gulp 5 reads files as UTF-8 text by default, which corrupts a PNG; `base`, because a
 * pattern's fixed beginning would be cut off the paths otherwise.
 */
function copyAssets() {
	return src(
		['{credentials,nodes}/**/*.{svg,png}', 'nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json'],
		{ base: '.', encoding: false },
	).pipe(dest('dist'));
}

/** The bundled workflows travel in the package, where n8n users look for them. */
function copyWorkflows() {
	return src('workflows/**/*', { encoding: false }).pipe(dest('dist/workflows'));
}

/**
 * What n8n shows of a node follows from its operations, which are hundreds of files. It is worked out here, once: beside
 * each compiled node, panel.json takes the place of panel.js, and the operations are loaded when one of them runs.
 */
async function finishPanels() {
	const nodes = await readdir('dist/nodes');
	const files = nodes.map((node) => path.resolve('dist/nodes', node, 'panel.js')).filter(existsSync);
	const panels = files.map((file) => JSON.stringify(require(file), onlyFacts));
	await Promise.all(
		files.map(async (file, index) => {
			await writeFile(file.replace(/js$/, 'json'), panels[index]);
			await rm(file);
		}),
	);
}

/** For JSON.stringify, which would leave out a function without a word and write NaN as null. */
function onlyFacts(key, value) {
	if (typeof value !== 'function' && !(typeof value === 'number' && !Number.isFinite(value))) return value;
	throw new TypeError(`A panel holds what is no JSON: ${key} is ${value}`);
}

exports.build = series(clean, compile, bundleParsers, finishPanels, copyAssets, copyWorkflows);
exports.default = exports.build;
