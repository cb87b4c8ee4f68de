import type {
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { AttributeModel } from './models';
import { companyAttributes, contactAttributes, conversationAttributes } from './models';
import type { Attribute, AttributeType } from './value';
import { checked, mapped } from './writing';
import { asRecord } from '../reading';
import type { Field, FieldProperty, RawInputs } from '../form/field';
import { showWhen } from '../form/field';
import { Session } from '../session/session';
import { choice, isOn, json, shown, toggle } from '../form/inputs';

/**
 * Custom attributes of a record: n8n's resource mapper with what the workspace has, or JSON for names known only at run
 * time. They are checked against the workspace, whose list is loaded once for all items of a run, before anything is
 * written. Spread into an operation's `fields`, last; the value of `customAttributes` is the object to send.
 */
export const customAttributes = (model: AttributeModel) => ({
	specifyCustomAttributes: choice('Specify Custom Attributes', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]),
	customAttributes: showWhen({ specifyCustomAttributes: ['fields'] }, attributeMapper(model)),
	customAttributesJson: showWhen({ specifyCustomAttributes: ['json'] }, attributesJson(model)),
	createUnknownAttributes: toggle('Create Unknown Attributes', {
		description: `Whether to create attributes that ${model.plural} do not have yet. A new one gets the type of its value: text, whole number, number with decimals, or true and false. Mapping automatically creates none.`,
	}),
});

/** Fills the resource mapper of each kind of record. */
export const resourceMapping = Object.fromEntries(
	[contactAttributes, companyAttributes, conversationAttributes].map((model) => [
		model.mappingMethod,
		async function (this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
			const attributes = await model.load(await Session.inEditor(this));
			return mapperFields(attributes, `This workspace has no custom attributes for ${model.plural} yet.`);
		},
	]),
);

const attributesJson = ({ plural }: AttributeModel) =>
	json('Custom Attributes (JSON)', {
		placeholder: 'e.g. { "support_tier": "premium", "escalation_count": 2 }',
		description: `An object with names and values of custom attributes of ${plural}. A value null takes the attribute's value away.`,
	});

/** The mapper carries the value of all four fields: what it gives depends on the other three. */
function attributeMapper(model: AttributeModel): Field<IDataObject | undefined> {
	const jsonField = attributesJson(model);
	const creating = ({ createUnknownAttributes: raw }: RawInputs) => (isOn(raw) ? model : undefined);
	return {
		property: mapperProperty('Custom Attributes', model.mappingMethod),
		read: async (raw, session, others) => {
			if (others.specifyCustomAttributes === 'json') {
				const given = await jsonField.read(others.customAttributesJson, session, others);
				return await checked(model, asObject(given), session, creating(others));
			}
			const { mappingMode, value } = asMapping(raw);
			if (mappingMode === 'autoMapInputData') return await mapped(model, session);
			return await checked(model, value, session, creating(others));
		},
	};
}

function asObject(given: unknown): IDataObject {
	const attributes = asRecord(given);
	if (attributes) return attributes;
	throw new UserError(`'Custom Attributes (JSON)' is ${shown(given)}, which is not an object`, {
		description: 'Give an object with the attributes as keys, such as { "support_tier": "premium" }.',
	});
}

/** What the mapper holds; nothing is mapped in a node that was never opened. */
export function asMapping(raw: unknown): { mappingMode?: string; value: IDataObject } {
	const { mappingMode, value } = (raw ?? {}) as { mappingMode?: string; value?: IDataObject | null };
	return { mappingMode, value: value ?? {} };
}

/**
 * n8n's form of attributes.
 * @param method the editor method that fills it
 * @param dependsOn the parameter at whose change it is filled anew
 */
export const mapperProperty = (displayName: string, method: string, dependsOn?: string): FieldProperty => ({
	displayName,
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		...(dependsOn && { loadOptionsDependsOn: [dependsOn] }),
		resourceMapper: {
			resourceMapperMethod: method,
			mode: 'add',
			fieldWords: { singular: 'attribute', plural: 'attributes' },
			addAllFields: false,
			supportAutoMap: true,
			allowEmptyValues: true,
		},
	},
});

/** What the form offers: the attributes that can be written, or a sentence where there are none. */
export const mapperFields = (attributes: Attribute[], emptyFieldsNotice: string): ResourceMapperFields => ({
	fields: attributes.filter(({ isWritable }) => isWritable).map(asMapperField),
	emptyFieldsNotice,
});

function asMapperField({ name, label, type, options }: Attribute): ResourceMapperField {
	return {
		id: name,
		displayName: label,
		type: options ? 'options' : MAPPER_TYPES[type],
		...(options && { options: options.map((option) => ({ name: option.label, value: option.value })) }),
		required: false,
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
