import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';

export const written = (conversation: string, body: Body<'POST /conversations/{conversation_id}/reply'>) =>
	endpoint('POST /conversations/{conversation_id}/reply', {
		path: { conversation_id: conversation },
		body,
	});
