import fs from 'node:fs';
import path from 'node:path';
import { strayOperations } from '../../rooms';

const file = 'nodes/Intercom/pet/index.ts';
const index = (operations: string, more = '') => `
import type { Resource } from '../../shared/node/operation';
import { deletePet } from './delete';
import { feed } from './feed';
import { getAll, getNames } from './read';
${more}
export const pet: Resource = { name: 'Pet', operations: { ${operations} }, preferred: 'feed' };
`;

describe('Operations that a reader would not find', () => {
	it.each<[string, string, string[]]>([
		['are none where each stands in the file of its name', index('delete: deletePet, feed'), []],
		[
			'are those that share a file',
			index('feed, getAll'),
			['getAll is looked for in nodes/Intercom/pet/getAll.ts, and comes from ./read'],
		],
		[
			'are those of another name than their file',
			index('nourish: feed'),
			['nourish is looked for in nodes/Intercom/pet/nourish.ts, and comes from ./feed'],
		],
		[
			'are those that come by the dozen',
			index("feed, ...tagging('pet')"),
			[`${file} does not name what it lists: ...tagging('pet')`],
		],
		[
			'are those that are written in the list',
			index("feed, walk: operation({ name: 'Walk' })"),
			[`${file} does not name what it lists: walk: operation({ name: 'Walk' })`],
		],
		[
			'may be in whatever else the index does',
			index('feed', 'const food = 1;'),
			[`${file} does more than list: const food = 1;`],
		],
		[
			'are all, where there is no list',
			'export {};',
			[`${file} does more than list: export {};`, `${file} has 0 lists of operations`],
		],
	])('%s', (_case, source, findings) => {
		expect(strayOperations(file, source)).toEqual(findings);
	});
});

describe('Every operation is found by its path', () => {
	const indexes = ['Intercom', 'IntercomKnowledge', 'IntercomWorkspace'].flatMap((node) =>
		fs
			.readdirSync(path.join('nodes', node), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => path.join('nodes', node, entry.name, 'index.ts'))
			.filter((file) => fs.existsSync(file)),
	);

	it.each(indexes)('%s', (index) => {
		expect(strayOperations(index, fs.readFileSync(index, 'utf8'))).toEqual([]);
	});
});
