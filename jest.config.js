const swc = [
	'@swc/jest',
	{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

/** One project a folder, from fast to real; `npm test` runs all but e2e and proof. */
const project = (name, more = {}) => ({
	displayName: name,
	testEnvironment: 'node',
	rootDir: __dirname,
	// What is installed and built lies elsewhere: looking through n8n's own packages takes seconds.
	roots: ['credentials', 'nodes', 'intercom-description', 'generate', 'test'].map(
		(room) => `<rootDir>/${room}`,
	),
	testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
	transform: { '^.+\\.ts$': swc },
	...more,
});

module.exports = {
	// Whoever comes first in a file also waits for n8n's engine to load, which takes seconds on a busy machine.
	testTimeout: 30_000,
	// One process for all would hold what each file leaves behind, some 4 GB at the end, which is all that Node.js takes.
	maxWorkers: 2,
	workerIdleMemoryLimit: '1.5GB',
	projects: [
		project('unit'),
		project('contract', { setupFiles: ['<rootDir>/test/untimed-patterns.ts'] }),
		project('sandbox'),
		project('engine', { setupFiles: ['<rootDir>/test/untimed-patterns.ts'] }),
		project('e2e', {
			globalSetup: '<rootDir>/test/e2e/setup.ts',
			globalTeardown: '<rootDir>/test/e2e/teardown.ts',
		}),
		project('proof'),
	],
};
