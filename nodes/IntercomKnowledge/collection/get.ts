import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { collectionPicker } from '../helpCenter/picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get collection',
	description: 'Get one collection of help center articles, by ID or by its address',
	fields: { collection: collectionPicker() },
	effect: 'read',
	request: ({ collection }) =>
		endpoint('GET /help_center/collections/{collection_id}', { path: { collection_id: collection } }),
	simplify,
});
