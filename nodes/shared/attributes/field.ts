import type { IDataObject } from 'n8n-workflow';
import { choice, toggle } from '../form/choice';
import type { Group } from '../form/field';
import { group, onlyWhen, placed, when } from '../form/field';
import { jsonObject } from '../form/json';
import { attributeMapper } from './mapper';
import type { AttributeModel } from './models';
import { checkedAttributes, mappedAttributes } from './writing';

/**
 * Custom attributes of a record: n8n's resource mapper with what the workspace has, or JSON for names known only at run
 * time. They are checked against the workspace, whose list is loaded once for all items of a run, before anything is
 * written. The value is the object to send; undefined when there is nothing in it.
 */
export function customAttributes(model: AttributeModel): Group<IDataObject | undefined> {
	const specifyCustomAttributes = choice('Specify Custom Attributes', [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json' },
	]);
	const attributes = group(
		{
			specifyCustomAttributes,
			customAttributes: onlyWhen(
				when(specifyCustomAttributes, 'fields'),
				attributeMapper('Custom Attributes', model.form),
			),
			customAttributesJson: onlyWhen(when(specifyCustomAttributes, 'json'), attributesJson),
			createUnknownAttributes: toggle('Create Unknown Attributes', {
				description:
					'Whether to create attributes that do not exist yet. A new one gets the type of its value: text, whole number, number with decimals, or true and false. Mapping automatically creates none.',
			}),
		},
		async ({ customAttributes: mapping, customAttributesJson: given, createUnknownAttributes }, session) => {
			if (mapping?.isAutomatic) return await mappedAttributes(model, session);
			const creating = createUnknownAttributes ? model : undefined;
			return await checkedAttributes(model, given ?? mapping?.value ?? {}, session, creating);
		},
	);
	return placed('attributes', attributes);
}

const attributesJson = jsonObject(
	'Custom Attributes (JSON)',
	{
		placeholder: 'e.g. { "support_tier": "premium", "escalation_count": 2 }',
		description:
			"An object with names and values of custom attributes. A value null takes the attribute's value away.",
	},
	'Give an object with the attributes as keys, such as { "support_tier": "premium" }.',
);
