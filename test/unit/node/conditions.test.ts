import type { IDisplayOptions } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import type { Chosen, Conditions } from '../../../nodes/shared/node/conditions';
import { atTheTop, inCollection } from '../../../nodes/shared/node/conditions';

const ALL = ['cat feed', 'cat stroke', 'dog feed', 'dog walk', 'dog wash'].map((text): Chosen => {
	const [resource = '', operation = ''] = text.split(' ');
	return { resource, operation };
});

const title = ({ resource, operation }: Chosen) => `${resource} ${operation}`;
const among = (...titles: string[]) => ALL.filter((each) => titles.includes(title(each)));

const top = atTheTop(['resource', 'operation']);
const inside = inCollection(['resource', 'operation']);

const shown = (conditions: Conditions, operations: Chosen[], all = ALL) =>
	conditions(operations, all).map(({ show }) => show);

describe('At the top of a node', () => {
	it.each([
		['nothing is asked where every operation has it', ALL, [{}]],
		[
			'a resource where all of its operations have it',
			among('cat feed', 'cat stroke'),
			[{ resource: ['cat'] }],
		],
		['an operation of a resource', among('dog walk'), [{ resource: ['dog'], operation: ['walk'] }]],
		[
			'both of two resources at once',
			among('cat feed', 'dog feed', 'dog walk'),
			[{ resource: ['cat', 'dog'], operation: ['feed', 'walk'] }],
		],
		[
			'one after the other where together they would mean another operation',
			among('cat stroke', 'dog feed'),
			[
				{ resource: ['cat'], operation: ['stroke'] },
				{ resource: ['dog'], operation: ['feed'] },
			],
		],
	])('%s', (_case, operations, expected) => {
		expect(shown(top, operations)).toEqual(expected);
	});
});

describe('In a collection', () => {
	it('an operation alone is asked for where no other is called like that', () => {
		expect(shown(inside, among('dog walk'))).toEqual([{ '/operation': ['walk'] }]);
	});

	it('nothing is asked that the collection has asked already', () => {
		const cats = among('cat feed', 'cat stroke');
		expect(shown(inside, cats, cats)).toEqual([{}]);
	});
});

/** Every choice of operations out of all. */
const CHOICES = Array.from({ length: 2 ** ALL.length }, (_, bits) =>
	ALL.filter((_each, index) => (bits >> index) % 2 === 1),
);

it.each([
	['At the top', top],
	['In a collection', inside],
])(
	'%s, for n8n, one condition holds for each operation that is meant and none for any other',
	(_place, conditions) => {
		const held = CHOICES.map((operations) =>
			ALL.flatMap((each) =>
				shown(conditions, operations)
					.filter((show) => isShown({ show }, each))
					.map(() => title(each)),
			),
		);
		expect(held).toEqual(CHOICES.map((operations) => operations.map(title)));
	},
);

function isShown(displayOptions: IDisplayOptions, chosen: Chosen): boolean {
	const property = { displayName: '', name: '', type: 'string' as const, default: '', displayOptions };
	return NodeHelpers.displayParameter({ ...chosen }, property, null, null);
}
