import type { INodeProperties, INodeType } from 'n8n-workflow';
import { Intercom } from '../../../nodes/Intercom/Intercom.node';
import { IntercomEscalation } from '../../../nodes/IntercomEscalation/IntercomEscalation.node';
import { IntercomKnowledge } from '../../../nodes/IntercomKnowledge/IntercomKnowledge.node';
import { IntercomWorkspace } from '../../../nodes/IntercomWorkspace/IntercomWorkspace.node';
import { searchedList } from '../../../nodes/shared/form/editorList';
import type { Fields } from '../../../nodes/shared/form/field';
import { picker } from '../../../nodes/shared/form/picker';
import { rows } from '../../../nodes/shared/form/rows';
import { several } from '../../../nodes/shared/form/several';
import { text } from '../../../nodes/shared/form/text';
import { endpoint } from '../../../nodes/shared/intercom/request';
import { methodsOf } from '../../../nodes/shared/node/editorMethods';
import { operation } from '../../../nodes/shared/node/operation';

const list = (plural: string) => searchedList(plural, async () => ({ results: [] }));
const things = list('Things');

const methodsWith = (...forms: Fields[]) =>
	methodsOf({
		name: 'Thing',
		operations: Object.fromEntries(
			forms.map((fields, index) => [
				`operation${index}`,
				operation({
					...{ name: 'Get', action: 'Get thing', description: 'Get a thing' },
					fields,
					effect: 'read',
					request: () => endpoint('GET /tags'),
				}),
			]),
		),
	});

const one = (from = things) => picker({ displayName: 'Thing', list: from, idPlaceholder: 'e.g. 1' });

describe('A node offers', () => {
	it('what its fields ask for, and nothing else', () => {
		const { listSearch, loadOptions, resourceMapping } = methodsWith(
			{ thing: one() },
			{ other: one(list('Others')), things: several('Thing', things) },
		);
		expect(Object.keys(listSearch ?? {})).toEqual(['searchThings', 'searchOthers']);
		expect(Object.keys(loadOptions ?? {})).toEqual(['getThings']);
		expect(resourceMapping).toEqual({});
	});

	it('what a field in a collection asks for', () => {
		const { listSearch } = methodsWith({ entries: rows('Entries', 'Entry', { thing: one() }) });
		expect(Object.keys(listSearch ?? {})).toEqual(['searchThings']);
	});

	it('never two different lists under one name', () => {
		expect(() => methodsWith({ thing: one() }, { thing: one(list('Things')) })).toThrow(
			'Two lists of one node have the name searchThings',
		);
	});

	it('never one list that depends on parameters of two names', () => {
		const parts = (name: string) => {
			const whole = text('Whole');
			return {
				[name]: whole,
				part: picker({ displayName: 'Part', list: things, dependsOn: whole, idPlaceholder: 'e.g. 1' }),
			};
		};
		expect(() => methodsWith(parts('whole'), parts('whole'))).not.toThrow();
		expect(() => methodsWith(parts('whole'), parts('other'))).toThrow('Two lists of one node');
	});
});

/** Every method that a description names, by its kind. */
function* named(value: unknown): Generator<string> {
	if (Array.isArray(value)) for (const entry of value) yield* named(entry);
	else if (typeof value === 'object' && value !== null) {
		const { searchListMethod, loadOptionsMethod, resourceMapperMethod, ...rest } = value as Record<
			string,
			unknown
		>;
		for (const method of [searchListMethod, loadOptionsMethod, resourceMapperMethod]) {
			if (typeof method === 'string') yield method;
		}
		yield* named(Object.values(rest));
	}
}

it.each<INodeType>([
	new Intercom(),
	new IntercomKnowledge(),
	new IntercomWorkspace(),
	new IntercomEscalation(),
])(
	'$description.displayName offers exactly the methods that its description names',
	({ description, methods }) => {
		const { listSearch, loadOptions, resourceMapping } = methods ?? {};
		const offered = [listSearch, loadOptions, resourceMapping].flatMap((kind) => Object.keys(kind ?? {}));
		const properties: INodeProperties[] = description.properties;
		expect(offered.sort()).toEqual([...new Set(named(properties))].sort());
	},
);
