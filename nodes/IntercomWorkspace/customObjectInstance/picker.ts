import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker, byNaming } from '../../shared/form/picker';
import { text } from '../../shared/form/text';

/** The name that identifies a type of custom objects; Intercom's API lists none of them. */
export const objectTypeField = (): Input<string> =>
	text('Object Type', {
		placeholder: 'e.g. Order',
		description:
			'The identifier of the custom object type, as Intercom shows it under Settings > Data > Custom Objects',
	});

/** One instance of a type: by Intercom's id, or by one's own, which need not be looked up. */
export const objectInstanceField = (
	type: Input<string>,
	words: Words = {},
): Input<{ id: string } | { externalId: string }> =>
	byNaming(
		picker(
			{
				displayName: 'Instance',
				list: instances,
				dependsOn: type,
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
		),
		{ externalId: (externalId): { id: string } | { externalId: string } => ({ externalId }) },
		(id) => ({ id }),
	);

const instances = editorList('CustomObjectInstances', {
	request: (type) =>
		endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: type },
		}),
	style: 'page in query',
	nameOf: ({ external_id: externalId, id }) => String(externalId ?? id),
});
