import type { IDataObject } from 'n8n-workflow';
import { toText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { asRecord, asText } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { toLine } from '../../shared/thread/line';
import { cutInTheMiddle } from '../../shared/thread/text';
import type { Thread } from '../../shared/thread/thread';
import { toTranscript } from '../../shared/thread/transcript';
import { refusalOf } from '../refusals';
import { placesIn } from './template';

/** What fills the places of a template: a conversation's own words, and its customer. */

/** Characters that go into one attribute. */
const LONGEST = 8_000;
const LONGEST_TITLE = 80;

export interface Words {
	/** The value of a place; undefined for one that there is not. */
	valueOf: (place: string) => string | undefined;
	/** All that the customer has written. */
	question: string;
}

/**
 * @param templates what is to be filled, so that the contact is read only where it is needed
 * @param given what the item brought, of the same names
 */
export async function wordsOf(
	thread: Thread,
	templates: readonly string[],
	given: { summary: string; category: string },
	session: ItemSession,
): Promise<Words> {
	const places = templates.flatMap(placesIn);
	const needsContact = places.some((place) => /^(?:name|email|contact\.)/.test(place));
	const contact = needsContact ? await contactOf(thread, session) : {};
	const messages = thread.parts.filter(({ by, kind }) => by === 'customer' && kind === 'message');
	const question = cutInTheMiddle(messages.map(({ text }) => text).join('\n\n'), LONGEST);
	const [firstLine = ''] = (messages[0]?.text ?? '').trim().split('\n');
	const values: Record<string, () => string> = {
		title: () => thread.title ?? thread.subject ?? cutLine(firstLine),
		question: () => question,
		summary: () => given.summary || question,
		conversation: () =>
			toTranscript(thread, {
				includeNotes: false,
				attachmentLinks: true,
				emails: false,
				most: { ofMessage: LONGEST, ofAll: LONGEST },
			}).text,
		category: () => given.category,
		name: () => toLine(contact.name) ?? '',
		email: () => asText(contact.email) ?? '',
		conversationId: () => thread.id ?? '',
	};
	return {
		question,
		valueOf: (place) => {
			const own = /^(contact|conversation)\.(.+)$/s.exec(place);
			if (!own) return Object.hasOwn(values, place) ? values[place]!() : undefined;
			const record = own[1] === 'contact' ? contact : thread.record;
			const attributes = asRecord(record.custom_attributes) ?? {};
			return toText(attributes[own[2]!] ?? record[own[2]!]);
		},
	};
}

const cutLine = (line: string): string =>
	line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).trimEnd()}…` : line;

/** That a contact may not be read keeps nobody from a ticket: its places stay empty. */
async function contactOf({ contactId }: Thread, session: ItemSession): Promise<IDataObject> {
	const read: { contact: IDataObject } = { contact: {} };
	if (contactId === null) return read.contact;
	await refusalOf('contact', async () => {
		read.contact = await session.send(
			endpoint('GET /contacts/{contact_id}', { path: { contact_id: contactId } }),
		);
	});
	return read.contact;
}
