import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { brandPicker } from '../../shared/records/brand';

export const get = operation({
	name: 'Get',
	action: 'Get brand',
	description: 'Get one brand with its help center and the address it sends from',
	fields: { brand: brandPicker() },
	effect: 'read',
	request: ({ brand: id }) => endpoint('GET /brands/{id}', { path: { id } }),
});
