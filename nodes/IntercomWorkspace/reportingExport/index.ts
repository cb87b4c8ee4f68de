import type { Resource } from '../../shared/node/operation';
import { download } from './download';
import { enqueue } from './enqueue';
import { exportReportingExport } from './export';
import { getDatasets } from './getDatasets';
import { getStatus } from './getStatus';

/** The rows behind Intercom's reports. Five may be pending at a time for a workspace. */
export const reportingExport: Resource = {
	name: 'Reporting Data Export',
	preferred: 'export',
	operations: {
		download,
		enqueue,
		export: exportReportingExport,
		getDatasets,
		getStatus,
	},
};
