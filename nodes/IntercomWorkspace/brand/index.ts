import { endpoint } from '../../shared/intercom/request';
import { brandPicker } from '../../shared/records/brand';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';

const get = operation({
	name: 'Get',
	action: 'Get brand',
	description: 'Get one brand with its help center and the address it sends from',
	fields: { brand: brandPicker() },
	effect: 'read',
	request: ({ brand: id }) => endpoint('GET /brands/{id}', { path: { id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many brands',
	description: 'Get many brands of the workspace, the default one among them',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /brands'),
	pagination: { style: 'whole' },
});

export const brand: Resource = { name: 'Brand', preferred: 'getAll', operations: { get, getAll } };
