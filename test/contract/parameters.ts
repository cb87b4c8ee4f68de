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
import { neededAllTheSame, overrides } from './overrides';
import { sampleAttributes, sampleId, sampleTexts, sampleTime } from './samples';

/** One way to fill an operation in. */
interface Filled {
	parameters: INodeParameters;
	/** What was chosen where there was a choice, for people: `returnAll: true, variant 3`. */
	choice: string;
	/** The parameters that decide which others are shown. */
	situation: INodeParameters;
}

/** Nothing but what must be given, in every situation of the operation. */
export function withWhatIsRequired(operation: NodeOperation): Filled[] {
	return situations(operation).map((situation) => {
		const properties = toFill(operation, situation).filter(
			(property) => isMissing(property) || neededAllTheSame.has(`${operation.id} ${property.name}`),
		);
		return filled(operation, situation, properties, new Turns(), 'least');
	});
}

/**
 * Everything that can be given, in every situation, as often as it takes for each option, each mode of a picker and
 * each kind of entry to have had its turn; what had its turn in one situation need not have it in the next.
 */
export function withEverything(operation: NodeOperation): Filled[] {
	const turns = new Turns();
	const left = new Map<INodeProperties, number>();
	return situations(operation).flatMap((situation) => {
		const properties = toFill(operation, situation);
		for (const property of properties) {
			if (!left.has(property)) left.set(property, turnsNeeded(property, `${operation.id} ${property.name}`));
		}
		const count = Math.max(1, ...properties.map((property) => left.get(property)!));
		for (const property of properties) left.set(property, left.get(property)! - count);
		return Array.from({ length: count }, (_, turn) =>
			filled(operation, situation, properties, turns, `variant ${turn + 1}`),
		);
	});
}

/** Whose turn it is, for each property that leaves a choice: its options come one after the other, whenever it shows. */
class Turns {
	private readonly taken = new Map<INodeProperties, number>();

	next<Option>(property: INodeProperties, options: readonly Option[]): Option | undefined {
		const turn = this.taken.get(property) ?? 0;
		this.taken.set(property, turn + 1);
		return options[turn % options.length];
	}
}

/** What shows in a situation and is not decided by it. */
export function toFill({ node }: NodeOperation, situation: INodeParameters): INodeProperties[] {
	return visible(node, situation).filter(
		({ name, type }) => situation[name] === undefined && type !== 'notice',
	);
}

/** Required, and empty as long as the user gives nothing. */
export function isMissing({ required = false, default: byDefault }: INodeProperties): boolean {
	const value = (byDefault as { value?: unknown } | null)?.value ?? byDefault;
	return required && (value === '' || JSON.stringify(value) === '{}' || JSON.stringify(value) === '[]');
}

function filled(
	operation: NodeOperation,
	situation: INodeParameters,
	properties: INodeProperties[],
	turns: Turns,
	variant: string,
): Filled {
	const { id, parameters } = operation;
	const chosen = Object.entries(situation).filter(([name]) => parameters[name] === undefined);
	return {
		situation,
		parameters: { ...situation, ...valuesOf(properties, turns, id, situation) },
		choice: [...chosen.map(([name, value]) => `${name}: ${String(value as string | boolean)}`), variant].join(
			', ',
		),
	};
}

/** The values of properties that stand beside each other; which of them show depends on those before, and on what is given. */
function valuesOf(
	properties: INodeProperties[],
	turns: Turns,
	within: string,
	given: INodeParameters = {},
): INodeParameters {
	const values: INodeParameters = {};
	for (const property of properties) {
		if (
			values[property.name] !== undefined ||
			!visibleWithin(properties, { ...given, ...values }).includes(property)
		)
			continue;
		values[property.name] = valueOf(property, turns, `${within} ${property.name}`);
	}
	return values;
}

/** An entry of a collection, filled in wholly, in which this property shows; undefined where none was found. */
export function oneEntry(
	properties: INodeProperties[],
	place: string,
	wanted: INodeProperties,
): INodeParameters | undefined {
	const turns = new Turns();
	const count = Math.max(
		1,
		...properties.map((property) => turnsNeeded(property, `${place} ${property.name}`)),
	);
	return Array.from({ length: count }, () => valuesOf(properties, turns, place)).find((entry) =>
		visibleWithin(properties, entry).includes(wanted),
	);
}

