import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { AUDIENCES_A_PAGE } from '../../shared/records/audience';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many audiences',
	description: 'Get many audiences: the groups of contacts that content for Fin can be made for',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /audiences'),
	pagination: { style: 'page in query', maximum: AUDIENCES_A_PAGE },
});
