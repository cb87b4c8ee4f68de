import type { IDataObject, ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { AttributeModel } from '../attributes/models';
import { companyAttributes, contactAttributes, conversationAttributes } from '../attributes/models';
import type { Attribute, AttributeType, CreatableType } from '../attributes/value';
import { attributeValue, isRelation, typeFor } from '../attributes/value';
import type { Field } from '../operation/field';
import { showWhen } from '../operation/field';
import { Session } from '../operation/session';
import { choice, json, shown, toggle } from './inputs';

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
			return {
				fields: attributes.filter(({ isWritable }) => isWritable).map(asMapperField),
				emptyFieldsNotice: `This workspace has no custom attributes for ${model.plural} yet.`,
			};
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
	return {
		property: {
			displayName: 'Custom Attributes',
			type: 'resourceMapper',
			noDataExpression: true,
			default: { mappingMode: 'defineBelow', value: null },
			typeOptions: {
				resourceMapper: {
					resourceMapperMethod: model.mappingMethod,
					mode: 'add',
					fieldWords: { singular: 'attribute', plural: 'attributes' },
					addAllFields: false,
					supportAutoMap: true,
					allowEmptyValues: true,
				},
			},
		},
		read: async (raw, session, others) => {
			const { mappingMode, value } = (raw ?? {}) as { mappingMode?: string; value?: IDataObject | null };
			if (others.specifyCustomAttributes === 'json') {
				const given = await jsonField.read(others.customAttributesJson, session, others);
				return await checked(model, asObject(given), session, isOn(others.createUnknownAttributes));
			}
			if (mappingMode === 'autoMapInputData') return await mapped(model, session);
			return await checked(model, value ?? {}, session, isOn(others.createUnknownAttributes));
		},
	};
}

const isOn = (raw: unknown) => raw === true || raw === 'true';

function asObject(given: unknown): IDataObject {
	if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as IDataObject;
	throw new UserError(`'Custom Attributes (JSON)' is ${shown(given)}, which is not an object`, {
		description: 'Give an object with the attributes as keys, such as { "support_tier": "premium" }.',
	});
}

/** Each value as its attribute takes it. Unknown names are refused, all of them at once, or created where wanted. */
async function checked(
	model: AttributeModel,
	given: IDataObject,
	session: Session,
	createUnknown: boolean,
): Promise<IDataObject | undefined> {
	const entries = Object.entries(given).filter(([, value]) => value !== undefined);
	if (entries.length === 0) return undefined;
	const attributes = await attributesOf(model, session);
	const find = (name: string) => attributes.find((attribute) => attribute.name === name);
	const unknown = entries.filter(([name, value]) => !find(name) && !isRelation(value));
	const missing = unknown.map(([name, value]) => ({ name, type: typeFor(value) }));
	if (missing.length > 0 && !createUnknown) throw asUnknown(model, missing, attributes);
	const untyped = missing.find(({ type }) => type === undefined);
	if (untyped) throw asUntyped(untyped.name);
	const timezone = session.context.getTimezone();
	// Values of attributes that exist are judged first, so that a value that does not fit leaves no new attribute behind.
	const valueOf = ([name, value]: [string, unknown]): [string, unknown] => {
		const attribute = find(name);
		return [name, attribute ? attributeValue(attribute, value, timezone) : value];
	};
	entries.forEach(valueOf);
	for (const { name, type } of missing) await createOnce(model, session, attributes, name, type!);
	return Object.fromEntries(entries.map(valueOf)) as IDataObject;
}

/** The item's own fields that have the name of an attribute; the others are other data, and are told of, not refused. */
async function mapped(model: AttributeModel, session: Session): Promise<IDataObject | undefined> {
	const item = session.context.getInputData()[session.itemIndex ?? 0]?.json ?? {};
	const attributes = await attributesOf(model, session);
	const isAttribute = (name: string) => attributes.some((attribute) => attribute.name === name);
	const own = Object.entries(item).filter(([name]) => isAttribute(name));
	const rest = Object.keys(item).filter((name) => !isAttribute(name));
	if (rest.length > 0) await session.remember(`hint about ${model.singular}`, async () => hintAt(model, rest, session));
	return await checked(model, Object.fromEntries(own), session, false);
}

function hintAt({ singular }: AttributeModel, names: string[], { context }: Session): void {
	context.addExecutionHints({
		type: 'info',
		location: 'outputPane',
		message: `Fields of the input that are no ${singular} attributes were left out: ${names.join(', ')}.`,
	});
}

/** The attributes that records of this kind have, loaded once for all items of a run. */
export const attributesOf = async (model: AttributeModel, session: Session): Promise<Attribute[]> =>
	await session.remember(`attributes of ${model.plural}`, async () => await model.load(session));

/**
 * Items and workflows that run at the same time may all want the same new attribute: the first one creates it. Two of
 * one name would be a trap, since Intercom then writes neither.
 */
export const createOnce = async (
	model: AttributeModel,
	session: Session,
	attributes: Attribute[],
	name: string,
	type: CreatableType,
): Promise<Attribute> =>
	await session.oneAtATime(`new ${model.singular} attribute`, async () => {
		const named = (known: Attribute[]) => known.find((attribute) => attribute.name === name);
		const created = named(attributes) ?? named(await model.load(session)) ?? (await model.create(session, name, type));
		if (!named(attributes)) attributes.push(created);
		return created;
	});

function asUnknown({ singular, plural }: AttributeModel, missing: Array<{ name: string }>, attributes: Attribute[]): UserError {
	const names = missing.map(({ name }) => `'${name}'`).join(', ');
	const known = attributes.map(({ name }) => name);
	return new UserError(
		missing.length === 1 ? `There is no ${singular} attribute ${names}` : `There are no ${singular} attributes ${names}`,
		{
			description: `Check the spelling, or switch on 'Create Unknown Attributes'. ${
				known.length > 0 ? `The workspace has for ${plural}: ${known.join(', ')}.` : `The workspace has none for ${plural} yet.`
			}`,
		},
	);
}

const asUntyped = (name: string) =>
	new UserError(`The attribute '${name}' does not exist, and without a value its type is unknown`, {
		description: 'Give it a value, create it in Intercom, or leave it out.',
	});

function asMapperField({ name, label, type, options }: Attribute): ResourceMapperField {
	return {
		id: name,
		displayName: label,
		type: options ? 'options' : MAPPER_TYPES[type],
		...(options && { options: options.map((option) => ({ name: option, value: option })) }),
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
