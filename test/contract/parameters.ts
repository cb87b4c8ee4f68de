/** Values for the parameters of a node, made from nothing but what n8n is told about them. */
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { NodeOperation } from '../operations';
import { choices, situations, visible, visibleWithin } from '../operations';
import { leftOut, overrides } from './overrides';
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
		const properties = toFill(operation, situation).filter(({ required }) => required);
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
		const turns = Math.max(1, ...properties.map(turnsOf));
		return Array.from({ length: turns }, (_, turn) => filled(operation, situation, properties, turn));
	});
}

function toFill({ node }: NodeOperation, situation: INodeParameters): INodeProperties[] {
	return visible(node, situation).filter(({ name, type }) => situation[name] === undefined && type !== 'notice');
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
	const [known] = Object.entries(overrides).filter(([end]) => ` ${place}`.endsWith(` ${end}`));
	if (known) return known[1].value;
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
			const byId = modes.find(({ name }) => name === 'id');
			const value = sampleTexts[mode.name] ?? example(mode.type === 'list' ? (byId ?? mode) : mode) ?? sampleId;
			return { __rl: true, mode: mode.name, value };
		}
		case 'resourceMapper':
			return mappedAttributes;
		default:
			return typeOptions.multipleValues ? [textFor(property)] : textFor(property);
	}
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
		const entry = valuesOf(values, turn, `${place} ${name}`);
		return [name, typeOptions?.multipleValues ? [entry] : entry] as const;
	});
	return Object.fromEntries(groups);
}

/** How many turns it takes until everything in the property has been chosen once. */
function turnsOf(property: INodeProperties): number {
	const { type, options = [], modes = [] } = property;
	if (type === 'resourceLocator') return modes.length;
	if (type === 'collection') return Math.max(1, ...(options as INodeProperties[]).map(turnsOf));
	if (type === 'fixedCollection') {
		return Math.max(1, ...(options as INodePropertyCollection[]).flatMap(({ values }) => values).map(turnsOf));
	}
	return choices(property).length || 1;
}

/** A form of custom attributes as the editor saves it. */
const mappedAttributes = {
	mappingMode: 'defineBelow',
	value: Object.fromEntries(sampleAttributes.map(({ name, value }) => [name, value])),
	matchingColumns: [],
	schema: sampleAttributes.map(({ name, data_type }) => ({
		...{ id: name, displayName: name, required: false, defaultMatch: false, display: true },
		type: ({ integer: 'number', float: 'number', boolean: 'boolean', date: 'dateTime' } as Record<string, string>)[data_type] ?? 'string',
	})),
} as unknown as NodeParameterValueType;
