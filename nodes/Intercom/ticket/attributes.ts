import type { IDataObject, ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';
import type { AttributeList } from '../../shared/attributes/models';
import { attributesOfTicket, attributesOfType } from '../../shared/attributes/ticketType';
import { checked, mapped } from '../../shared/attributes/writing';
import type { Field, RawInputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { Session } from '../../shared/session/session';
import { asMapping, mapperFields, mapperProperty } from '../../shared/attributes/field';
import { jsonObject } from '../../shared/form/inputs';
import { chosenIn } from '../../shared/form/listSearch';
import { asLocator } from '../../shared/form/picker';
import { ticketPicker, ticketTypePicker } from '../../shared/records/ticket';

/**
 * Attributes of a ticket: a form with what the ticket type has that the parameter `ticketType` names, and JSON for names
 * known only at run time, which goes over what the form says. Each value is checked against the type before anything is
 * sent. Spread into an operation's `fields`; the value of `ticketAttributes` is the object to send, undefined for
 * none.
 */
export const ticketAttributes = () => ({
	ticketAttributes: attributeForm(async (session, others) =>
		attributesOfType(await ticketTypePicker().read(others.ticketType, session, others)),
	),
	ticketAttributesJson: attributesJson(),
});

/** The same for a ticket that exists: where no type is chosen, it is the one that the ticket in `ticket` has. */
export const attributesOfExisting = () => ({
	ticketType: formType(),
	ticketAttributes: attributeForm(async (session, others) => {
		const type = await formType().read(others.ticketType, session, others);
		return type
			? attributesOfType(type)
			: attributesOfTicket(await ticketPicker().read(others.ticket, session, others));
	}),
	ticketAttributesJson: attributesJson(),
});

/** Fills the form. */
export async function getTicketAttributes(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const type = chosenIn(this, 'ticketType');
	if (!type) return mapperFields([], 'Choose a ticket type first, from the list or by its ID.');
	const attributes = await attributesOfType(type).load(await Session.inEditor(this));
	return mapperFields(attributes, 'Tickets of this type have no attributes.');
}

const attributesJson = () =>
	optional(
		jsonObject('Ticket Attributes (JSON)', {
			placeholder: 'e.g. { "_default_title_": "Login fails" }',
			description:
				'An object with the names and values of attributes of the ticket type. Title and description are _default_title_ and _default_description_.',
		}),
	);

function attributeForm(
	listFor: (session: Session, others: RawInputs) => Promise<AttributeList>,
): Field<IDataObject | undefined> {
	return {
		property: mapperProperty('Ticket Attributes', 'getTicketAttributes', 'ticketType.value'),
		read: async (raw, session, others) => {
			const { mappingMode, value } = asMapping(raw);
			const isAutomatic = mappingMode === 'autoMapInputData';
			const given = others.ticketAttributesJson;
			if (!isAutomatic && Object.keys(value).length === 0 && given === undefined) return undefined;
			const list = await listFor(session, others);
			const form = isAutomatic ? await mapped(list, session) : await checked(list, value, session);
			const json = given === undefined ? {} : await attributesJson().read(given, session, others);
			const both = { ...form, ...(await checked(list, json ?? {}, session)) };
			return Object.keys(both).length > 0 ? both : undefined;
		},
	};
}

/** Which type's attributes the form shows; the ticket keeps its own. */
function formType(): Field<string | undefined> {
	const field = ticketTypePicker({
		required: undefined,
		description:
			'The type that the ticket has, for the form of its attributes. Leave empty to give attributes as JSON, or none; this does not change the type.',
	});
	return {
		...field,
		read: async (raw, session, others) =>
			asLocator(raw).value.trim() === '' ? undefined : await field.read(raw, session, others),
	};
}
