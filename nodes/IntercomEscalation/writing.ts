import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../shared/intercom/request';
import type { HeldConversation } from './heldConversation';
import type { AiSeat } from './turn/seat';

/** What this node does in a conversation as the AI's teammate, each of it once. */

/** Who is to have a conversation; it has a place for a teammate and one for a team. `0` is nobody. */
export interface Place {
	type: 'admin' | 'team';
	id: string;
}

/**
 * Says something: a note to colleagues, or a comment to the customer.
 * @param body HTML
 * @param happened whether a conversation shows it
 * @returns the conversation afterwards
 * @throws NodeApiError when Intercom refuses, or when it is not known to have happened
 */
export const sayOnce = async (
	held: HeldConversation,
	seat: AiSeat,
	type: 'note' | 'comment',
	body: string,
	happened: (conversation: IDataObject) => boolean,
): Promise<IDataObject> =>
	await held.sendOnce(
		endpoint('POST /conversations/{conversation_id}/reply', {
			path: { conversation_id: held.id },
			partOfBody: { message_type: type, type: 'admin', admin_id: seat.teammateId, body },
		}),
		happened,
	);

/**
 * Gives a place to somebody.
 * @param happened whether a conversation shows it
 * @returns the conversation afterwards
 * @throws NodeApiError when Intercom refuses, or when it is not known to have happened
 */
export const assignOnce = async (
	held: HeldConversation,
	seat: AiSeat,
	{ type, id }: Place,
	happened: (conversation: IDataObject) => boolean,
): Promise<IDataObject> =>
	await held.sendOnce(
		endpoint('POST /conversations/{conversation_id}/parts', {
			path: { conversation_id: held.id },
			body: {
				message_type: 'assignment',
				type,
				admin_id: seat.teammateId,
				assignee_id: id,
				body: undefined,
			},
		}),
		happened,
	);
