import { CONNECTORS_A_PAGE, dataConnectorPicker } from './picker';
import type { DataConnectorDetail } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { withChanges } from '../../shared/session/changes';
import { deleted, operation } from '../../shared/node/operation';
import { configuration, configurationIn, name } from './configuration';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';

const state = (displayName: string) =>
	choice(
		displayName,
		[
			{ name: 'Draft', value: 'draft' },
			{ name: 'Live', value: 'live' },
		],
		{ default: 'live' },
	);

export const get = operation({
	name: 'Get',
	action: 'Get data connector',
	description: 'Get one data connector with everything it is set up with',
	fields: { dataConnector: dataConnectorPicker(), version: optional(state('Version')) },
	effect: 'read',
	request: ({ dataConnector, version }) =>
		endpoint('GET /data_connectors/{id}', { path: { id: dataConnector }, query: { state_version: version } }),
	simplify,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many data connectors',
	description:
		'Get many data connectors, the latest changed first: what Fin and workflows can ask of other servers',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /data_connectors'),
	pagination: { style: 'cursor in query', maximum: CONNECTORS_A_PAGE },
	simplify,
});

export const create = operation({
	name: 'Create',
	action: 'Create data connector',
	description: 'Create a data connector as a draft; an update with the state live puts it to use',
	fields: { name: name(), ...configuration() },
	effect: 'once',
	request: ({ name: named, ...given }) =>
		endpoint('POST /data_connectors', { body: { name: named, ...configurationIn(given) } }),
	simplify,
});

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

export const remove = operation({
	name: 'Delete',
	action: 'Delete data connector',
	description: 'Delete a data connector; it must be a draft and not be in use by a workflow or by Fin',
	fields: { dataConnector: dataConnectorPicker() },
	effect: 'repeatable',
	request: ({ dataConnector }) => endpoint('DELETE /data_connectors/{id}', { path: { id: dataConnector } }),
	result: deleted('dataConnector'),
});

/** A list tells less of each: it has neither address nor audiences. */
function simplify(connector: DataConnectorDetail) {
	const { id, name: named, description, state: current, http_method, url } = connector;
	const { direct_fin_usage, audiences, updated_at } = connector;
	return {
		...{ id, name: named, description, state: current, http_method, url },
		...{ direct_fin_usage, audiences, updated_at },
	};
}
