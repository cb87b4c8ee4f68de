import type { Conversation } from '../../shared/intercom/endpoints';
import type { Body, Effect, EndpointRequest } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';

/**
 * What a teammate does with a conversation, beside writing in it: assign, snooze, open, close.
 * @param change with the `message_type` that says which
 */
export const manage = (
	conversation: string,
	teammate: string,
	change: WithoutTeammate<Body<'POST /conversations/{conversation_id}/parts'>>,
	effect: Effect,
): EndpointRequest<Conversation> =>
	endpoint('POST /conversations/{conversation_id}/parts', {
		path: { conversation_id: conversation },
		body: { ...change, admin_id: teammate },
		effect,
	});

/** Of each alternative by itself. */
type WithoutTeammate<Change> = Change extends unknown ? Omit<Change, 'admin_id'> : never;
