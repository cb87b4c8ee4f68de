import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { stateField } from './fields';
import { dataConnectorPicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get data connector',
	description: 'Get one data connector with everything it is set up with',
	fields: { dataConnector: dataConnectorPicker(), version: optional(stateField('Version')) },
	effect: 'read',
	request: ({ dataConnector, version }) =>
		endpoint('GET /data_connectors/{id}', { path: { id: dataConnector }, query: { state_version: version } }),
	simplify,
});
