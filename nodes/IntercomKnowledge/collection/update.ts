import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { collectionPicker } from '../helpCenter/picker';
import { detailsBody } from './body';
import { details } from './fields';

export const update = operation({
	name: 'Update',
	action: 'Update collection',
	description:
		'Change the name, the description or the place of a collection; what is not given stays as it is',
	fields: { collection: collectionPicker(), ...details() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ collection, name, ...given }) =>
		withChanges(
			endpoint('PUT /help_center/collections/{collection_id}', {
				path: { collection_id: collection },
				body: { name, ...detailsBody(given) },
			}),
		),
});
