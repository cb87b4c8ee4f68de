import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { jobIdentifier, withStatus } from '../exportJob';

export const cancel = operation({
	name: 'Cancel',
	action: 'Cancel content data export',
	description: 'Cancel a content data export that is not ready yet, so that another one can begin',
	fields: { jobId: jobIdentifier() },
	effect: 'repeatable',
	request: ({ jobId }) =>
		endpoint('POST /export/cancel/{job_identifier}', {
			path: { job_identifier: jobId },
			reliesOn: withStatus,
		}),
});
