import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { dataConnectorPicker } from './picker';

export const deleteDataConnector = operation({
	name: 'Delete',
	action: 'Delete data connector',
	description: 'Delete a data connector; it must be a draft and not be in use by a workflow or by Fin',
	fields: { dataConnector: dataConnectorPicker() },
	effect: 'repeatable',
	request: ({ dataConnector }) => endpoint('DELETE /data_connectors/{id}', { path: { id: dataConnector } }),
	result: deleted('dataConnector'),
});
