import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

/**
 * Two rooms, two sets of rules. What n8n loads (nodes, credentials, package.json) obeys both n8n plugins with the
 * rules that n8n's own scanner applies to a published package, and no comment can switch one off. Everything else
 * is plain strict TypeScript.
 */
const ofN8n = (group, off = []) => ({
	...nodesBase.configs[group].rules,
	...Object.fromEntries(off.map((rule) => [`n8n-nodes-base/${rule}`, 'off'])),
});

export default [
	{ ignores: ['**/node_modules/', 'dist/', '.n8n/', 'coverage/'] },
	{
		files: ['{nodes,credentials}/**/*.ts', 'package.json'],
		...n8nCommunityNodesPlugin.configs.recommended,
		linterOptions: { noInlineConfig: true },
	},
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
			'node-param-type-options-max-value-present',
		]),
	},
];
