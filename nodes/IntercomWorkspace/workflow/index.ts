import type { Resource } from '../../shared/node/operation';
import { exportWorkflow } from './export';

export const workflow: Resource = {
	name: 'Workflow',
	operations: {
		export: exportWorkflow,
	},
};
