import { operation } from '../../shared/node/operation';
import { jobIdentifier } from '../exportJob';
import { requestsOf } from './body';
import { clientId } from './clientId';

export const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of reporting data export',
	description: 'Get whether a reporting data export is ready to download',
	fields: { jobId: jobIdentifier(), appClientId: clientId() },
	effect: 'read',
	run: async ({ jobId, appClientId }, session) =>
		await session.send((await requestsOf(session, appClientId)).status(jobId)),
});
