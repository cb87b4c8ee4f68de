import type { INodeProperties, NodeParameterValue } from 'n8n-workflow';
import type { Session } from '../session/session';

/** How n8n shows an input: a property without the name and the conditions, which the operation's field map gives. */
export type FieldProperty = Omit<INodeProperties, 'name' | 'displayOptions'>;

/** What the user gave an operation for one item, by parameter: expressions resolved, nothing looked up yet. */
export type RawInputs = Record<string, unknown>;

/** What an input identifies. Items that write to the same one keep their order although items run in parallel. */
export type Subject =
	| ('contact' | 'conversation' | 'company' | 'ticket')
	| ('article' | 'internal article' | 'content snippet' | 'news item' | 'external page');

/**
 * One input of an operation: how it is shown, and how what the user gave becomes the value that a request needs.
 * The key under which a field stands in an operation's `fields` is the name of its parameter in saved workflows.
 */
export interface Field<Value = unknown> {
	readonly property: FieldProperty;
	/**
	 * The value for one item. May look things up (an e-mail becomes a contact's id).
	 * @param raw what n8n gives for the parameter, expressions resolved
	 * @param others what n8n gives for all the operation's parameters, for a field that depends on its siblings
	 * @throws UserError naming the field when nothing usable was given
	 */
	readonly read: (raw: unknown, session: Session, others: RawInputs) => Value | Promise<Value>;
	/** Stands in the operation's collection of optional fields; its value is undefined unless the user added it. */
	readonly isOptional?: boolean;
	readonly subject?: Subject;
	/** Other parameters and the values at which this one shows; while it is hidden, its value is its default. */
	readonly showWhen?: Record<string, NodeParameterValue[]>;
}

export type Fields = Record<string, Field>;

/** The values that an operation's `request` or `run` gets, inferred from its fields. */
export type Inputs<F extends Fields> = {
	[Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never;
};

/** The same field among the optional ones: undefined unless the user added it, and then exactly what was given. */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
	return { ...field, property: { ...field.property, required: undefined }, isOptional: true };
}

/** The same field, shown only while other parameters have one of these values. */
export function showWhen<Value>(
	conditions: Record<string, NodeParameterValue[]>,
	field: Field<Value>,
): Field<Value> {
	return { ...field, showWhen: { ...field.showWhen, ...conditions } };
}

/** The same field, shown only while other parameters have one of these values, and undefined otherwise. */
export function onlyWhen<Value>(
	conditions: Record<string, NodeParameterValue[]>,
	field: Field<Value>,
): Field<Value | undefined> {
	const isShown = (others: RawInputs) =>
		Object.entries(conditions).every(([name, values]) => values.includes(others[name] as NodeParameterValue));
	return showWhen(conditions, {
		...field,
		read: async (raw, session, others) =>
			isShown(others) ? await field.read(raw, session, others) : undefined,
	});
}

/** The same field under other words. */
export function labelled<Value>(words: Partial<FieldProperty>, field: Field<Value>): Field<Value> {
	return { ...field, property: { ...field.property, ...words } as FieldProperty };
}
