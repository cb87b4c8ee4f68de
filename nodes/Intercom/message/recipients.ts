import type { Recipient } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { listOfText } from '../../shared/form/inputs';
import type { Words } from '../../shared/form/inputs';
import type { Field } from '../../shared/form/field';
import type { Session } from '../../shared/session/session';

/** Whom a message goes to. Intercom wants to be told whether that is a user or a lead, so the contact is looked up. */

/** One contact, however named. */
export function recipient(words: Words = {}): Field<Recipient> {
	const field = contactPicker(words);
	return {
		...field,
		read: async (raw, session, others) => await recipientOf(await field.read(raw, session, others), session),
	};
}

/** Several contacts by their ids; none at all is undefined. */
export function recipients(displayName: string, description: string): Field<Recipient[] | undefined> {
	const field = listOfText(displayName, {
		placeholder: 'e.g. 667d60f18a68186f43bafdf1, 667d61b78a68186f43bafe8d',
		description: `${description}: contact IDs, with commas between, or a list from an expression`,
	});
	return {
		...field,
		read: async (raw, session, others) => {
			const ids = await field.read(raw, session, others);
			if (ids.length === 0) return undefined;
			return await Promise.all(ids.map(async (id) => await recipientOf(id, session)));
		},
	};
}

async function recipientOf(id: string, session: Session): Promise<Recipient> {
	const { role } = await session.remember(
		`contact ${id}`,
		async () => await session.send(endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } })),
	);
	return { type: role === 'lead' ? 'lead' : 'user', id };
}
