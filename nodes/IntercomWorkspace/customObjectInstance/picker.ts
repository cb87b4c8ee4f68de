import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { text } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { asLocator, picker } from '../../shared/form/picker';

/** Custom objects: what a workspace keeps beside Intercom's own records, such as orders. */

/** The name that identifies a type of custom objects; Intercom's API lists none of them. */
export const objectType = (): Field<string> =>
	text('Object Type', {
		placeholder: 'e.g. Order',
		description:
			'The identifier of the custom object type, as Intercom shows it under Settings > Data > Custom Objects',
	});

/** One instance of the type in the parameter `objectType`: by Intercom's id, or by one's own, which need not be looked up. */
export function objectInstance(words: Words = {}): Field<{ id: string } | { externalId: string }> {
	const field = picker(
		{
			displayName: 'Instance',
			searchMethod: 'searchCustomObjectInstances',
			idPlaceholder: 'e.g. 16032025',
			namings: [
				{
					name: 'externalId',
					displayName: 'By External ID',
					placeholder: 'e.g. order-4711',
					resolve: async (externalId) => externalId,
				},
			],
		},
		words,
	);
	return {
		...field,
		read: async (raw, session, others) => {
			const id = await field.read(raw, session, others);
			return asLocator(raw).mode === 'externalId' ? { externalId: id } : { id };
		},
	};
}

/** Fills the list of instances of the chosen type. */
export const searchCustomObjectInstances = listSearch({
	request: (context) =>
		endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: chosenIn(context, 'objectType') },
		}),
	style: 'page in query',
	nameOf: ({ external_id: externalId, id }) => String(externalId ?? id),
});
