import { outputField } from '../../shared/form/binary';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { exportAndDownload } from '../exportJob';
import { DEFAULT_MINUTES, maximumWait } from '../../shared/form/maximumWait';
import { enqueueRequest, requestsOf } from './body';
import { clientId } from './clientId';
import { report } from './fields';

export const exportReportingExport = operation({
	name: 'Export',
	action: 'Export reporting data',
	description:
		'Get the rows of a reporting dataset of a period as a file: begins the export, waits until Intercom has prepared it, and downloads it',
	fields: {
		...report(),
		appClientId: clientId(),
		outputField: outputField(),
		maximumWaitMinutes: optional(maximumWait()),
	},
	effect: 'once',
	run: async (
		{ appClientId, outputField: field, maximumWaitMinutes: minutes = DEFAULT_MINUTES, ...given },
		session,
	) =>
		await exportAndDownload(session, {
			enqueue: enqueueRequest(given),
			requests: await requestsOf(session, appClientId),
			field,
			minutes,
		}),
});
