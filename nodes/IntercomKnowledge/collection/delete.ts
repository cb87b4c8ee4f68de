import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { collectionPicker } from '../helpCenter/picker';

export const deleteCollection = operation({
	name: 'Delete',
	action: 'Delete collection',
	description: 'Delete a collection of a help center for good',
	fields: { collection: collectionPicker() },
	effect: 'repeatable',
	request: ({ collection }) =>
		endpoint('DELETE /help_center/collections/{collection_id}', { path: { collection_id: collection } }),
	result: deleted('collection'),
});
