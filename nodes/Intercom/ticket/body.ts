import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';

export const written = (ticket: string, body: Body<'POST /tickets/{ticket_id}/reply'>) =>
	endpoint('POST /tickets/{ticket_id}/reply', { path: { ticket_id: ticket }, body });
