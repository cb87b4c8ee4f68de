import type { DataAttribute } from '../../shared/intercom/endpoints';

export function simplify(attribute: DataAttribute) {
	const { id, name, label, model: of, data_type, options: values } = attribute;
	const { description, custom, api_writable, archived } = attribute;
	return {
		id,
		name,
		label,
		model: of,
		data_type,
		options: values,
		description,
		custom,
		api_writable,
		archived,
	};
}
