import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { DYNAMIC_CONTENTS_A_PAGE } from './picker';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many dynamic contents',
	description:
		'Get many dynamic contents, the most recently updated first: values that articles show by name',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /dynamic_contents'),
	pagination: { style: 'page in query', maximum: DYNAMIC_CONTENTS_A_PAGE },
});
