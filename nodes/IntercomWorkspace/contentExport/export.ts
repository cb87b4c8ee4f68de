import { outputField } from '../../shared/form/binary';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { exportAndDownload } from '../exportJob';
import { DEFAULT_MINUTES, maximumWait } from '../../shared/form/maximumWait';
import { enqueueRequest, requests } from './body';
import { period } from './fields';

export const exportContentExport = operation({
	name: 'Export',
	action: 'Export content data',
	description:
		'Get the delivery and engagement data of outbound content of a period as a file: begins the export, waits until Intercom has prepared it, and downloads it',
	fields: { ...period(), outputField: outputField(), maximumWaitMinutes: optional(maximumWait()) },
	effect: 'once',
	run: async ({ outputField: field, maximumWaitMinutes: minutes = DEFAULT_MINUTES, ...given }, session) =>
		// Intercom prepares one for a workspace and refuses a second: several items take turns.
		await session.oneAtATime(
			'content data export',
			'',
			async () =>
				await exportAndDownload(session, { enqueue: enqueueRequest(given), requests, field, minutes }),
		),
});
