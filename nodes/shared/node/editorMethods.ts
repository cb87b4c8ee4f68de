import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';
import type { Asked, EditorMethod, EditorMethodKind } from '../form/editorMethod';
import { nameIn, parametersOf } from '../form/parameters';
import { EditorSession } from '../session/session';
import type { Resource, Resources } from './operation';
import { allFields } from './form';
import { isResource } from './properties';
import type { Fields, Filling } from '../form/field';
import { toText } from '../form/text';

/** What the editor asks of a node while somebody fills in its fields, by n8n's names. */
export interface EditorMethods {
	listSearch: Record<string, Asking<INodeListSearchResult>>;
	loadOptions: Record<string, Asking<INodePropertyOptions[]>>;
	resourceMapping: Record<string, Asking<ResourceMapperFields>>;
}

/**
 * What each of a node's fields can be filled with.
 * @throws Error at load when two fields would be filled with different things under one name
 */
export function methodsOf(content: Resources | Resource): EditorMethods {
	const found = new Map<string, Found>();
	for (const { operations } of isResource(content) ? [content] : Object.values(content)) {
		for (const operation of Object.values(operations)) {
			for (const filling of fillingsIn(allFields(operation))) add(found, filling);
		}
	}
	const named = <Method>(kind: EditorMethodKind, toMethod: (one: Found) => Method): Record<string, Method> =>
		Object.fromEntries(
			[...found.values()]
				.filter(({ method }) => method.kind === kind)
				.map((one) => [one.method.name, toMethod(one)]),
		);
	return {
		listSearch: named('listSearch', asked<INodeListSearchResult>),
		loadOptions: named('loadOptions', asked<INodePropertyOptions[]>),
		resourceMapping: named('resourceMapping', asked<ResourceMapperFields>),
	};
}

/** What `methodsOf` gives, by name alone. */
export type MethodNames = Record<EditorMethodKind, string[]>;

export function methodNames(content: Resources | Resource): MethodNames {
	const { listSearch, loadOptions, resourceMapping } = methodsOf(content);
	return {
		listSearch: Object.keys(listSearch),
		loadOptions: Object.keys(loadOptions),
		resourceMapping: Object.keys(resourceMapping),
	};
}

/** One question of the editor, as n8n puts it. */
export type Asking<Answer> = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<Answer>;

/** A question of the editor, and the parameter on which the answer depends. */
interface Found {
	method: EditorMethod;
	parameter?: string;
}

function* fillingsIn(fields: Fields): Generator<Found> {
	const parameters = parametersOf(fields);
	for (const parameter of parameters) {
		const { filling, parts } = parameter.input;
		if (filling) yield foundIn(filling, (input) => nameIn(parameters, input, parameter));
		if (parts) yield* fillingsIn(parts);
	}
}

const foundIn = (
	{ method, dependsOn }: Filling,
	nameOf: (input: NonNullable<typeof dependsOn>) => string,
) => ({
	method,
	...(dependsOn && { parameter: nameOf(dependsOn) }),
});

function add(known: Map<string, Found>, one: Found): void {
	const name = `${one.method.kind} ${one.method.name}`;
	const before = known.get(name);
	if (before && (before.method !== one.method || before.parameter !== one.parameter)) {
		throw new Error(`Two lists of one node have the name ${one.method.name}`);
	}
	known.set(name, one);
}

/** The question as n8n puts it. */
function asked<Answer>({ method, parameter }: Found): Asking<Answer> {
	return async function (filter, paginationToken) {
		const chosen = parameter === undefined ? '' : chosenIn(this, parameter);
		if (parameter !== undefined && chosen === '') return method.unchosen as Answer;
		const question: Asked = { chosen, filter, paginationToken };
		return (await method.answer(await EditorSession.open(this), question)) as Answer;
	};
}

/** The ID that is chosen in another field of the operation, empty when there is none yet, or only an expression. */
const chosenIn = (context: ILoadOptionsFunctions, parameter: string): string =>
	toText(context.getCurrentNodeParameter(parameter, { extractValue: true })).replace(/^=.*$/s, '');
