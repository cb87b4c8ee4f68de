import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeProperties, IWorkflowBase } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { scripts } from '../../package.json';

/** What the documents say of the house, held against the house. */

const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const documents = [
	...[
		'README.md',
		'docs/architecture.md',
		'docs/coverage.md',
		'docs/development.md',
		'docs/disconnect.md',
		'docs/dial.md',
		'docs/gateway.md',
		'docs/reasons.md',
		'docs/reliability.md',
		'docs/settings.md',
		'workflows/README.md',
	],
	...['docs/nodes', 'docs/credentials'].flatMap((folder) =>
		readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`),
	),
];

/** Every file of the project, from its root; what is installed or built is none. */
const files = filesBelow('');

describe.each(documents)('%s', (document) => {
	const text = read(document);

	it('shows code as it stands in the file that it names', () => {
		const examples = [...text.matchAll(/^```ts\n(.*)\n([^]*?)^```$/gm)];
		const wrong = examples.filter(([, first = '', code = '']) => {
			const file = /^\/\/ (\S+\.ts)$/.exec(first)?.[1];
			return !file || !files.includes(file) || !read(file).includes(code);
		});
		expect(wrong.map(([example]) => example)).toEqual([]);
	});

	it('names only files that are there', () => {
		const named = codeIn(text).filter((code) => /^[\w./-]+\.(ts|js|mjs|json|md|svg)$/.test(code));
		expect(named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
	});

	it('names only commands that there are', () => {
		const named = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test))/g)].map(
			([, run, own]) => run ?? own!,
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

it('every command is explained', () => {
	const text = read('docs/development.md');
	const short = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
	expect(Object.keys(scripts).filter((name) => !text.includes(`| \`${short(name)}\` |`))).toEqual([]);
});

it('docs/coverage.md names for each line tests that are there, by file and title', () => {
	const rows = read('docs/coverage.md')
		.split('\n## What people ask for\n')[1]!
		.split('\n')
		.filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| here |'))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const wrong = rows.filter(([, , , , , , , , , shownBy = '']) => {
		const tests = shownBy.split('; `').map((test) => /^`?(test\/\S+\.test\.ts)`: "(.+)"$/.exec(test));
		return !tests.every((test) => {
			const [, file = '', titles = ''] = test ?? [];
			return files.includes(file) && titles.split('", "').every((title) => read(file).includes(title));
		});
	});
	expect(rows.length).toBeGreaterThan(40);
	expect(wrong.map(([, what]) => what)).toEqual([]);
});

it('docs/reliability.md names for each failure a test that is there', () => {
	const [failures = ''] = read('docs/reliability.md').split('\n## ');
	const rows = failures
		.split('\n')
		.filter((line) => /^\| (?!What fails)/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const wrong = rows.filter(([, , , , named = '']) => {
		const [, file = '', name = ''] = /^`(test\/\S+)`: "(.+)"$/.exec(named) ?? [];
		return !files.includes(file) || !read(file).includes(name);
	});
	expect(rows.length).toBeGreaterThan(20);
	expect(wrong.map(([, what]) => what)).toEqual([]);
});

describe('docs/settings.md', () => {
	const { nodes } = JSON.parse(read('workflows/confidence-escalation.json')) as IWorkflowBase;
	const rows = read('docs/settings.md')
		.split('\n')
		.filter((line) => /^\| (?!What people ask for|---)/.test(line))
		.map((line) => line.split(/ \| |^\| | \|$/).slice(1, -1))
		.map(([, row = '', field = '', where = '', tests = '']) => ({
			row: row.replaceAll('`', ''),
			field,
			nodes: where.split(', ').map((name) => name.replaceAll('*', '')),
			tests: tests.split(/; (?=`test)/),
		}));

	it('has a row for each row of Settings', () => {
		const settings = nodes.find(({ name }) => name === 'Settings')!.parameters.assignments as unknown as {
			assignments: Array<{ name: string }>;
		};
		expect(rows.map(({ row }) => row)).toEqual(settings.assignments.map(({ name }) => name));
	});

	it('names each node of the workflow that takes it, and no other', () => {
		const taking = (row: string) =>
			nodes
				.filter(({ name, parameters }) => name !== 'Settings' && takes(parameters, row))
				.map(({ name }) => name);
		const wrong = rows.filter(
			({ row, nodes: named }) => [...named].sort().join() !== taking(row).sort().join(),
		);
		expect(wrong.map(({ row }) => [row, taking(row)])).toEqual([]);
	});

	it('names a field that there is, with a sentence that says what it does', () => {
		const said = propertiesIn(new IntercomEscalation().description.properties)
			.filter(({ description }) => description)
			.map(({ displayName }) => displayName);
		const own = rows.filter(({ field }) => !/of n8n's$/.test(field));
		expect(own.filter(({ field }) => !said.includes(field)).map(({ row, field }) => [row, field])).toEqual(
			[],
		);
		expect(own.length).toBeGreaterThan(30);
	});

	it('names for each a test that is there', () => {
		const wrong = rows.filter(({ tests }) =>
			tests.some((test) => {
				const [, file = '', name = ''] = /^`(test\/engine\/\S+)`: "(.+)"$/.exec(test) ?? [];
				return !files.includes(file) || !read(file).includes(name);
			}),
		);
		expect(wrong.map(({ row, tests }) => [row, tests])).toEqual([]);
	});
});

/** Whether an expression among the parameters takes this row of Settings. */
const takes = (parameters: unknown, row: string): boolean =>
	new RegExp(`json\\.${row}\\b`).test(JSON.stringify(parameters));

/** Fields, and those within collections. */
const propertiesIn = (properties: readonly INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => [
		property,
		...propertiesIn(
			(property.options ?? []).flatMap((option) =>
				'values' in option ? option.values : 'displayName' in option ? [option] : [],
			),
		),
	]);

describe('The tree in docs/architecture.md', () => {
	const [, tree = ''] = /^```\n([^]*?)^```$/m.exec(read('docs/architecture.md')) ?? [];
	const shown = foldersIn(tree);

	it('shows only folders that are there', () => {
		expect(shown.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
	});

	it.each(['nodes', 'nodes/shared', 'generate', 'dev', 'test'])('shows every folder of %s', (parent) => {
		const there = files
			.filter((file) => file.startsWith(`${parent}/`))
			.map((file) => file.slice(parent.length + 1).split('/'))
			.filter((parts) => parts.length > 1)
			.map(([folder]) => `${parent}/${folder}`);
		expect([...new Set(there)].filter((folder) => !shown.includes(folder))).toEqual([]);
	});
});

/** What stands between backticks, outside of blocks. */
const codeIn = (text: string): string[] =>
	[...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** The folders of a tree, by their path: two spaces for each level, one or more names and then words about them. */
function foldersIn(tree: string): string[] {
	const way: string[] = [];
	return tree.split('\n').flatMap((line) => {
		const [, indent = '', names = ''] = /^( *)((?:[\w-]+\/ ?)+)/.exec(line) ?? [];
		const parents = way.slice(0, indent.length / 2);
		const folders = names.split(' ').filter(Boolean);
		way.splice(parents.length, Infinity, (folders[0] ?? '').slice(0, -1));
		return folders.map((name) => [...parents, name.slice(0, -1)].join('/'));
	});
}

function filesBelow(folder: string): string[] {
	return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const at = path.posix.join(folder, entry.name);
		if (/^(node_modules|dist|coverage|\.git|\.n8n|\.cache)$/.test(entry.name)) return [];
		return entry.isDirectory() ? filesBelow(at) : [at];
	});
}
