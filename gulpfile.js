const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { dest, series, src } = require('gulp');

const clean = () => rm('dist', { recursive: true, force: true });

/** The project's own TypeScript, so that the editor, the tests and the package agree on one compiler. */
function compile() {
	return spawn(process.execPath, [require.resolve('typescript/bin/tsc')], { stdio: 'inherit' });
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

exports.build = series(clean, compile, copyAssets, copyWorkflows);
exports.default = exports.build;
