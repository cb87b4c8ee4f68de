import type { IDataObject } from 'n8n-workflow';
import { helpCenterPicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';

const HELP_CENTERS = ['help_center', 'help_centers'];

const get = operation({
	name: 'Get',
	action: 'Get help center',
	description: 'Get one help center with its address and languages',
	fields: { helpCenter: helpCenterPicker() },
	effect: 'read',
	simplify,
	request: ({ helpCenter: id }) => ({ method: 'GET', path: [...HELP_CENTERS, id] }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many help centers',
	description: 'Get many help centers of the workspace with their addresses and languages',
	fields: {},
	effect: 'read',
	simplify,
	pagination: { style: 'whole' },
	request: () => ({ method: 'GET', path: HELP_CENTERS }),
});

function simplify(helpCenter: IDataObject): IDataObject {
	const { id, display_name, identifier, url, custom_domain, website_turned_on, locales } = helpCenter;
	const { default: isDefault, created_at, updated_at } = helpCenter;
	return {
		...{ id, display_name, identifier, url, custom_domain, website_turned_on, locales },
		...{ default: isDefault, created_at, updated_at },
	};
}

export const helpCenter: Resource = { name: 'Help Center', preferred: 'getAll', operations: { get, getAll } };
