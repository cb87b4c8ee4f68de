import type { INodeProperties, NodeParameterValue } from 'n8n-workflow';
import type { ItemSession } from '../session/session';
import type { EditorMethod } from './editorMethod';

/** How n8n shows an input: a property without its name and conditions, which follow from where the field stands. */
export type FieldProperty = Omit<INodeProperties, 'name' | 'displayOptions'>;

/** Words of a field: everything of n8n's property that its kind does not decide. */
export type Words = Partial<FieldProperty>;

/** What the user gave, by parameter: expressions resolved, nothing looked up yet. */
export type RawInputs = Record<string, unknown>;

/** What an input identifies. Items that write to the same one keep their order although items run in parallel. */
export type Subject =
	| ('contact' | 'conversation' | 'company' | 'ticket' | 'record')
	| ('article' | 'internal article' | 'content snippet' | 'news item' | 'external page');

/**
 * One parameter of an operation: how it is shown, what fills its list in the editor, and how what the user gave becomes
 * the value that a request needs. The key under which it stands among the fields of an operation, or of a group, is the
 * name of the parameter in saved workflows.
 */
export interface Input<Value = unknown> {
	readonly property: FieldProperty;
	/**
	 * The value for one item. May look things up (an e-mail becomes a contact's id).
	 * @param given what n8n gives for the parameter, expressions resolved; or `ABSENT`
	 * @throws UserError naming the field when nothing usable was given
	 */
	readonly read: (given: unknown, session: ItemSession) => Value | Promise<Value>;
	/** Stands in the operation's collection of optional fields; its value is undefined unless the user added it. */
	readonly isOptional?: true;
	/** Stands once in a node, whatever the operation, and is described there. */
	readonly isOfNode?: true;
	/** All of them hold while it shows. */
	readonly shownWhen?: readonly Condition[];
	readonly place?: Place;
	readonly subject?: Subject;
	/** What the editor asks to offer something in it. */
	readonly filling?: Filling;
	/** The fields that it consists of, where it is a collection. */
	readonly parts?: Fields;
}

/** What fills a field. */
export interface Filling {
	readonly method: EditorMethod;
	/** The input of the same form that decides what there is. */
	readonly dependsOn?: Input;
}

/**
 * Several parameters that make one value. The keys of its `fields` are the names of the parameters in saved workflows;
 * the key under which the group itself stands is the name of the value, and nothing else.
 */
export interface Group<Value = unknown> {
	readonly fields: Fields;
	/** @param given reads the fields, as soon as it is called; or `ABSENT` */
	readonly read: (given: ReadMembers | typeof ABSENT, session: ItemSession) => Value | Promise<Value>;
	readonly shownWhen?: readonly Condition[];
	readonly place?: Place;
}

/** Where a field stands that does not stand where it is written: see node/form.ts. */
export type Place = 'teammate' | 'attributes' | 'filters';

/** What an operation is told, whole: its parameters, the list that the editor needs, and the one value it becomes. */
export type Field<Value = unknown> = Input<Value> | Group<Value>;

export type Fields = Record<string, Field>;

/** Reads the fields of a group one after the other, each once however often it is asked for. */
export type ReadMembers = () => Promise<RawInputs>;

/** What a field becomes. */
export type ValueOf<F extends Field> =
	F extends Input<infer Value> ? Value : F extends Group<infer Value> ? Value : never;

/** The values that an operation's `request` or `run` gets, inferred from its fields. */
export type Inputs<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> };

/** A field of the same kind, input or group, with another value. */
export type Becoming<F extends Field, Value> = F extends Group ? Group<Value> : Input<Value>;

/** Given in place of a value by a field that is hidden, or that the user did not add; see reading.ts. */
export const ABSENT = Symbol('absent');

/** Another input of the same form, and the values at which something shows. */
export interface Condition {
	readonly input: Input;
	readonly values: readonly NodeParameterValue[];
}

export const isGroup = (field: Field): field is Group => 'fields' in field;

