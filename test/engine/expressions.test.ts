import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeParameters,
	INodeType,
} from 'n8n-workflow';
import { readTogether } from '../../nodes/shared/node/expressions';
import { runNode } from './engine';

/** What n8n gives for a node's parameters one by one, beside what they are read as together. */
interface Read {
	alone: unknown;
	together: unknown;
	/** Expressions that were evaluated for all of them together. */
	evaluated: string[];
}

class Reader {
	readonly description: object;

	/** n8n forgets parameters that a node does not have. */
	constructor(parameters: INodeParameters) {
		const properties = Object.keys(parameters).map((name) => ({
			...{ name, displayName: name, type: 'string', default: '' },
		}));
		this.description = { name: 'reader', displayName: 'Reader', properties, inputs: [], outputs: ['main'] };
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const wanted = Object.keys(this.getNode().parameters).map((name) => ({ name, fallback: undefined }));
		const all = (read: () => unknown) => {
			try {
				return read();
			} catch (error) {
				return {
					error: (error as Error).message,
					parameter: (error as { context?: IDataObject }).context?.parameter,
				};
			}
		};
		const evaluate = jest.spyOn(this, 'evaluateExpression');
		const together = all(() => readTogether(this, wanted, 0));
		const evaluated = evaluate.mock.calls.map(([expression]) => expression);
		const alone = all(() =>
			Object.fromEntries(wanted.map(({ name }) => [name, this.getNodeParameter(name, 0)])),
		);
		found = { alone, together, evaluated };
		return [[]];
	}
}

let found: Read | undefined;

async function read(parameters: INodeParameters, item: IDataObject): Promise<Read> {
	await runNode({
		node: new Reader(parameters) as unknown as INodeType,
		parameters,
		credentials: {},
		credentialTypes: [],
		items: [item],
	});
	return found!;
}

const ITEM = {
	id: '7',
	none: null,
	no: false,
	nought: 0,
	empty: '',
	record: { id: 9, when: '2026-03-14', deep: { list: [{ a: 1 }, { a: 2 }] } },
	list: [1, 'two', null],
	'with space': 'x',
};

const [one, two] = ['={{ $json.id }}', "={{ $('Start').first().json.nought }}"];

describe('Parameters that are read together', () => {
	it.each<[string, INodeParameters, number]>([
		['of the item and of a node before', { one, two }, 1],
		['without blanks around, or with many', { one: '={{$json.id}}', two: '={{   $json.list   }}' }, 1],
		[
			'with values that are empty, false, none or nought',
			{
				...{
					a: '={{ $json.none }}',
					b: '={{ $json.no }}',
					c: '={{ $json.nought }}',
					d: '={{ $json.empty }}',
				},
				e: '={{ $json.missing }}',
			},
			1,
		],
		[
			'with records and lists',
			{ a: '={{ $json.record }}', b: '={{ $json.record.deep.list }}', c: '={{ $json.list }}' },
			1,
		],
		[
			'with one path or another',
			{ a: '={{ $json.missing ?? $json.id }}', b: '={{ $json.missing?.id ?? $json.record?.id }}' },
			1,
		],
		[
			'by names in brackets',
			{ a: "={{ $json['with space'] }}", b: "={{ $('Start').first(0).json['id'] }}" },
			1,
		],
		['of the execution', { one, two: '={{ $execution.id }}', three: '={{ $execution.resumeFormUrl }}' }, 1],
		['in a picker', { picker: { __rl: true, mode: 'id', value: one }, two }, 1],
		[
			'in collections and their rows',
			{ more: { text: one, rows: { row: [{ name: 'a', value: two }, { name: one }] } } },
			1,
		],
		['with the same look-up twice', { a: one, b: one, c: two }, 1],
		[
			'beside fixed values, which come as they are',
			{ a: one, b: two, c: 'fixed', d: 5, e: false, f: { g: [] } },
			1,
		],
		['beside text with an expression in it', { a: one, b: two, c: '=To {{ $json.id }}, hello' }, 1],
		[
			'beside what is more than a look-up',
			{ a: one, b: two, c: '={{ $json.id + 1 }}', d: { e: one, f: '={{ [1].length }}' } },
			1,
		],
		['beside two expressions in one', { a: one, b: two, c: '={{ $json.id }}{{ $json.id }}' }, 1],
		['of which one alone is a look-up', { a: one, b: '={{ 1 + 1 }}' }, 0],
		['where a path leads through nothing', { a: '={{ $json.missing.deeper }}', b: one }, 1],
		['where a node has not run', { a: one, b: "={{ $('Nobody').first().json.id }}", c: two }, 1],
		['which name what no expression may', { a: '={{ $json.constructor }}', b: one }, 1],
	])('%s are what n8n gives one by one', async (_kind, parameters, evaluations) => {
		const { alone, together, evaluated } = await read(parameters, ITEM);
		expect(together).toEqual(alone);
		expect(evaluated).toHaveLength(evaluations);
	});

	it("are n8n's own where the item holds what is no JSON", async () => {
		const item = { ...ITEM, at: new Date(0) } as unknown as IDataObject;
		const { alone, together } = await read(
			{ a: '={{ $json.at }}', b: one, c: { d: '={{ $json.at }}' } },
			item,
		);
		expect(together).toEqual(alone);
		expect((together as { a: unknown }).a).toEqual(new Date(0));
	});

	it('are copies: what a node holds is not changed by whoever changes them', async () => {
		const parameters = { more: { text: one, fixed: { a: 1 } }, two };
		const { together } = await read(parameters, ITEM);
		(together as typeof parameters).more.fixed.a = 2;
		expect(parameters.more.fixed.a).toBe(1);
	});
});
