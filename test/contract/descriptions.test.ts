import { execFile } from 'node:child_process';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { nodes } from '../nodes';
import { formOf, operations, propertiesWithin, situations, visible } from '../operations';

/**
 * n8n's lint reads source text: it sees nothing of properties that functions put together. So the finished
 * descriptions are written out as the source they stand for, and judged by the same lint; what it has no rule for
 * is asked below.
 */
describe.each(nodes)('The description of $name', ({ file, type }) => {
	const properties = everyProperty(type.description.properties);

	it('obeys the lint rules of n8n as if it had been written by hand', async () => {
		expect(await lint(path.dirname(file), type.description.properties)).toEqual([]);
	}, 60_000);

	it('names only methods that the node has', () => {
		const { listSearch = {}, loadOptions = {}, resourceMapping = {} } = type.methods ?? {};
		const missing = properties.flatMap(({ at, property: { typeOptions, modes = [] } }) => [
			...[typeOptions?.loadOptionsMethod]
				.filter((name) => name && !(name in loadOptions))
				.map((name) => `${at}: ${name}`),
			...[typeOptions?.resourceMapper?.resourceMapperMethod]
				.filter((name) => name && !(name in resourceMapping))
				.map((name) => `${at}: ${name}`),
			...modes
				.map((mode) => mode.typeOptions?.searchListMethod)
				.filter((name) => name && !(name in listSearch))
				.map((name) => `${at}: ${name}`),
		]);
		expect(missing).toEqual([]);
	});

	it('begins every resource locator with the list where there is one, and by ID where the item brings the ID', () => {
		const astray = properties.filter(({ property: { type: kind, modes = [], default: initial } }) => {
			const { mode, value } = (initial ?? {}) as { mode?: string; value?: string };
			const byId = value?.startsWith('=') && modes.find(({ name }) => name === 'id');
			const wanted = byId || modes.find(({ type: kindOfMode }) => kindOfMode === 'list') || modes[0];
			return kind === 'resourceLocator' && mode !== wanted?.name;
		});
		expect(places(astray)).toEqual([]);
	});

	it('has no property twice where one would overwrite the other', () => {
		const groups = [
			type.description.properties,
			...properties.map(({ property }) => propertiesWithin(property)),
		];
		// At the top, resource and operation decide what shows; that is asked for each operation below. Within a group
		// the editor fills a new entry with the last default of a name, and shows what the siblings decide.
		const overwriting = groups
			.slice(1)
			.flatMap((group) =>
				group.filter(({ name, default: value, displayOptions }, index) =>
					group
						.slice(0, index)
						.some(
							(other) =>
								other.name === name &&
								(!isDeepStrictEqual(other.default, value) ||
									isDeepStrictEqual(other.displayOptions, displayOptions)),
						),
				),
			);
		expect(overwriting.map(({ name }) => name)).toEqual([]);
	});

	it('offers nothing to choose that n8n would take for an expression', () => {
		const values = properties.flatMap(({ property }) => optionsOf(property).map(({ value }) => value));
		expect(values.filter((value) => typeof value === 'string' && value.startsWith('='))).toEqual([]);
	});

	it('shows by example what goes into a field', () => {
		const without = properties.filter(
			({ property: { type: kind, placeholder } }) =>
				['string', 'number', 'json', 'resourceLocator'].includes(kind) &&
				placeholder &&
				!/^e\.g\. \S/.test(placeholder),
		);
		expect(places(without)).toEqual([]);
		const modes = properties.flatMap(({ at, property }) =>
			(property.modes ?? []).map((mode) => ({ at, mode })),
		);
		expect(modes.filter(({ mode }) => mode.placeholder && !/^e\.g\. \S/.test(mode.placeholder))).toEqual([]);
	});

	it('speaks of teammates, as Intercom does to people, and not of admins', () => {
		const words = properties.flatMap(({ property }) => [
			property.displayName,
			property.description,
			property.hint,
			...optionsOf(property).flatMap(({ name, action, description }) => [name, action, description]),
		]);
		// Topics (`conversation.admin.closed`) and the permission 'Read admins' are names that Intercom shows like this.
		expect(words.filter((text) => /(?<![.]|Read )\badmins?\b(?!\.\w)/i.test(text ?? ''))).toEqual([]);
	});
});

