import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText } from '../shared/reading';
import { isCustomer, isOfFirstApi, openingIn, partsIn } from '../shared/thread/author';
import type { BodyFormat } from '../shared/thread/body';
import { isHtml } from '../shared/thread/body';
import { isRemark } from '../shared/thread/part';

/**
 * How the bodies and the subject of a notification are written. It does not say its version, so what changed in the
 * same version tells it: "Conversation Webhook Serialization Alignment" (changelog of API 2.15) made bodies and subjects
 * plain text and the times in `statistics` numbers, where they had been HTML and ISO 8601. The first of those times is
 * there from the customer's first message on.
 * @param record the conversation or ticket of the notification
 * @param beside what stands beside it, such as the ticket's part that it is about
 */
export function bodyFormatOf(record: IDataObject, beside: IDataObject = {}): BodyFormat {
	// 1.x, and what 2.16 added.
	if (isOfFirstApi(record)) return 'html';
	if (asRecord(record.channel) || record.sales_agent_participated !== undefined) return 'text';
	const time = Object.entries(asRecord(record.statistics) ?? {}).find(isTime)?.[1];
	if (time !== undefined) return typeof time === 'number' ? 'text' : 'html';
	return formatFromBodies([openingIn(record), ...partsIn(record), asRecord(beside.ticket_part)]);
}

const isTime = ([name, value]: [string, unknown]): boolean =>
	name.endsWith('_at') && (typeof value === 'number' || asText(value) !== null);

/**
 * Tickets, and conversations in which nothing has happened yet: one body that is no HTML makes all of them text, unless
 * one from inside is HTML, where Intercom itself makes the paragraphs. Then each is what it looks like.
 */
function formatFromBodies(messages: Array<IDataObject | null>): BodyFormat {
	const said = messages.filter(
		(message) => asText(message?.body) !== null && !isRemark(asText(message?.part_type)),
	);
	const isInHtml = (message: IDataObject | null) => isHtml(asText(message?.body) ?? '');
	const fromInside = said.filter((message) => !isCustomer(asRecord(message?.author)));
	return fromInside.some(isInHtml) || said.every(isInHtml) ? 'unknown' : 'text';
}
