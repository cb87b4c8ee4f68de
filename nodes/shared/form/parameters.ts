import type { INodeProperties, NodeParameterValue } from 'n8n-workflow';
import type { Condition, FieldProperty, Fields, Input } from './field';
import { isGroup } from './field';

/** From fields to n8n's parameters: groups taken apart, and every field that another one means found by its name. */

/** A field as it stands in saved workflows. */
export interface Parameter {
	name: string;
	input: Input;
	/** Those of the groups around it, and its own. */
	shownWhen: readonly Condition[];
}

/**
 * The parameters of a form, in their order: an operation's, or those of an entry in a collection. What a group shares
 * with the form around it, such as the picker that decides what the group is about, stands where it comes first.
 * @throws Error at load when two of them have one name, or one has two
 */
export function parametersOf(fields: Fields): readonly Parameter[] {
	const known = ofForms.get(fields);
	if (known) return known;
	const parameters: Parameter[] = [];
	for (const parameter of takenApart(fields, [])) {
		const twin = parameters.find(({ name, input }) => name === parameter.name || input === parameter.input);
		if (!twin) parameters.push(parameter);
		else if (twin.name !== parameter.name || twin.input !== parameter.input) {
			throw new Error(`Two fields of one form are the same: ${twin.name} and ${parameter.name}`);
		}
	}
	ofForms.set(fields, parameters);
	return parameters;
}

/** Forms never change, and are read for every item. */
const ofForms = new WeakMap<Fields, readonly Parameter[]>();

const takenApart = (fields: Fields, around: readonly Condition[]): Parameter[] =>
	Object.entries(fields).flatMap(([name, field]): Parameter[] => {
		const shownWhen = [...around, ...(field.shownWhen ?? [])];
		return isGroup(field) ? takenApart(field.fields, shownWhen) : [{ name, input: field, shownWhen }];
	});

/**
 * The name of the parameter that a field means.
 * @throws Error at load when the two do not stand in the same form
 */
export function nameIn(parameters: readonly Parameter[], meant: Input, by: Parameter): string {
	const parameter = parameters.find(({ input }) => input === meant);
	if (parameter && parameter.input.isOptional === by.input.isOptional) return parameter.name;
	throw new Error(
		`The field '${by.input.property.displayName}' depends on '${meant.property.displayName}', which does not stand in the same form`,
	);
}

/** Parameters and the values at which something shows. */
export type Shown = Record<string, NodeParameterValue[]>;

/** The other parameters on which it depends whether this one shows. */
export const shownAt = (parameters: readonly Parameter[], parameter: Parameter): Shown =>
	Object.fromEntries(
		parameter.shownWhen.map(({ input, values }) => [nameIn(parameters, input, parameter), [...values]]),
	);

/** The properties of an entry in a collection, as n8n wants them. */
export function partProperties(fields: Fields): INodeProperties[] {
	const parameters = parametersOf(fields);
	return parameters.map((parameter) => propertyOf(parameters, parameter));
}

/** One parameter as n8n wants it: under its name, and under conditions. */
export function propertyOf(parameters: readonly Parameter[], parameter: Parameter): INodeProperties {
	return named(parameter.name, filledProperty(parameters, parameter), shownAt(parameters, parameter));
}

/** The property of a field, with the parameter at whose change the editor fills it anew. */
export function filledProperty(parameters: readonly Parameter[], parameter: Parameter): FieldProperty {
	const { property, filling } = parameter.input;
	// A picker of one thing is filled whenever it is opened.
	if (!filling?.dependsOn || filling.method.kind === 'listSearch') return property;
	const name = nameIn(parameters, filling.dependsOn, parameter);
	const isPicker = filling.dependsOn.property.type === 'resourceLocator';
	return {
		...property,
		typeOptions: { ...property.typeOptions, loadOptionsDependsOn: [isPicker ? `${name}.value` : name] },
	};
}

/** A property under a name, shown under conditions. */
export function named(name: string, property: FieldProperty, show: Shown = {}): INodeProperties {
	const { displayName, required, ...rest } = property;
	return {
		displayName,
		name,
		...rest,
		...(required && { required }),
		...(Object.keys(show).length > 0 && { displayOptions: { show } }),
	};
}
