import type { Collection } from '../../shared/intercom/endpoints';

export function simplify(collection: Collection) {
	const {
		id,
		name: named,
		description,
		url,
		parent_id,
		help_center_id,
		order,
		created_at,
		updated_at,
	} = collection;
	return { id, name: named, description, url, parent_id, help_center_id, order, created_at, updated_at };
}
