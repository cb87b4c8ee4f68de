import type { DataConnectorDetail } from '../../shared/intercom/endpoints';

/** A list tells less of each: it has neither address nor audiences. */
export function simplify(connector: DataConnectorDetail) {
	const { id, name: named, description, state: current, http_method, url } = connector;
	const { direct_fin_usage, audiences, updated_at } = connector;
	return {
		id,
		name: named,
		description,
		state: current,
		http_method,
		url,
		direct_fin_usage,
		audiences,
		updated_at,
	};
}
