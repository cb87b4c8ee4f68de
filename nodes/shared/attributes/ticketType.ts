import type { TicketType, TicketTypeAttribute } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import type { AttributeList } from './models';
import { readAttribute } from './models';
import type { Attribute } from './value';

/** What tickets can be filled in with: every type has attributes of its own. */

/** The attributes of a ticket type, by its id. */
export const attributesOfType = (typeId: string): AttributeList => ({
	singular: 'ticket',
	plural: `tickets of type ${typeId}`,
	load: async (session) =>
		readType(
			await session.send(
				endpoint('GET /ticket_types/{ticket_type_id}', { path: { ticket_type_id: typeId } }),
			),
		),
});

/** The attributes of the type that a ticket has, by the ticket's id; a ticket comes with its whole type. */
export const attributesOfTicket = (ticketId: string): AttributeList => ({
	singular: 'ticket',
	plural: `ticket ${ticketId}`,
	load: async (session) => {
		const ticket = await session.send(
			endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: ticketId } }),
		);
		return readType(ticket.ticket_type ?? {});
	},
});

/** An attribute of a ticket type. What a list offers is described as an object of any form. */
export type TypeAttribute = TicketTypeAttribute & {
	input_options?: { items?: Array<{ id?: string; name?: string }> } | null;
};

/** The attributes of a ticket type: the examples have them under `data`, the schema under their own name. */
export const attributesOf = ({ ticket_type_attributes: list }: TicketType): TypeAttribute[] =>
	list?.data ?? list?.ticket_type_attributes ?? [];

function readType(type: TicketType): Attribute[] {
	return attributesOf(type)
		.filter(({ archived }) => archived !== true)
		.sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
		.map(readTicketAttribute);
}

/** Intercom calls the two that every type has by names that nobody reads, and a list takes the ids of its items. */
function readTicketAttribute(attribute: TypeAttribute): Attribute {
	const { items } = attribute.input_options ?? {};
	const builtIn = LABELS[String(attribute.name)];
	const label = builtIn ?? attribute.name;
	return {
		...readAttribute({
			...attribute,
			label,
			options: items?.map(({ id, name }) => ({ label: name, value: id })),
		}),
		...(builtIn && { alias: builtIn.toLowerCase() }),
		...(attribute.required_to_create === true && { isRequired: true }),
	};
}

const LABELS: Partial<Record<string, string>> = {
	_default_title_: 'Title',
	_default_description_: 'Description',
};
