import { operation } from '../../shared/node/operation';
import { enqueueRequest } from './body';
import { report } from './fields';

export const enqueue = operation({
	name: 'Enqueue',
	action: 'Enqueue reporting data export',
	description: 'Begin an export of a reporting dataset; five may be pending in a workspace',
	fields: report(),
	effect: 'once',
	request: enqueueRequest,
});
