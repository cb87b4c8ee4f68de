import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { attributeMapper, mapperMethod } from '../../shared/attributes/mapper';
import type { Mapping } from '../../shared/attributes/mapper';
import type { AttributeList } from '../../shared/attributes/models';
import { attributesOfTicket, attributesOfType } from '../../shared/attributes/ticketType';
import type { Attribute } from '../../shared/attributes/value';
import { attributesOf, checkedAttributes, mappedAttributes } from '../../shared/attributes/writing';
import type { Group, Input } from '../../shared/form/field';
import { group, optional, placed, whenEmpty } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import type { ItemSession } from '../../shared/session/session';
import { ticketTypePicker } from '../../shared/records/ticket';

/**
 * Attributes of a ticket: a form with what its type has, and JSON for names known only at run time, which goes over
 * what the form says. Each value is checked against the type before anything is sent. The value is the object to send,
 * undefined for none.
 * @param ticketType the picker of the type, which stands in the same form
 */
export const ticketAttributes = (ticketType: Input<string>): Group<IDataObject | undefined> =>
	placed(
		'attributes',
		group(
			{ ticketType, ...attributeForm(ticketType, 'all') },
			async ({ ticketType: type, ...given }, session) =>
				await attributesToSend(attributesOfType(type), given, session),
		),
	);

/**
 * The same for a new ticket, which Intercom refuses without the attributes that its type requires.
 * @throws UserError naming those that are missing
 */
export const attributesOfNew = (ticketType: Input<string>): Group<IDataObject | undefined> =>
	placed(
		'attributes',
		group(
			{ ticketType, attributes: ticketAttributes(ticketType) },
			async ({ ticketType: type, attributes: values }, session) => {
				const list = attributesOfType(type);
				const missing = (await attributesOf(list, session)).filter(
					({ name, isRequired }) => isRequired && (values?.[name] ?? '') === '',
				);
				if (missing.length > 0) throw missingError(list, missing);
				return values;
			},
		),
	);

/**
 * The same for a ticket that exists: where no type is chosen, it is the one that the ticket has.
 * @param ticket the picker of the ticket, which stands in the same form
 */
export function attributesOfExisting(ticket: Input<string>): Group<IDataObject | undefined> {
	const ticketType = whenEmpty(
		ticketTypePicker({
			description:
				'The type that the ticket has, for the form of its attributes. Leave empty to give attributes as JSON, or none; this does not change the type.',
		}),
		undefined,
	);
	const attributes = group(
		{ ticket, ticketType, ...attributeForm(ticketType) },
		async ({ ticket: id, ticketType: type, ...given }, session) =>
			await attributesToSend(type ? attributesOfType(type) : attributesOfTicket(id), given, session),
	);
	return placed('attributes', attributes);
}

const attributeForm = (ticketType: Input<string | undefined>, shows?: 'all') => ({
	ticketAttributes: attributeMapper('Ticket Attributes', form, ticketType, shows),
	ticketAttributesJson: optional(
		jsonObject('Ticket Attributes (JSON)', {
			placeholder: 'e.g. { "_default_title_": "Login fails" }',
			description:
				'An object with the names and values of attributes of the ticket type. Title and description are _default_title_ and _default_description_.',
		}),
	),
});

const form = mapperMethod(
	'getTicketAttributes',
	attributesOfType,
	'Tickets of this type have no attributes.',
	'Choose a ticket type first, from the list or by its ID.',
);

function missingError({ plural }: AttributeList, missing: Attribute[]): UserError {
	const names = missing.map(({ label }) => `'${label}'`).join(', ');
	return new UserError(missing.length === 1 ? `${names} is missing` : `${names} are missing`, {
		description: `Intercom takes no ${plural} without. Fill in the values that are marked (Required), or give them as JSON.`,
	});
}

interface GivenAttributes {
	ticketAttributes: Mapping;
	ticketAttributesJson?: IDataObject;
}

async function attributesToSend(
	list: AttributeList,
	{ ticketAttributes: { isAutomatic, value }, ticketAttributesJson: json }: GivenAttributes,
	session: ItemSession,
): Promise<IDataObject | undefined> {
	const inForm = isAutomatic
		? await mappedAttributes(list, session)
		: await checkedAttributes(list, value, session);
	const both = { ...inForm, ...(await checkedAttributes(list, json ?? {}, session)) };
	return Object.keys(both).length > 0 ? both : undefined;
}
