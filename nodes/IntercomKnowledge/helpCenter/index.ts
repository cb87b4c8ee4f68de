import { helpCenterPicker } from './picker';
import type { HelpCenter } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';

const get = operation({
	name: 'Get',
	action: 'Get help center',
	description: 'Get one help center with its address and languages',
	fields: { helpCenter: helpCenterPicker() },
	effect: 'read',
	request: ({ helpCenter: id }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}', { path: { help_center_id: id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many help centers',
	description: 'Get many help centers of the workspace with their addresses and languages',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /help_center/help_centers'),
	pagination: { style: 'whole' },
	simplify,
});

function simplify(helpCenter: HelpCenter) {
	const { id, display_name, identifier, url, custom_domain, website_turned_on, locales } = helpCenter;
	const { default: isDefault, created_at, updated_at } = helpCenter;
	return {
		...{ id, display_name, identifier, url, custom_domain, website_turned_on, locales },
		...{ default: isDefault, created_at, updated_at },
	};
}

export const helpCenter: Resource = { name: 'Help Center', preferred: 'getAll', operations: { get, getAll } };
