/** Values for the parameters of a node, made from nothing but what n8n is told about them. */
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyMode,
	INodePropertyOptions,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { NodeOperation } from '../operations';
import { choices, situations, visible, visibleWithin } from '../operations';
import { leftOut, neededAllTheSame, overrides } from './overrides';
import { sampleAttributes, sampleId, sampleTexts, sampleTime } from './samples';

/** One way to fill an operation in. */
export interface Filled {
	parameters: INodeParameters;
	/** What was chosen where there was a choice, for people: `returnAll: true, variant 3`. */
	choice: string;
}

/** Nothing but what must be given, in every situation of the operation. */
export function withWhatIsRequired(operation: NodeOperation): Filled[] {
	return situations(operation).map((situation) => {
		const properties = toFill(operation, situation).filter(
			(property) => isMissing(property) || neededAllTheSame.has(`${operation.id} ${property.name}`),
		);
		return filled(operation, situation, properties, 0);
	});
}

/**
 * Everything that can be given, in every situation, as often as it takes for each option, each mode of a picker and
 * each kind of entry to have had its turn.
 */
export function withEverything(operation: NodeOperation): Filled[] {
	return situations(operation).flatMap((situation) => {
		const properties = toFill(operation, situation);
		const turns = Math.max(1, ...properties.map((property) => turnsOf(property, `${operation.id} ${property.name}`)));
		return Array.from({ length: turns }, (_, turn) => filled(operation, situation, properties, turn));
	});
}

function toFill({ node }: NodeOperation, situation: INodeParameters): INodeProperties[] {
	return visible(node, situation).filter(({ name, type }) => situation[name] === undefined && type !== 'notice');
}

/** Required, and empty as long as the user gives nothing. */
function isMissing({ required = false, default: byDefault }: INodeProperties): boolean {
	const value = (byDefault as { value?: unknown } | null)?.value ?? byDefault;
	return required && (value === '' || JSON.stringify(value) === '{}' || JSON.stringify(value) === '[]');
}

function filled(operation: NodeOperation, situation: INodeParameters, properties: INodeProperties[], turn: number): Filled {
	const { id, parameters } = operation;
	const chosen = Object.entries(situation).filter(([name]) => parameters[name] === undefined);
	return {
		parameters: { ...situation, ...valuesOf(properties, turn, id, situation) },
		choice: [...chosen.map(([name, value]) => `${name}: ${String(value)}`), `variant ${turn + 1}`].join(', '),
	};
}

/** The values of properties that stand beside each other; which of them show depends on those before, and on what is given. */
function valuesOf(properties: INodeProperties[], turn: number, within: string, given: INodeParameters = {}): INodeParameters {
	const values: INodeParameters = {};
	for (const property of properties) {
		const place = `${within} ${property.name}`;
		if (leftOut.has(place) || values[property.name] !== undefined) continue;
		if (visibleWithin(properties, { ...given, ...values }).includes(property)) values[property.name] = valueOf(property, turn, place);
	}
	return values;
}

function valueOf(property: INodeProperties, turn: number, place: string): NodeParameterValueType {
	const known = overrideOf(property, place);
	if (known) return known[turn % known.length]!;
	const { type, typeOptions = {}, options = [], modes = [], default: byDefault } = property;
	switch (type) {
		case 'boolean':
		case 'options':
			return choices(property)[turn % (choices(property).length || 1)] ?? sampleId;
		case 'multiOptions':
			return options.length > 0 ? (options as INodePropertyOptions[]).map(({ value }) => value as string) : [sampleId];
		case 'number':
			return Number(byDefault) || Number(typeOptions.minValue) || 1;
		case 'dateTime':
			return sampleTime.text;
		case 'json':
			return example(property) ?? String(byDefault);
		case 'collection':
			return valuesOf(options as INodeProperties[], turn, place);
		case 'fixedCollection':
			return entriesOf(property, turn, place);
		case 'resourceLocator': {
			const mode = modes[turn % modes.length]!;
			return { __rl: true, mode: mode.name, value: identifierFor(mode, modes) };
		}
		case 'resourceMapper':
			return turn % 2 === 0 ? mappedAttributes : { mappingMode: 'autoMapInputData', value: null };
		default:
			return typeOptions.multipleValues ? [textFor(property)] : textFor(property);
	}
}

/**
 * What identifies a thing in this mode of a picker. Where ids are numbers it is always the same one, so that a list
 * holds what was picked.
 */
function identifierFor(mode: INodePropertyMode, modes: INodePropertyMode[]): string {
	const idByExample = example(modes.find(({ name }) => name === 'id') ?? {}) ?? sampleId;
	const id = /^\d+$/.test(idByExample) ? sampleId : idByExample;
	if (mode.type === 'list' || mode.name === 'id') return id;
	return sampleTexts[mode.name] ?? example(mode)?.replace(idByExample, id) ?? id;
}

function textFor(property: INodeProperties): string {
	return sampleTexts[property.name] ?? example(property) ?? (String(property.default) || `Some ${property.displayName.toLowerCase()}`);
}

/** What the placeholder shows by example. */
function example({ placeholder }: { placeholder?: string }): string | undefined {
	return placeholder?.startsWith('e.g. ') ? placeholder.slice('e.g. '.length) : undefined;
}

function entriesOf({ options = [], typeOptions }: INodeProperties, turn: number, place: string): INodeParameters {
	const groups = (options as INodePropertyCollection[]).map(({ name, values }) => {
		const entry = (of: number) => valuesOf(values, of, `${place} ${name}`);
		return [name, typeOptions?.multipleValues ? [entry(turn), entry(turn + 1)] : entry(turn)] as const;
	});
	return Object.fromEntries(groups);
}

/** How many turns it takes until everything in the property has been chosen once. */
function turnsOf(property: INodeProperties, place: string): number {
	const { type, options = [], modes = [] } = property;
	const known = overrideOf(property, place);
	if (known) return known.length;
	const most = (inner: INodeProperties[], within: string) =>
		Math.max(1, ...inner.map((each) => turnsOf(each, `${within} ${each.name}`)));
	if (type === 'resourceLocator') return modes.length;
	if (type === 'resourceMapper') return 2;
	if (type === 'collection') return most(options as INodeProperties[], place);
	if (type === 'fixedCollection') {
		return Math.max(1, ...(options as INodePropertyCollection[]).map(({ name, values }) => most(values, `${place} ${name}`)));
	}
	return choices(property).length || 1;
}

function overrideOf({ type }: INodeProperties, place: string): NodeParameterValueType[] | undefined {
	return overrides.find(({ at, type: only = type }) => ` ${place}`.endsWith(` ${at}`) && only === type)?.values;
}

/** A form of custom attributes as the editor saves it; the other way is to take them from the item by their names. */
const mappedAttributes = {
	mappingMode: 'defineBelow',
	value: Object.fromEntries(sampleAttributes.map(({ name, value }) => [name, value])),
	matchingColumns: [],
	schema: sampleAttributes.map(({ name, data_type }) => ({
		...{ id: name, displayName: name, required: false, defaultMatch: false, display: true },
		type: ({ integer: 'number', float: 'number', boolean: 'boolean', date: 'dateTime' } as Record<string, string>)[data_type] ?? 'string',
	})),
} as unknown as NodeParameterValueType;
