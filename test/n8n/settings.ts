import type { WorkflowContent } from './client';
import type { Services } from './services';

/** Fills in what a team has to choose in a bundled workflow. */
export function fillIn(workflow: WorkflowContent, _services: Services): WorkflowContent {
	return workflow;
}
