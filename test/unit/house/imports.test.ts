import { circlesIn, importsIn } from '../../imports';

describe('The source', () => {
	const imports = importsIn('nodes', 'credentials');

	it('has no circle of imports, not even of types', () => {
		expect(circlesIn(imports)).toEqual([]);
	});
});

describe('Circles of imports', () => {
	it.each<[string, Array<[string, string[]]>, string[]]>([
		[
			'are none where two files lead to a third',
			[
				['a', ['b', 'c']],
				['b', ['c']],
				['c', []],
			],
			[],
		],
		[
			'are found between two files',
			[
				['a', ['b']],
				['b', ['a']],
			],
			['a → b → a'],
		],
		[
			'are found behind files that are not part of them',
			[
				['a', ['b']],
				['b', ['c']],
				['c', ['b']],
			],
			['b → c → b'],
		],
	])('%s', (_case, graph, circles) => {
		expect(circlesIn(new Map(graph))).toEqual(circles);
	});
});
