import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { dataConnectorPicker } from './picker';

export const getExecution = operation({
	name: 'Get Execution',
	action: 'Get execution of data connector',
	description: 'Get one execution of a data connector with the address it asked and both bodies',
	fields: {
		dataConnector: dataConnectorPicker(),
		executionId: text('Execution ID', {
			placeholder: 'e.g. 99001',
			description: 'The ID that "Get Executions" gives',
		}),
	},
	effect: 'read',
	request: ({ dataConnector, executionId }) =>
		endpoint('GET /data_connectors/{data_connector_id}/execution_results/{id}', {
			path: { data_connector_id: dataConnector, id: executionId },
		}),
});
