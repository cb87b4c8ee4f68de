import { operation } from '../../shared/node/operation';
import { jobIdentifier } from '../exportJob';
import { requests } from './body';

export const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of content data export',
	description: 'Get whether a content data export is ready to download',
	fields: { jobId: jobIdentifier() },
	effect: 'read',
	request: ({ jobId }) => requests.status(jobId),
});
