import type { IDataObject, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import type { EditorMethod } from '../form/editorMethod';
import type { Input } from '../form/field';
import type { Session } from '../session/session';
import type { Attribute, AttributeType } from './value';

/** n8n's form of attributes, its resource mapper: what the workspace has, to be filled in or taken from the item. */

/** What was filled in; nothing is mapped in a node that was never opened. */
export interface Mapping {
	/** Whether the values are those of the item's own fields that have the name of an attribute. */
	isAutomatic: boolean;
	value: IDataObject;
}

/**
 * @param dependsOn the input of the same form that decides which attributes there are
 * @param shows what a form that was not touched yet shows: all there is, for something new, or what is added one by one.
 * What is not filled in is no value either way.
 */
export const attributeMapper = (
	displayName: string,
	method: EditorMethod<'resourceMapping'>,
	dependsOn?: Input,
	shows: 'all' | 'added' = 'added',
): Input<Mapping> => ({
	property: {
		displayName,
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		typeOptions: {
			resourceMapper: {
				resourceMapperMethod: method.name,
				mode: 'add',
				fieldWords: { singular: 'attribute', plural: 'attributes' },
				addAllFields: shows === 'all',
				supportAutoMap: true,
				allowEmptyValues: true,
				// The sentence of `mapperMethod` says why none are there, and what to do; n8n's own says that something failed.
				hideNoDataError: true,
			},
		},
	},
	filling: { method, dependsOn },
	read: (given) => {
		const { mappingMode, value } = (given ?? {}) as { mappingMode?: string; value?: IDataObject | null };
		return { isAutomatic: mappingMode === 'autoMapInputData', value: value ?? {} };
	},
});

/**
 * What the editor asks to fill such a form.
 * @param listFor the attributes, by the id in the field that they depend on
 * @param none says that there are no attributes
 * @param unchosen says what to choose first
 */
export const mapperMethod = (
	name: string,
	listFor: (chosen: string) => { load: (session: Session) => Promise<Attribute[]> },
	none: string,
	unchosen = none,
): EditorMethod<'resourceMapping'> => ({
	kind: 'resourceMapping',
	name,
	answer: async (session, { chosen }) => mapperFields(await listFor(chosen).load(session), none),
	unchosen: mapperFields([], unchosen),
});

/** What the form offers: the attributes that can be written, or a sentence where there are none. */
const mapperFields = (attributes: Attribute[], emptyFieldsNotice: string): ResourceMapperFields => ({
	fields: attributes.filter(({ isWritable }) => isWritable).map(toMapperField),
	emptyFieldsNotice,
});

/**
 * A required one is marked by words and not by n8n, which would not let a workflow run that gives it in another way: as
 * JSON, or by an expression that is empty while nothing runs.
 */
function toMapperField({ name, label, type, options, isRequired }: Attribute): ResourceMapperField {
	return {
		id: name,
		displayName: isRequired ? `${label} (Required)` : label,
		type: options ? 'options' : MAPPER_TYPES[type],
		...(options && { options: options.map((option) => ({ name: option.label, value: option.value })) }),
		required: false,
		// Without it, n8n writes `false` into what nobody touched.
		...(type === 'boolean' && { defaultValue: null }),
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
	};
}

const MAPPER_TYPES: Record<AttributeType, NonNullable<ResourceMapperField['type']>> = {
	text: 'string',
	integer: 'number',
	decimal: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	other: 'array',
};
