import { operation } from '../../shared/node/operation';
import { enqueueRequest } from './body';
import { period } from './fields';

export const enqueue = operation({
	name: 'Enqueue',
	action: 'Enqueue content data export',
	description:
		'Begin an export of delivery and engagement data of outbound content; only one may be pending in a workspace',
	fields: period(),
	effect: 'once',
	request: enqueueRequest,
});
