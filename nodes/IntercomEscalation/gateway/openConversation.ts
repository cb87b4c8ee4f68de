import { endpoint } from '../../shared/intercom/request';
import type { Sender } from '../../shared/records/sender';
import { beginConversation } from '../../shared/records/sender';
import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';
import { asId } from '../../shared/reading';
import { notEmpty } from '../../shared/form/text';
import { readConversation } from '../heldConversation';

/** The conversation in which a customer is helped, where none is named: the open one, or a new one. */

/** Milliseconds within which search may not yet find a conversation that was begun here. */
const SEARCH_LAGS = 5 * 60_000;

/** A conversation, and when it was begun, in milliseconds since 1970. */
interface Begun {
	id: string;
	at: number;
}

/** What was begun here of late, by contact: in the memory of this process. */
const BEGUN = new MemoryKey<Map<string, Begun>>('conversations begun to escalate');

export interface OpenConversation {
	id: string;
	isNew: boolean;
}

/**
 * The contact's open conversation that has changed last, or one that is begun in the contact's name. Two that ask for
 * one contact at the same time get the same one, within one process of n8n.
 * @param message what the contact said; needed only to begin one
 * @throws UserError when one has to be begun and there is no message; NodeApiError
 */
export async function openConversation(
	contact: Sender,
	message: string,
	session: ItemSession,
): Promise<OpenConversation> {
	return await session.oneAtATime('contact', contact.id, async () => {
		const begun = await session.keep(BEGUN, async () => new Map<string, Begun>());
		for (const [known, { at }] of begun) if (session.now() - at > SEARCH_LAGS) begun.delete(known);
		const found =
			(await latestOpen(contact, session)) ?? (await stillOpen(begun.get(contact.id)?.id, session));
		if (found !== undefined) return { id: found, isNew: false };
		const { conversation_id: id } = await beginConversation(
			endpoint('POST /conversations', {
				partOfBody: { from: { type: 'contact', id: contact.id }, body: notEmpty('Message', message, WHY) },
				effect: 'once',
			}),
			contact.isNew,
			session,
		);
		const conversation = String(id);
		begun.set(contact.id, { id: conversation, at: session.now() });
		return { id: conversation, isNew: true };
	});
}

const WHY =
	'The contact has no open conversation, so one has to be begun with what the contact said: give it, or name a conversation.';

/** What was begun here is not found yet; it may be closed by now. */
async function stillOpen(id: string | undefined, session: ItemSession): Promise<string | undefined> {
	if (id === undefined) return undefined;
	return (await readConversation(session, id)).state === 'open' ? id : undefined;
}

async function latestOpen({ id, isNew }: Sender, session: ItemSession): Promise<string | undefined> {
	if (isNew) return undefined;
	const { conversations = [] } = await session.send(
		endpoint('POST /conversations/search', {
			partOfBody: {
				query: {
					operator: 'AND',
					value: [
						{ field: 'contact_ids', operator: '=', value: id },
						{ field: 'state', operator: '=', value: 'open' },
					],
				},
			},
			effect: 'read',
		}),
	);
	const [latest] = [...conversations].sort((one, other) => Number(other.updated_at) - Number(one.updated_at));
	return asId(latest?.id) ?? undefined;
}
