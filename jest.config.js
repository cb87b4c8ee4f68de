const swc = [
	'@swc/jest',
	{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

/** One project a folder, from fast to real; `npm test` runs all but e2e. */
const project = (name, more = {}) => ({
	displayName: name,
	testEnvironment: 'node',
	rootDir: __dirname,
	testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
	transform: { '^.+\\.ts$': swc },
	modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/dev/playground/node_modules', '<rootDir>/.n8n'],
	...more,
});

module.exports = {
	projects: [
		project('unit'),
		project('contract'),
		project('sandbox'),
		project('engine'),
		project('e2e', {
			globalSetup: '<rootDir>/test/e2e/setup.ts',
			globalTeardown: '<rootDir>/test/e2e/teardown.ts',
		}),
	],
};
