import { toggle } from '../../../nodes/shared/form/choice';
import { endpoint } from '../../../nodes/shared/intercom/request';
import { operation } from '../../../nodes/shared/node/operation';
import { toOutput } from '../../../nodes/shared/node/result';
import { outputNumber, outputsByOperation } from '../../../nodes/shared/node/outputs';

const described = {
	name: 'Weigh',
	action: 'Weigh',
	description: 'Weighs.',
	fields: {},
	effect: 'read',
} as const;

const weigh = operation({
	...described,
	outputs: ['Light', 'Heavy'],
	errorOutput: 'Heavy',
	run: async () => toOutput('Light', {}),
});
const plain = operation({ ...described, request: () => endpoint('GET /me') });

test('the node has the outputs that the chosen operation names, or one without a name', () => {
	expect(outputsByOperation({ name: 'Scales', operations: { weigh, plain } })).toBe(
		'={{ ({"weigh":[["Light",null],["Heavy",null]]}[$parameter["operation"]] ?? [["",null]]).filter(([, toggle]) => !toggle || $parameter[toggle]).map(([displayName]) => ({ type: "main", displayName })) }}',
	);
});

test('a node about several things has the outputs of the chosen operation on the chosen thing', () => {
	const scales = { name: 'Scales', operations: { weigh, plain } };
	expect(outputsByOperation({ scales, other: { name: 'Other', operations: { plain } } })).toContain(
		'({"scales weigh":[["Light",null],["Heavy",null]]}[$parameter["resource"] + " " + $parameter["operation"]] ?? [["",null]])',
	);
});

test('an output that a switch brings names the switch, which n8n asks for its value', () => {
	const scales = operation({
		...described,
		fields: { weighsFeathers: toggle('Weighs Feathers', { description: 'Whether feathers go out apart' }) },
		outputs: ['Light', 'Heavy', 'Feather'],
		outputsWhen: { Feather: 'weighsFeathers' },
		run: async () => toOutput('Light', {}),
	});
	expect(outputsByOperation({ name: 'Scales', operations: { scales } })).toContain(
		'{"scales":[["Light",null],["Heavy",null],["Feather","weighsFeathers"]]}',
	);
});

test.each([
	[weigh, 'Light', 0],
	[weigh, 'Heavy', 1],
	[weigh, undefined, 0],
	[plain, undefined, 0],
])('an output has the number of its place', (among, name, number) => {
	expect(outputNumber(among, name, () => false)).toBe(number);
});

test.each<[string, string[], number]>([
	['Feather', ['weighsFeathers', 'weighsStones'], 2],
	['Stone', ['weighsFeathers', 'weighsStones'], 3],
	['Feather', ['weighsFeathers'], 2],
	['Stone', ['weighsStones'], 2],
	['Stone', ['weighsFeathers'], 1],
	['Heavy', [], 1],
])('an output has the number of its place among those that are switched on (%s, %j)', (name, on, number) => {
	const scales = operation({
		...described,
		fields: {
			weighsFeathers: toggle('Weighs Feathers', { description: 'Whether feathers go out apart' }),
			weighsStones: toggle('Weighs Stones', { description: 'Whether stones go out apart' }),
		},
		outputs: ['Light', 'Heavy', 'Feather', 'Stone'],
		outputsWhen: { Feather: 'weighsFeathers', Stone: 'weighsStones' },
		errorOutput: 'Heavy',
		run: async () => toOutput('Light', {}),
	});
	expect(outputNumber(scales, name, (toggle) => on.includes(toggle))).toBe(number);
});

test('an output that the operation does not name does not compile', () => {
	const outputs = ['Light', 'Heavy'] as const;
	// @ts-expect-error: not one of the two
	operation({ ...described, outputs, run: async () => toOutput('heavy', {}) });
	// @ts-expect-error: not one of the two
	operation({ ...described, outputs, errorOutput: 'heavy', run: async () => toOutput('Heavy', {}) });
	expect.assertions(0);
});
