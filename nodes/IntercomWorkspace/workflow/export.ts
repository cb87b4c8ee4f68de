import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const exportWorkflow = operation({
	name: 'Export',
	action: 'Export workflow',
	description:
		'Get the complete definition of a workflow of Intercom: its steps, whom it is for, and its attributes',
	fields: {
		workflowId: text('Workflow ID', {
			placeholder: 'e.g. 12345',
			description: 'The number in the address of the workflow in Intercom; the API lists no workflows',
		}),
	},
	effect: 'read',
	request: ({ workflowId: id }) =>
		endpoint('GET /export/workflows/{id}', { path: { id }, reliesOn: ({ workflow }) => workflow }),
});
