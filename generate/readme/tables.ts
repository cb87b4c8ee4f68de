import { readFileSync } from 'node:fs';
import type { INodeTypeBaseDescription } from 'n8n-workflow';
import { TOPICS } from '../../nodes/IntercomTrigger/topics';
import { operations } from '../../test/operations';
import type { FoundNode } from '../../test/nodes';
import { nodes } from '../../test/nodes';
import { homepage } from '../../package.json';

/** The tables of the README that follow from the code, by the name in their markers. */
export const tables = (): Record<string, string> => ({
	operations: operationsTable(),
	topics: topicsTable(),
});

/** The page of the documentation that a node names in its codex, from the project's root. */
export function pageOf({ file }: FoundNode): string {
	const codex = JSON.parse(
		readFileSync(file.replace(/\.ts$/, '.json'), 'utf8'),
	) as INodeTypeBaseDescription['codex'];
	const [page] = codex?.resources?.primaryDocumentation ?? [];
	return pageAt(page?.url ?? '');
}

/** The file that is shown at an address of the documentation. */
export const pageAt = (url: string): string => url.replace(`${homepage}/blob/main/`, '');

/** The pages of the nodes that have operations, with the table of these. */
export const pages = (): Array<{ page: string; content: Record<string, string> }> =>
	nodes
		.map((node) => ({ node, own: operations.filter((operation) => operation.node === node) }))
		.filter(({ own }) => own.length > 0)
		.map(({ node, own }) => ({
			page: pageOf(node),
			content: {
				[`operations of ${node.type.description.displayName}`]: rows(
					['Operation', 'What it does'],
					own.map(({ option: { action, description } }) => `| ${action} | ${description} |`).sort(),
				),
			},
		}));

/** What docs/coverage.md says of the code. */
export const coveragePage = () => ({
	page: 'docs/coverage.md',
	content: { 'operations by resource': countsTable() },
});

/** A page with what stands between each pair of markers replaced: `<!-- operations -->` … `<!-- /operations -->`. */
export function withTables(readme: string, content: Record<string, string>): string {
	return Object.entries(content).reduce((text, [name, table]) => {
		const pair = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
		if (!pair.test(text)) throw new Error(`There are no markers for ${name}`);
		return text.replace(
			pair,
			(_match, opening: string, closing: string) => `${opening}\n${table}\n\n${closing}`,
		);
	}, readme);
}

function operationsTable(): string {
	return rows(
		['Node', 'Resource', 'Operations'],
		grouped(
			operations,
			({ node, resourceName = '' }) => `${node.type.description.displayName} | ${resourceName}`,
			({ option }) => option.name,
		),
	);
}

/** How many operations each resource has. */
function countsTable(): string {
	const counts = new Map<string, number>();
	for (const { node, resourceName = 'AI Turn' } of operations) {
		const key = `${node.type.description.displayName} | ${resourceName}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const lines = [...counts].map(([key, count]) => `| ${key} | ${count} |`).sort();
	return rows(['Node', 'Resource', 'Operations'], [...lines, `| | **all** | **${operations.length}** |`]);
}

function topicsTable(): string {
	return rows(
		['About', 'Topics'],
		grouped(
			[...TOPICS],
			({ topic }) => topic.split('.')[0]!,
			({ topic }) => `\`${topic}\``,
		),
	);
}

/** Entries gathered under what they share, both in alphabetical order. */
function grouped<Entry>(
	entries: Entry[],
	keyOf: (entry: Entry) => string,
	textOf: (entry: Entry) => string,
): string[] {
	const groups = new Map<string, string[]>();
	for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), textOf(entry)]);
	return [...groups].map(([key, texts]) => `| ${key} | ${texts.sort().join(', ')} |`).sort();
}

const rows = (titles: string[], lines: string[]) =>
	[`| ${titles.join(' | ')} |`, `|${titles.map(() => '---|').join('')}`, ...lines].join('\n');
