import { TOPICS } from '../../nodes/IntercomTrigger/topics';
import { operations } from '../../test/operations';

/** The tables of the README that follow from the code, by the name in their markers. */
export const tables = (): Record<string, string> => ({
	operations: operationsTable(),
	topics: topicsTable(),
});

/** The README with what stands between each pair of markers replaced: `<!-- operations -->` … `<!-- /operations -->`. */
export function withTables(readme: string, content: Record<string, string>): string {
	return Object.entries(content).reduce((text, [name, table]) => {
		const pair = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
		if (!pair.test(text)) throw new Error(`README.md has no markers for ${name}`);
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
