import { endpoint } from '../intercom/request';
import type { EditorMethod } from '../form/editorMethod';
import type { Session } from '../session/session';
import { mapperMethod } from './mapper';
import type { Attribute, AttributeOption, AttributeType, CreatableType } from './value';

/** Where the custom attributes of each kind of record are listed and created. */

/** Where the attributes of some records are listed. */
export interface AttributeList {
	/** As messages call the records: `contact`, `contacts`. */
	singular: string;
	/** Also tells lists apart within a run. */
	plural: string;
	/** Those that exist, without the archived. */
	load: (session: Session) => Promise<Attribute[]>;
	/** For how many milliseconds one look serves all runs in the process; each run looks for itself where it is absent. */
	lasts?: number;
}

/** A kind of record that has custom attributes, which may be created on the way. */
export interface AttributeModel extends AttributeList {
	/** What the editor asks to offer the attributes in a form. */
	form: EditorMethod<'resourceMapping'>;
	create: (session: Session, name: string, type: CreatableType) => Promise<Attribute>;
}

/** Intercom's names of the types in its two lists; a type that is not here is left to Intercom. */
const TYPES = new Map<unknown, AttributeType>([
	['string', 'text'],
	['list', 'text'],
	['options', 'text'],
	['integer', 'integer'],
	['float', 'decimal'],
	['decimal', 'decimal'],
	['boolean', 'boolean'],
	['date', 'date'],
	['datetime', 'date'],
]);

const IN_DATA_ATTRIBUTES = {
	text: 'string',
	integer: 'integer',
	decimal: 'float',
	boolean: 'boolean',
} as const satisfies Record<CreatableType, string>;
const IN_CONVERSATIONS = { ...IN_DATA_ATTRIBUTES, decimal: 'decimal' } as const;

export const contactAttributes = inDataAttributes('contact', 'contacts', 'getContactAttributes');
export const companyAttributes = inDataAttributes('company', 'companies', 'getCompanyAttributes');

/** Since API 2.16 conversations have a list of their own, with words of its own. */
export const conversationAttributes = withForm('getConversationAttributes', {
	singular: 'conversation',
	plural: 'conversations',
	// An answer or a hand-off can do without them, and the customer's next message waits for its end.
	load: async (session) =>
		inUse((await session.send(endpoint('GET /conversations/attributes', { patience: 'seconds' }))).data),
	create: async (session, name, type) =>
		readAttribute(
			await session.send(
				endpoint('POST /conversations/attributes', {
					partOfBody: { name, data_type: IN_CONVERSATIONS[type] },
					effect: 'once',
				}),
			),
		),
});

function inDataAttributes(model: 'contact' | 'company', plural: string, form: string): AttributeModel {
	return withForm(form, {
		singular: model,
		plural,
		load: async (session) =>
			inUse((await session.send(endpoint('GET /data_attributes', { query: { model } }))).data),
		create: async (session, name, type) =>
			readAttribute(
				await session.send(
					endpoint('POST /data_attributes', {
						partOfBody: { name, model, data_type: IN_DATA_ATTRIBUTES[type] },
						effect: 'once',
					}),
				),
			),
	});
}

/** @param name of the editor's question for the attributes */
function withForm(name: string, model: Omit<AttributeModel, 'form'>): AttributeModel {
	const none = `This workspace has no custom attributes for ${model.plural} yet.`;
	return { ...model, form: mapperMethod(name, () => model, none) };
}

/** Those that can be written, of all that a list tells of. */
const inUse = (attributes: Described[] = []): Attribute[] =>
	attributes.filter(({ custom, archived }) => custom !== false && archived !== true).map(readAttribute);

/** What attributes have in common wherever they are listed. */
interface Described {
	name?: string;
	label?: string;
	data_type?: string;
	options?: Array<string | Option>;
	api_writable?: boolean;
	custom?: boolean;
	archived?: boolean;
}

interface Option {
	label?: string;
	value?: string;
	archived?: boolean;
}

/** An attribute as any of Intercom's lists has it. */
export function readAttribute({
	name,
	label,
	data_type: type,
	options,
	api_writable: isWritable,
}: Described): Attribute {
	return {
		name: String(name),
		label: String(label ?? name),
		type: TYPES.get(type) ?? 'other',
		...(options && options.length > 0 && { options: optionsOf(options) }),
		isWritable: isWritable !== false,
	};
}

/** Texts in one list; records with a label in another, with a value too in the third. */
const optionsOf = (options: Array<string | Option>): AttributeOption[] =>
	options
		.map((option) => (typeof option === 'string' ? { label: option } : option))
		.filter(({ archived }) => archived !== true)
		.map(({ label, value }) => ({ label: String(label ?? value), value: String(value ?? label) }));
