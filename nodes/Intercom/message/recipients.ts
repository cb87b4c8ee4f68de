import type { Recipient } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import type { Session } from '../../shared/session/session';
import { someOrNone } from '../../shared/form/counted';
import type { Input, Words } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

/** Whom a message goes to. Intercom wants to be told whether that is a user or a lead, so the contact is looked up. */

/** One contact, however named. */
export const recipientField = (words: Words = {}): Input<Recipient> => map(contactPicker(words), recipientOf);

/** Several contacts by their ids; none at all is undefined. */
export const recipientsField = (displayName: string, description: string): Input<Recipient[] | undefined> =>
	map(
		someOrNone(
			listOfText(displayName, {
				placeholder: 'e.g. 667d60f18a68186f43bafdf1, 667d61b78a68186f43bafe8d',
				description: `${description}: contact IDs, with commas between, or a list from an expression`,
			}),
		),
		async (ids, session) => ids && (await Promise.all(ids.map(async (id) => await recipientOf(id, session)))),
	);

async function recipientOf(id: string, session: Session): Promise<Recipient> {
	const { role } = await session.sendOnce(
		endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }),
	);
	return { type: role === 'lead' ? 'lead' : 'user', id };
}
