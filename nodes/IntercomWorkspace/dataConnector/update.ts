import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { configuration, configurationIn, nameField } from './configuration';
import { stateField } from './fields';
import { dataConnectorPicker } from './picker';
import { simplify } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update data connector',
	description: 'Change a data connector, put it live, or make it a draft again',
	fields: {
		dataConnector: dataConnectorPicker(),
		name: optional(nameField()),
		state: optional(stateField('State')),
		...configuration(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ dataConnector, name, state, ...given }) =>
		withChanges(
			endpoint('PATCH /data_connectors/{id}', {
				path: { id: dataConnector },
				body: { name, state, ...configurationIn(given) },
			}),
		),
	simplify,
});
