/** Every field that need not be filled in, wherever it stands: alone in an operation that has no more than it must have. */
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { NodeOperation } from '../operations';
import { visibleWithin } from '../operations';
import { isMissing, oneEntry, toFill, withWhatIsRequired } from './parameters';
import { sampleAttributes } from './samples';

export interface OptionalField {
	/** The names on the way to it: `updateFields email`, `headers row value`. */
	place: string;
	displayName: string;
	/** Whether it stands in a collection of fields that are added one by one; all others always stand there. */
	isAdded: boolean;
	/** The parameters of the node with this value in the field. */
	filledWith: (value: NodeParameterValueType) => INodeParameters;
	/** The same parameters where nobody ever touched the field. */
	without: INodeParameters;
}

/** Puts a value where the field stands; without one, everything is as if the field were not there. */
type Put = (value?: NodeParameterValueType) => INodeParameters;

/** Those of an operation, each once, in the first situation in which it shows. */
export function optionalFields(operation: NodeOperation): OptionalField[] {
	const fields = new Map<string, OptionalField>();
	for (const { situation, parameters } of withWhatIsRequired(operation)) {
		const shown = toFill(operation, situation);
		for (const property of shown) {
			const put: Put = (value) => withEntry(parameters, property.name, value);
			for (const field of fieldsOf(property, property.name, put)) {
				if (!fields.has(field.place)) fields.set(field.place, field);
			}
		}
	}
	return [...fields.values()];
}

/** n8n's editor lets no expression stand for a collection as a whole, but for each field in it. */
function fieldsOf(property: INodeProperties, place: string, put: Put, isAdded = false): OptionalField[] {
	const { type, displayName, options = [], typeOptions } = property;
	if (type === 'collection') {
		const properties = options as INodeProperties[];
		return properties.flatMap((one) => {
			const beside = neededToShow(one, properties);
			return fieldsOf(one, `${place} ${one.name}`, (value) => put(withEntry(beside, one.name, value)), true);
		});
	}
	if (type === 'fixedCollection') {
		return (options as INodePropertyCollection[]).flatMap(({ name, values }) =>
			values.flatMap((one) => {
				const beside = oneEntry(values, `${place} ${name}`, one);
				if (!beside) return [];
				return fieldsOf(one, `${place} ${name} ${one.name}`, (value) => {
					const entry = withEntry(beside, one.name, value);
					return put({ [name]: typeOptions?.multipleValues ? [entry] : entry });
				});
			}),
		);
	}
	if (type === 'resourceMapper') {
		return sampleAttributes.map(({ name }) => {
			const cell: Put = (value) =>
				put({
					...{ mappingMode: 'defineBelow', matchingColumns: [], schema: [] },
					value: withEntry({}, name, value),
				});
			return { place: `${place} ${name}`, displayName, isAdded: true, filledWith: cell, without: cell() };
		});
	}
	// An expression with which a field begins finds nothing itself in many items.
	const beginsWithExpression = JSON.stringify(property.default).includes('={{');
	if (isMissing(property) || beginsWithExpression) return [];
	const field = { place, displayName, isAdded, filledWith: put, without: put() };
	if (type !== 'resourceLocator') return [field];
	// The editor puts the expression into the picker, beside the way in which something is picked.
	const picked: Put = (value) => put({ __rl: true, mode: 'id', value });
	return [field, { ...field, place: `${place} value`, filledWith: picked }];
}

/** What must stand beside a field of a collection for it to show. */
function neededToShow(property: INodeProperties, properties: INodeProperties[]): INodeParameters {
	if (visibleWithin(properties, {}).includes(property)) return {};
	const conditions = (property.displayOptions?.show ?? {}) as Record<string, NodeParameterValueType[]>;
	return Object.fromEntries(Object.entries(conditions).map(([name, values]) => [name, values[0]!]));
}

function withEntry(entries: INodeParameters, name: string, value?: NodeParameterValueType): INodeParameters {
	const { [name]: _, ...others } = entries;
	return value === undefined ? others : { ...others, [name]: value };
}
