import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { configuration, configurationIn, name } from './configuration';
import { state } from './fields';
import { dataConnectorPicker } from './picker';
import { simplify } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update data connector',
	description: 'Change a data connector, put it live, or make it a draft again',
	fields: {
		dataConnector: dataConnectorPicker(),
		name: optional(name()),
		state: optional(state('State')),
		...configuration(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ dataConnector, name: named, state: wanted, ...given }) =>
		withChanges(
			endpoint('PATCH /data_connectors/{id}', {
				path: { id: dataConnector },
				body: { name: named, state: wanted, ...configurationIn(given) },
			}),
		),
	simplify,
});
