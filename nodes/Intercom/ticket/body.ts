import { UserError } from 'n8n-workflow';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';

/**
 * What is written in a ticket.
 * @throws UserError for files beside addresses: of the two, Intercom attaches the files alone (API 2.16), and says nothing
 */
export function written(ticket: string, body: Body<'POST /tickets/{ticket_id}/reply'>) {
	if ('attachment_files' in body && body.attachment_files && body.attachment_urls) {
		throw new UserError("'Attachment URLs' and 'Attachment Input Fields' are both given", {
			description:
				'In a ticket, Intercom attaches the files and drops the addresses. Send one of them with a second message, or download the files first and attach them all.',
		});
	}
	return endpoint('POST /tickets/{ticket_id}/reply', { path: { ticket_id: ticket }, body });
}
