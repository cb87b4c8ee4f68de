import type { IDataObject } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { asId } from '../../shared/reading';
import { contactByExternalId, onlyContactByEmail, readEmail } from '../../shared/records/contact';
import type { ItemSession } from '../../shared/session/session';
import { contactRecord } from '../customAttribute/records';
import { wantedFields, writeAttributes } from '../customAttribute/values';

/**
 * Custom attributes as other systems send them: every value that fits is written, and for every one that does not it
 * is said why. `Update` is for people, who rather hear of a slip before anything is written.
 */
export const updateAttributes = operation({
	name: 'Update Attributes',
	action: 'Update attributes of contact',
	description:
		'Write custom attributes of a contact, also count numbers up, and tell for each whether it was changed or why it was refused',
	fields: {
		findBy: choice(
			'Find Contact By',
			[
				{ name: 'Contact ID', value: 'id', description: 'The ID that Intercom has given to the contact' },
				{ name: 'Email', value: 'email' },
				{
					name: 'External ID',
					value: 'externalId',
					description: 'The ID that your own system has given to the person',
				},
			],
			{ default: 'externalId' },
		),
		contactIdentifier: { ...text('Contact', { placeholder: 'e.g. 6123abc' }), subject: 'contact' },
		...wantedFields(),
	},
	effect: 'repeatable',
	run: async ({ findBy, contactIdentifier, ...wanted }, session) => {
		const id = asId((await FIND[findBy](contactIdentifier, session)).id) ?? '';
		return await writeAttributes(contactRecord, id, wanted, session);
	},
});

const FIND: Record<
	'id' | 'email' | 'externalId',
	(given: string, session: ItemSession) => Promise<IDataObject>
> = {
	id: async (id) => ({ id: id.trim() }),
	email: async (email, session) => await onlyContactByEmail(session, readEmail(email.trim())),
	externalId: async (externalId, session) => await contactByExternalId(session, externalId.trim()),
};
