import type { INodeProperties } from 'n8n-workflow';
import { Editor } from '../engine/editor';
import { propertiesWithin, visible } from '../operations';
import { checkRequest } from '../../intercom-description/facts';
import type { Recorder } from './recording';
import { startRecorder } from './recording';
import type { Walk } from './walk';
import { fullWalks } from './walk';

/** What the editor asks Intercom while somebody fills in an operation: entries of pickers, attributes for forms. */

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
afterAll(async () => await recorder.close());

/** A method of a node, and an operation filled in as it is when the editor calls it. */
interface Asked {
	kind: 'list' | 'mapper' | 'options';
	method: string;
	walk: Walk;
}

const asked = new Map<string, Asked>();
for (const { walks } of fullWalks) {
	for (const walk of walks) {
		for (const use of visible(walk.operation.node, walk.parameters).flatMap(methodsOf)) {
			const key = `${walk.operation.node.name} ${use.method}`;
			if (!asked.has(key)) asked.set(key, { ...use, walk });
		}
	}
}

describe('In the editor', () => {
	it.each([...asked].map(([key, use]) => ({ key, ...use })))(
		'$key asks what Intercom describes, and offers what it answers',
		async ({ key, kind, method, walk }) => {
			const requests = recorder.record(key);
			const { url } = recorder;
			const editor = new Editor(walk.operation.node.type, { url, accessToken: key }, walk.parameters);
			const offered = await offers(editor, kind, method);
			expect(offered).not.toEqual([]);
			expect(
				offered.filter(
					({ name, value }) => !name || !value || /undefined|null/.test(`${name} ${JSON.stringify(value)}`),
				),
			).toEqual([]);
			expect(requests).not.toEqual([]);
			expect(
				requests.flatMap((request) => checkRequest(request).map((deviation) => ({ ...deviation, request }))),
			).toEqual([]);
		},
	);
});

/** What a method offers: the first page, those with a word, and the page after the first where there is one. */
async function offers(
	editor: Editor,
	kind: Asked['kind'],
	method: string,
): Promise<Array<{ name: string; value: unknown }>> {
	if (kind === 'options') return await editor.options(method);
	if (kind === 'mapper') {
		const { fields } = await editor.mapperFields(method);
		return fields.map(({ id, displayName }) => ({ name: displayName, value: id }));
	}
	const first = await editor.list(method);
	await editor.list(method, 'nora');
	const second =
		first.paginationToken === undefined
			? []
			: (await editor.list(method, undefined, String(first.paginationToken))).results;
	return [...first.results, ...second];
}

function methodsOf(property: INodeProperties): Array<Omit<Asked, 'walk'>> {
	const { typeOptions = {}, modes = [] } = property;
	const found: Array<{ kind: Asked['kind']; method?: string }> = [
		...modes.map((mode) => ({ kind: 'list' as const, method: mode.typeOptions?.searchListMethod })),
		{ kind: 'mapper', method: typeOptions.resourceMapper?.resourceMapperMethod },
		{ kind: 'options', method: typeOptions.loadOptionsMethod },
	];
	return [
		...found.flatMap(({ kind, method }) => (method ? [{ kind, method }] : [])),
		...propertiesWithin(property).flatMap(methodsOf),
	];
}
