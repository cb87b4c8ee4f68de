import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, asTime } from '../shared/reading';
import { toHtml, toText } from '../shared/thread/body';
import type { IntercomEvent } from './event';

/**
 * An event of the Fin Agent API as an event of this trigger. They have a shape, a signature and an address of their
 * own, and are about conversations that were begun by that API, whose ids are the caller's.
 * @see https://developers.intercom.com/docs/guides/fin-agent-api/setup
 */
export function toFinEvent(payload: IDataObject): IntercomEvent {
	const topic = asText(payload.event_name) ?? '';
	const conversationId = asId(payload.conversation_id);
	const message = asRecord(payload.message);
	const body = asText(message?.body) ?? '';
	const createdAt = asTime(payload.created_at_ms);
	return {
		topic,
		// Nothing tells a repeated delivery but that it says the same of the same moment.
		notificationId: createdAt && [topic, conversationId, asText(payload.status), createdAt].join(' '),
		createdAt,
		workspaceId: asText(payload.app_id),
		conversationId,
		contactId: null,
		ticketId: null,
		companyId: null,
		author: message && { kind: 'fin', id: null, name: 'Fin', email: null, appCode: null },
		message:
			body === ''
				? null
				: {
						id: asId(message?.id),
						type: 'comment',
						text: toText(body, 'html'),
						html: toHtml(body, 'html'),
						createdAt: asTime(message?.timestamp_ms),
						attachments: [],
					},
		teammateId: null,
		articleId: null,
		partId: asId(message?.id),
		partType: message && 'comment',
		subject: null,
		redacted: false,
		rating: null,
		tag: null,
		tags: [],
		assignee: null,
		state: { before: null, after: asText(payload.status) },
		attribute: null,
		link: null,
		item: payload,
	};
}
