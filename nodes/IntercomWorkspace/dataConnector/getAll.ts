import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { CONNECTORS_A_PAGE } from './picker';
import { simplify } from './simplify';

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
