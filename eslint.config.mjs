import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

/**
 * Three sets of rules. What n8n loads (nodes, credentials, package.json) obeys both n8n plugins with the rules that
 * n8n's own scanner applies to a published package. All TypeScript obeys typescript-eslint's rules that know types.
 * And imports go one way only. No comment can switch a rule off.
 */
const TYPED = ['{nodes,credentials,dev,test,generate,intercom-description}/**/*.ts'];

const ofN8n = (group, off = []) => ({
	...nodesBase.configs[group].rules,
	...Object.fromEntries(off.map((rule) => [`n8n-nodes-base/${rule}`, 'off'])),
});

/** What each room of nodes/shared may import from the others; a node may import all of them. */
const ROOMS = {
	'reading.ts': [],
	thread: ['reading.ts'],
	intercom: ['reading.ts'],
	session: ['intercom', 'reading.ts'],
	form: ['session', 'intercom', 'reading.ts'],
	attributes: ['form', 'session', 'intercom', 'reading.ts'],
	records: ['form', 'session', 'intercom', 'thread', 'reading.ts'],
	node: ['form', 'session', 'intercom', 'reading.ts'],
};

const NODES = ['Intercom', 'IntercomKnowledge', 'IntercomWorkspace', 'IntercomEscalation', 'IntercomTrigger'];

/** Zones of `import-x/no-restricted-paths`: files below `target` import nothing below `from` but the exceptions. */
const DIRECTIONS = [
	...Object.entries(ROOMS).map(([room, others]) => ({
		target: `./nodes/shared/${room}`,
		from: './nodes/shared',
		except: [room, ...others].map((name) => `./${name}`),
		message: `${room} may import ${others.join(', ') || 'nothing'} (ROOMS in eslint.config.mjs).`,
	})),
	...['shared', ...NODES].map((room) => ({
		target: `./nodes/${room}`,
		from: './nodes',
		except: [...new Set(['./shared', `./${room}`])],
		message: 'What two nodes need belongs to nodes/shared, which knows no node.',
	})),
	{
		target: './credentials',
		from: './nodes',
		except: ['./shared/intercom'],
		message: 'A credential knows where and how Intercom is reached, and nothing else.',
	},
	{
		target: ['./nodes', './credentials'],
		from: ['./dev', './test', './generate', './intercom-description'],
		message: 'Only nodes/ and credentials/ are in the package.',
	},
];

export default [
	{ ignores: ['**/node_modules/', 'dist/', '.n8n/', '.cache/', 'coverage/'] },
	{
		files: ['{nodes,credentials}/**/*.ts', 'package.json'],
		...n8nCommunityNodesPlugin.configs.recommended,
	},
	{ linterOptions: { noInlineConfig: true } },
	{ files: ['{nodes,credentials}/**/*.ts'], rules: { 'no-console': 'error' } },
	{
		files: ['**/*.ts', 'package.json'],
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
		plugins: { 'n8n-nodes-base': nodesBase },
	},
	{ files: ['package.json'], rules: ofN8n('community') },
	{
		files: ['credentials/**/*.ts'],
		rules: ofN8n('credentials', [
			'cred-class-field-documentation-url-miscased',
			'cred-class-field-type-options-password-missing',
		]),
	},
	{
		files: ['nodes/**/*.ts'],
		rules: ofN8n('nodes', [
			'node-class-description-inputs-wrong-regular-node',
			'node-class-description-outputs-wrong',
			// It writes "fin" and "whatsapp"; descriptions.test.ts asks for the same, but for names.
			'node-param-operation-option-action-miscased',
			'node-param-type-options-max-value-present',
		]),
	},
	...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: TYPED })),
	{
		files: TYPED,
		languageOptions: {
			parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// `const { secret, ...rest } = all` is how a key is left out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
			// A function that promises something need not wait for anything itself; its errors are rejections all the same.
			'@typescript-eslint/require-await': 'off',
		},
	},
	{
		files: ['test/**/*.ts'],
		// `expect.any(String)` is typed as any, and stands in every other expectation.
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['test/nodes.ts'],
		// Loads what it finds in a folder, before the first test is named, as n8n does.
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
	{
		files: ['test/{sandbox,e2e}/**/*.ts'],
		// JSON that came over the wire: what a test reads of it is what it expects of it.
		rules: {
			'@typescript-eslint/no-explicit-any': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
		},
	},
	// What test/contract/descriptions.test.ts writes out is in no program that the compiler knows.
	{ files: ['nodes/*/description.ts'], ...tseslint.configs.disableTypeChecked },
	{
		files: ['{nodes,credentials}/**/*.ts'],
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'] })] },
		rules: { 'import-x/no-restricted-paths': ['error', { zones: DIRECTIONS }] },
	},
];
