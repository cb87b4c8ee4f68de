import type { Resource } from '../../shared/node/operation';
import { cancel } from './cancel';
import { download } from './download';
import { enqueue } from './enqueue';
import { exportContentExport } from './export';
import { getStatus } from './getStatus';

/** Who received which message of outbound content, when, and what they did with it. One at a time for a workspace. */
export const contentExport: Resource = {
	name: 'Content Data Export',
	preferred: 'export',
	operations: {
		cancel,
		download,
		enqueue,
		export: exportContentExport,
		getStatus,
	},
};