/** One value out of several fields. */
export const group = <F extends Fields, Value>(
	fields: F,
	combine: (values: Inputs<F>, session: ItemSession) => Value | Promise<Value>,
): Group<Value> => ({
	fields,
	read: async (given, session) => {
		if (given === ABSENT) throw new Error('A group is read that is hidden');
		return await combine((await given()) as Inputs<F>, session);
	},
});

/**
 * The condition that another input has one of these values. It is meant by itself, not by a name: whoever uses the
 * condition gets an error at load where that very input does not stand in the same form.
 */
export const when = <Value extends NodeParameterValue>(
	input: Input<Value>,
	...values: Array<NoInfer<Value>>
): Condition => ({ input, values });

/** The same field, shown only while the condition holds, and undefined otherwise. */
export const onlyWhen = <F extends Field>(
	condition: Condition,
	field: F,
): Becoming<F, ValueOf<F> | undefined> =>
	maybeAbsent({ ...field, shownWhen: [...(field.shownWhen ?? []), condition] });

/** The same input among the optional ones: undefined unless the user added it, and then exactly what was given. */
export const optional = <Value>(input: Input<Value>): Input<Value | undefined> =>
	maybeAbsent({ ...notRequired(input), isOptional: true });

/** The same input under other words. */
export const labelled = <Value>(words: Words, input: Input<Value>): Input<Value> => ({
	...input,
	property: { ...input.property, ...words },
});

/** The same field in another place than where it is written. */
export const placed = <F extends Field>(place: Place, field: F): F => ({ ...field, place });

/** The same field with its value made into another. */
export const map = <F extends Field, Value>(
	field: F,
	convert: (value: ValueOf<F>, session: ItemSession) => Value | Promise<Value>,
): Becoming<F, Value> => reread(field, async (read, { session }) => await convert(await read(), session));

/** The same field, read by whoever needs the value, at the time when it is needed. */
export const lazily = <F extends Field>(field: F): Becoming<F, () => Promise<ValueOf<F>>> =>
	reread(field, (read) => read);

/** The same input where `null`, which an expression can give, is a value of its own and sent as such. */
export const nullable = <Value>(input: Input<Value>): Input<Value | null> =>
	reread(input, async (read, { given }) => (given === null ? null : await read()));

/** The same input where it may be left empty and then has this value: `null` to clear what Intercom holds, or a default. */
export const whenEmpty = <Value, const Empty>(
	input: Input<Value>,
	value: Empty | ((session: ItemSession) => Empty | Promise<Empty>),
): Input<Value | Empty> =>
	reread(notRequired(input), async (read, { given, session }) => {
		if (given === ABSENT || !isEmpty(given)) return await read();
		return isFunction(value) ? await value(session) : value;
	});

/** The same input, which need not be filled in. */
const notRequired = <Value>(input: Input<Value>): Input<Value> => labelled({ required: false }, input);

/** Whether nothing but white space was given, plain or by a picker. */
function isEmpty(given: unknown): boolean {
	const plain = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
	return plain === undefined || plain === null || (typeof plain === 'string' && plain.trim() === '');
}

const isFunction = <Value>(value: unknown): value is (session: ItemSession) => Value | Promise<Value> =>
	typeof value === 'function';

const maybeAbsent = <F extends Field>(field: F): Becoming<F, ValueOf<F> | undefined> =>
	reread(field, async (read, { given }) => (given === ABSENT ? undefined : await read()));

/** What a field is read with: what was given, which only the kind of field knows, and the session. */
interface Circumstances {
	given: unknown;
	session: ItemSession;
}

/** The same field read in another way, which may use the way it was read before. */
function reread<F extends Field, Value>(
	field: F,
	otherwise: (read: () => Promise<ValueOf<F>>, circumstances: Circumstances) => Value | Promise<Value>,
): Becoming<F, Value> {
	const before = field.read as (given: unknown, session: ItemSession) => ValueOf<F> | Promise<ValueOf<F>>;
	return {
		...field,
		read: async (given: unknown, session: ItemSession) =>
			await otherwise(async () => await before(given, session), { given, session }),
	} as unknown as Becoming<F, Value>;
}
