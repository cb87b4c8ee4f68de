import type { HelpCenter } from '../../shared/intercom/endpoints';

export function simplify(helpCenter: HelpCenter) {
	const { id, display_name, identifier, url, custom_domain, website_turned_on, locales } = helpCenter;
	const { default: isDefault, created_at, updated_at } = helpCenter;
	return {
		id,
		display_name,
		identifier,
		url,
		custom_domain,
		website_turned_on,
		locales,
		default: isDefault,
		created_at,
		updated_at,
	};
}
