import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { objectTypeField } from './picker';

export const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update custom object instance',
	description: 'Create a new custom object instance, or update the current one if it already exists (upsert)',
	fields: {
		objectType: objectTypeField(),
		externalId: text('External ID', {
			placeholder: 'e.g. order-4711',
			description: 'Your own ID of it, by which it is found again',
		}),
		attributes: optional(
			jsonObject('Attributes (JSON)', {
				placeholder: 'e.g. { "order_number": "ORDER-12345", "total_amount": 99.99 }',
				description: 'Names and values of the attributes of the object type',
			}),
		),
		externalCreatedAt: optional(
			date('Created At', { description: 'When it was created where it comes from' }),
		),
		externalUpdatedAt: optional(
			date('Updated At', { description: 'When it was last changed where it comes from' }),
		),
	},
	effect: 'repeatable',
	request: ({ objectType, externalId, attributes, externalCreatedAt, externalUpdatedAt }) =>
		endpoint('POST /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: objectType },
			body: {
				external_id: externalId,
				custom_attributes: attributes,
				external_created_at: externalCreatedAt,
				external_updated_at: externalUpdatedAt,
			},
		}),
});