/** n8n saves no parameter that has its default: a workflow without a resource means the one that stands here. */
it.each([
	['intercom', 'conversation'],
	['intercomKnowledge', 'article'],
	['intercomWorkspace', 'audience'],
])('The node %s begins with the resource %s, for ever', (name, resource) => {
	const { properties } = nodes.find((node) => node.name === name)!.type.description;
	expect(properties.find((property) => property.name === 'resource')?.default).toBe(resource);
});

describe.each(operations.map((operation) => ({ ...operation, operation })))(
	'The operation $title',
	(found) => {
		const { node, parameters, option, resourceName, operation } = found;
		const shown = situations(operation).map((situation) => visible(node, situation).map(({ name }) => name));

		it('says what it does, and to what', () => {
			expect(option).toEqual({
				// The resource is chosen before, so the name need not repeat it; the action stands alone.
				name: resourceName
					? expect.not.stringMatching(new RegExp(`\\b${resourceName}$`))
					: expect.any(String),
				value: parameters.operation,
				action: expect.stringMatching(/^[A-Z](?!.*\b(?:a|an|the)\b).*[^.]$/),
				description: expect.stringMatching(/^[A-Z].{10,}$/),
			});
		});

		it('is called in the case of a sentence, but for names', () => {
			const words = (option.action ?? '').replace(NAMES, '').split(' ').slice(1);
			expect(words.filter((word) => word !== word.toLowerCase() && word !== word.toUpperCase())).toEqual([]);
			expect(option.action).not.toMatch(/\b(?:fin|whatsapp)\b/);
		});

		it('shows each parameter once, whatever else is chosen', () => {
			expect(shown.flatMap(repeated)).toEqual([]);
		});

		it('shows each of its parameters at some choice of the others', () => {
			const own = formOf(node, parameters);
			const names = [...new Set(own.map(({ name }) => name))];
			expect(names.filter((name) => !shown.flat().includes(name))).toEqual([]);
		});
	},
);

/** Names of products, which keep their capitals. */
const NAMES = /\b(?:Fin|WhatsApp)\b/g;

interface Placed {
	/** `additionalFields.message` */
	at: string;
	property: INodeProperties;
}

/** The properties with all that stand inside them. */
function everyProperty(properties: INodeProperties[], within = ''): Placed[] {
	return properties.flatMap((property) => [
		{ at: within + property.name, property },
		...everyProperty(propertiesWithin(property), `${within}${property.name}.`),
	]);
}

function optionsOf({ type, options = [] }: INodeProperties): INodePropertyOptions[] {
	return type === 'options' || type === 'multiOptions' ? (options as INodePropertyOptions[]) : [];
}

const places = (found: Placed[]) => found.map(({ at }) => at);

const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) < index);

const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

/** What the project's own lint says of the properties, each finding with the property it is about. */
async function lint(folder: string, properties: INodeProperties[]): Promise<string[]> {
	const source = asSource(properties);
	const lines = source.split('\n');
	const output = await new Promise<string>((resolve, reject) => {
		const file = path.join(folder, 'description.ts');
		const child = execFile(
			process.execPath,
			[eslint, '--format', 'json', '--stdin', '--stdin-filename', file],
			{ cwd: path.join(__dirname, '../..'), maxBuffer: 100e6 },
			(error, stdout) => (stdout ? resolve(stdout) : reject(error ?? new Error('ESLint said nothing'))),
		);
		child.stdin?.end(source);
	});
	const [{ messages }] = JSON.parse(output) as [
		{ messages: Array<{ line: number; ruleId: string; message: string }> },
	];
	return messages.map(
		({ line, ruleId, message }) => `${ruleId}: ${message} at ${lines.slice(line - 1, line + 2).join('')}`,
	);
}

/** The rules look for keys without quotes, in a constant of the type that n8n gives properties. */
function asSource(properties: INodeProperties[]): string {
	const literal = JSON.stringify(properties, null, '\t').replace(/^(\t*)"(\w+)":/gm, '$1$2:');
	return `export const properties: INodeProperties[] = ${literal};\n`;
}
