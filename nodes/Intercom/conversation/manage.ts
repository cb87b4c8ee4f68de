import type { IDataObject } from 'n8n-workflow';
import type { Effect, IntercomRequest } from '../../shared/intercom/request';

/**
 * What a teammate does with a conversation, beside writing in it: assign, snooze, open, close.
 * @param body with the `message_type` that says which
 */
export const manage = (
	conversation: string,
	teammate: string,
	body: IDataObject,
	effect: Effect,
): IntercomRequest<IDataObject> => ({
	method: 'POST',
	path: ['conversations', conversation, 'parts'],
	body: { ...body, admin_id: teammate },
	effect,
});
