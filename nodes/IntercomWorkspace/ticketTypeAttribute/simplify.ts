import type { TypeAttribute } from '../../shared/attributes/ticketType';

export function simplify(attribute: TypeAttribute) {
	const { input_options: input } = attribute;
	return {
		id: attribute.id,
		name: attribute.name,
		description: attribute.description,
		data_type: attribute.data_type,
		...(input?.items && { options: input.items.map((item) => item.name) }),
		required_to_create: attribute.required_to_create,
		required_to_create_for_contacts: attribute.required_to_create_for_contacts,
		visible_to_contacts: attribute.visible_to_contacts,
		ticket_type_id: attribute.ticket_type_id,
		archived: attribute.archived,
	};
}
