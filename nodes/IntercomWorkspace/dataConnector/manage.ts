import type { IDataObject } from 'n8n-workflow';
import { CONNECTORS_A_PAGE, dataConnectorPicker } from './picker';
import { choice } from '../../shared/form/inputs';
import { changes } from '../../shared/session/changes';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { configuration, configurationIn, name } from './configuration';

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
	simplify,
	request: ({ dataConnector, version }) => ({
		method: 'GET',
		path: ['data_connectors', dataConnector],
		query: { state_version: version },
	}),
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many data connectors',
	description:
		'Get many data connectors, the latest changed first: what Fin and workflows can ask of other servers',
	fields: {},
	effect: 'read',
	simplify,
	pagination: { style: 'cursor in query', maximum: CONNECTORS_A_PAGE },
	request: () => ({ method: 'GET', path: ['data_connectors'] }),
});

export const create = operation({
	name: 'Create',
	action: 'Create data connector',
	description: 'Create a data connector as a draft; an update with the state live puts it to use',
	fields: { name: name(), ...configuration() },
	effect: 'once',
	simplify,
	request: ({ name: named, ...given }) => ({
		method: 'POST',
		path: ['data_connectors'],
		body: { name: named, ...configurationIn(given) },
	}),
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
	simplify,
	request: ({ dataConnector, name: named, state: wanted, ...given }) => ({
		method: 'PATCH',
		path: ['data_connectors', dataConnector],
		body: changes({ name: named, state: wanted, ...configurationIn(given) }),
	}),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete data connector',
	description: 'Delete a data connector; it must be a draft and not be in use by a workflow or by Fin',
	fields: { dataConnector: dataConnectorPicker() },
	effect: 'repeatable',
	request: ({ dataConnector }) => ({ method: 'DELETE', path: ['data_connectors', dataConnector] }),
	result: (_body, { dataConnector }) => ({ deleted: true, id: dataConnector }),
});

function simplify(connector: IDataObject): IDataObject {
	const { id, name: named, description, state: current, http_method, url } = connector;
	const { direct_fin_usage, audiences, updated_at } = connector;
	return {
		...{ id, name: named, description, state: current, http_method, url },
		...{ direct_fin_usage, audiences, updated_at },
	};
}
