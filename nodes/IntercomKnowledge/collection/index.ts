import type { Collection } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { collectionPicker, helpCenterPicker } from '../helpCenter/picker';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { translations, translationsBody } from '../fields/locale';
import type { Inputs } from '../../shared/form/field';
import { optional, whenEmpty } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { anyText, text } from '../../shared/form/text';

const name = () => text('Name', { placeholder: 'e.g. Getting started' });

/** What a collection says in one language. */
const wording = () => ({
	name: optional(name()),
	description: optional(anyText('Description', { placeholder: 'e.g. Your first steps with us' })),
});

const details = () => ({
	...wording(),
	parent: optional(
		whenEmpty(
			collectionPicker({
				displayName: 'Parent Collection',
				description: 'The collection that it stands in; empty puts it on the first level',
			}),
			null,
		),
	),
	translations: optional(translations(wording())),
});

const get = operation({
	name: 'Get',
	action: 'Get collection',
	description: 'Get one collection of help center articles, by ID or by its address',
	fields: { collection: collectionPicker() },
	effect: 'read',
	request: ({ collection: id }) =>
		endpoint('GET /help_center/collections/{collection_id}', { path: { collection_id: id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many collections',
	description: 'Get many collections of the help centers, the most recently updated first',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /help_center/collections'),
	pagination: { style: 'page in query' },
	simplify,
});

const create = operation({
	name: 'Create',
	action: 'Create collection',
	description: 'Create a collection that articles of a help center can stand in',
	fields: {
		...details(),
		name: name(),
		helpCenter: optional(numericId(helpCenterPicker({ description: 'Without it, the default help center' }))),
	},
	effect: 'once',
	request: ({ name: named, helpCenter, ...given }) =>
		endpoint('POST /help_center/collections', {
			body: { name: named, help_center_id: helpCenter, ...detailsBody(given) },
		}),
});

const update = operation({
	name: 'Update',
	action: 'Update collection',
	description:
		'Change the name, the description or the place of a collection; what is not given stays as it is',
	fields: { collection: collectionPicker(), ...details() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ collection: id, name: named, ...given }) =>
		withChanges(
			endpoint('PUT /help_center/collections/{collection_id}', {
				path: { collection_id: id },
				body: { name: named, ...detailsBody(given) },
			}),
		),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete collection',
	description: 'Delete a collection of a help center for good',
	fields: { collection: collectionPicker() },
	effect: 'repeatable',
	request: ({ collection: id }) =>
		endpoint('DELETE /help_center/collections/{collection_id}', { path: { collection_id: id } }),
	result: deleted('collection'),
});

const detailsBody = ({
	description,
	parent,
	translations: others,
}: Omit<Inputs<ReturnType<typeof details>>, 'name'>) => ({
	description,
	parent_id: parent,
	translated_content: translationsBody(others, (content) => ({ ...content })),
});

function simplify(collection: Collection) {
	const {
		id,
		name: named,
		description,
		url,
		parent_id,
		help_center_id,
		order,
		created_at,
		updated_at,
	} = collection;
	return { id, name: named, description, url, parent_id, help_center_id, order, created_at, updated_at };
}

export const collection: Resource = {
	name: 'Collection',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
