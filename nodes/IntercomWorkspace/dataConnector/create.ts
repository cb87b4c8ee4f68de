import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { configuration, configurationIn, nameField } from './configuration';
import { simplify } from './simplify';

export const create = operation({
	name: 'Create',
	action: 'Create data connector',
	description: 'Create a data connector as a draft; an update with the state live puts it to use',
	fields: { name: nameField(), ...configuration() },
	effect: 'once',
	request: ({ name, ...given }) =>
		endpoint('POST /data_connectors', { body: { name, ...configurationIn(given) } }),
	simplify,
});
