import { endpoint } from '../../shared/intercom/request';
import type { TicketType, TicketTypeAttribute } from '../../shared/intercom/endpoints';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The id of an attribute of the ticket type that the parameter `ticketType` names. */
export const ticketTypeAttributePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Attribute', searchMethod: 'searchTicketTypeAttributes', idPlaceholder: 'e.g. 157' },
		words,
	);

/** Fills the list of a ticket type's attributes. */
export const searchTicketTypeAttributes = listSearch({
	request: (context) =>
		endpoint('GET /ticket_types/{ticket_type_id}', {
			path: { ticket_type_id: chosenIn(context, 'ticketType') },
		}),
	style: 'whole',
	items: attributesOf,
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ name, data_type: type }) => `${String(name)} (${String(type)})`,
});

/** The attributes of a ticket type: the examples have them under `data`, the schema under their own name. */
/** What a list offers is described as an object of any form. */
export type TypeAttribute = TicketTypeAttribute & {
	input_options?: { items?: Array<{ id?: string; name?: string }> } | null;
};

export function attributesOf({ ticket_type_attributes: list }: TicketType): TypeAttribute[] {
	return list?.data ?? list?.ticket_type_attributes ?? [];
}