function valueOf(property: INodeProperties, turns: Turns, place: string): NodeParameterValueType {
	const known = overrideOf(property, place);
	if (known) return turns.next(property, known)!;
	const { type, typeOptions = {}, options = [], modes = [], default: byDefault } = property;
	switch (type) {
		case 'boolean':
		case 'options':
			return turns.next(property, choices(property)) ?? sampleId;
		case 'multiOptions':
			return options.length > 0
				? (options as INodePropertyOptions[]).map(({ value }) => value as string)
				: [sampleId];
		case 'number':
			return Number(byDefault) || Number(typeOptions.minValue) || 1;
		case 'dateTime':
			return sampleTime.text;
		case 'json':
			return example(property) ?? byDefault;
		case 'collection':
			return valuesOf(options as INodeProperties[], turns, place);
		case 'fixedCollection':
			return entriesOf(property, turns, place);
		case 'resourceLocator': {
			const mode = turns.next(property, modes)!;
			return { __rl: true, mode: mode.name, value: identifierFor(mode, modes) };
		}
		case 'resourceMapper':
			return turns.next(property, waysToMap)!;
		default:
			return typeOptions.multipleValues ? [textFor(property)] : textFor(property);
	}
}

/** What identifies a thing in this mode of a picker: in a list what the list holds, elsewhere an id of its kind. */
function identifierFor(mode: INodePropertyMode, modes: INodePropertyMode[]): string {
	const idByExample = example(modes.find(({ name }) => name === 'id') ?? {}) ?? sampleId;
	const id = /^\d+$/.test(idByExample) ? sampleId : idByExample;
	if (mode.type === 'list') return sampleId;
	if (mode.name === 'id') return id;
	return sampleTexts[mode.name] ?? example(mode)?.replace(idByExample, id) ?? id;
}

function textFor(property: INodeProperties): string {
	return (
		sampleTexts[property.name] ??
		example(property) ??
		((property.default as string) || `Some ${property.displayName.toLowerCase()}`)
	);
}

/** What the placeholder shows by example. */
function example({ placeholder }: { placeholder?: string }): string | undefined {
	return placeholder?.startsWith('e.g. ') ? placeholder.slice('e.g. '.length) : undefined;
}

/** Where there may be several entries, two. */
function entriesOf(
	{ options = [], typeOptions }: INodeProperties,
	turns: Turns,
	place: string,
): INodeParameters {
	const groups = (options as INodePropertyCollection[]).map(({ name, values }) => {
		const entry = () => valuesOf(values, turns, `${place} ${name}`);
		return [name, typeOptions?.multipleValues ? [entry(), entry()] : entry()] as const;
	});
	return Object.fromEntries(groups);
}

/** How many turns it takes until everything in the property has been chosen once. */
function turnsNeeded(property: INodeProperties, place: string): number {
	const { type, options = [], modes = [] } = property;
	const known = overrideOf(property, place);
	if (known) return known.length;
	const most = (inner: INodeProperties[], within: string) =>
		Math.max(1, ...inner.map((each) => turnsNeeded(each, `${within} ${each.name}`)));
	if (type === 'resourceLocator') return modes.length;
	if (type === 'resourceMapper') return waysToMap.length;
	if (type === 'collection') return most(options as INodeProperties[], place);
	if (type === 'fixedCollection') {
		return Math.max(
			1,
			...(options as INodePropertyCollection[]).map(({ name, values }) => most(values, `${place} ${name}`)),
		);
	}
	return choices(property).length || 1;
}

function overrideOf({ type }: INodeProperties, place: string): NodeParameterValueType[] | undefined {
	return overrides.find(({ at, type: only = type }) => ` ${place}`.endsWith(` ${at}`) && only === type)
		?.values;
}

/** Custom attributes as the editor saves them: from a form, or by their names from the item. */
const waysToMap = [
	{
		mappingMode: 'defineBelow',
		value: Object.fromEntries(sampleAttributes.map(({ name, value }) => [name, value])),
		matchingColumns: [],
		schema: sampleAttributes.map(({ name, editorType: type }) => ({
			id: name,
			displayName: name,
			type,
			display: true,
		})),
	},
	{ mappingMode: 'autoMapInputData', value: null },
] as unknown as NodeParameterValueType[];
