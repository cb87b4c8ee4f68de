import { endpoint } from '../../shared/intercom/request';
import { attributesOf } from '../../shared/attributes/ticketType';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of an attribute of a ticket type. */
export const ticketTypeAttributePicker = (ticketType: Input<string>, words: Words = {}): Input<string> =>
	picker(
		{ displayName: 'Attribute', list: attributes, dependsOn: ticketType, idPlaceholder: 'e.g. 157' },
		words,
	);

const attributes = editorList('TicketTypeAttributes', {
	request: (ticketType) =>
		endpoint('GET /ticket_types/{ticket_type_id}', {
			path: { ticket_type_id: ticketType },
		}),
	style: 'whole',
	items: attributesOf,
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ name, data_type: type }) => `${String(name)} (${String(type)})`,
});
