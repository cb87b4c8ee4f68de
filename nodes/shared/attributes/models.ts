import type { IDataObject } from 'n8n-workflow';
import type { Session } from '../session/session';
import type { Attribute, AttributeOption, AttributeType, CreatableType } from './value';

/** Where the custom attributes of each kind of record are listed and created. */

type Sending = Pick<Session, 'send'>;

/** Where the attributes of some records are listed. */
export interface AttributeList {
	/** As messages call the records: `contact`, `contacts`. */
	singular: string;
	/** Also tells lists apart within a run. */
	plural: string;
	/** Those that exist, without the archived. */
	load: (session: Sending) => Promise<Attribute[]>;
}

/** A kind of record that has custom attributes, which may be created on the way. */
export interface AttributeModel extends AttributeList {
	/** The editor method that lists the attributes for the node's form. */
	mappingMethod: string;
	create: (session: Sending, name: string, type: CreatableType) => Promise<Attribute>;
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

const IN_DATA_ATTRIBUTES: Record<CreatableType, string> = {
	text: 'string',
	integer: 'integer',
	decimal: 'float',
	boolean: 'boolean',
};
const IN_CONVERSATIONS: Record<CreatableType, string> = { ...IN_DATA_ATTRIBUTES, decimal: 'decimal' };

export const contactAttributes = inDataAttributes('contact', 'contacts');
export const companyAttributes = inDataAttributes('company', 'companies');

/** Since API 2.16 conversations have a list of their own, with words of its own. */
export const conversationAttributes: AttributeModel = {
	singular: 'conversation',
	plural: 'conversations',
	mappingMethod: 'getConversationAttributes',
	load: async (session) => await listed(session, ['conversations', 'attributes']),
	create: async (session, name, type) =>
		await created(session, ['conversations', 'attributes'], { name, data_type: IN_CONVERSATIONS[type] }),
};

function inDataAttributes(model: 'contact' | 'company', plural: string): AttributeModel {
	return {
		singular: model,
		plural,
		mappingMethod: model === 'contact' ? 'getContactAttributes' : 'getCompanyAttributes',
		load: async (session) => await listed(session, ['data_attributes'], { model }),
		create: async (session, name, type) =>
			await created(session, ['data_attributes'], { name, model, data_type: IN_DATA_ATTRIBUTES[type] }),
	};
}

async function listed(
	session: Sending,
	path: string[],
	query?: Record<string, string>,
): Promise<Attribute[]> {
	const { data = [] } = await session.send<{ data?: IDataObject[] }>({ method: 'GET', path, query });
	return data.filter(({ custom, archived }) => custom !== false && archived !== true).map(readAttribute);
}

const created = async (session: Sending, path: string[], body: IDataObject): Promise<Attribute> =>
	readAttribute(await session.send({ method: 'POST', path, body, effect: 'once' }));

/** An attribute as any of Intercom's lists has it. */
export function readAttribute({
	name,
	label,
	data_type: type,
	options,
	api_writable: isWritable,
}: IDataObject): Attribute {
	return {
		name: String(name),
		label: String(label ?? name),
		type: TYPES.get(type) ?? 'other',
		...(Array.isArray(options) && options.length > 0 && { options: optionsOf(options as unknown[]) }),
		isWritable: isWritable !== false,
	};
}

/** Texts in one list; records with a label in another, with a value too in the third. */
const optionsOf = (options: unknown[]): AttributeOption[] =>
	options
		.map((option) => (typeof option === 'string' ? { label: option } : (option as IDataObject)))
		.filter(({ archived }) => archived !== true)
		.map(({ label, value }) => ({ label: String(label ?? value), value: String(value ?? label) }));
