import type { IDataObject } from 'n8n-workflow';
import type { Attachment } from './attachment';
import { attachmentsOf } from './attachment';
import { CUSTOMER_TYPES } from './author';
import { toText } from './body';
import { asId, asRecord, asText, asTime, entries } from '../reading';
import { writeTranscript } from './text';

/** A conversation as people and models read it: who said what, oldest first. */
export interface Transcript {
	/** The whole as plain text; see `writeTranscript`. */
	text: string;
	messages: TranscriptMessage[];
	/** Of an e-mail conversation. */
	subject: string | null;
	/** What Fin or another bot said before the customer said anything; never the customer's request. */
	greeting: string | null;
	/** The customer's first words. */
	firstCustomerMessage: string | null;
	/** Whether Intercom left out parts between the first message and the rest. */
	isTruncated: boolean;
	/** How many parts it left out; `null` where it does not tell. */
	missingParts: number | null;
}

/** Fin is Intercom's own AI agent; a bot is everything else that no person writes. */
export type Role = 'customer' | 'teammate' | 'fin' | 'bot';

export interface TranscriptMessage {
	/** The id of the part, or of the message that opened the conversation. */
	id: string | null;
	role: Role;
	/** A note is seen by teammates alone. A greeting came from Fin or a bot before the customer's first words. */
	kind: 'message' | 'note' | 'greeting';
	author: { id: string | null; name: string | null; email: string | null };
	text: string;
	/** ISO 8601 in UTC. */
	createdAt: string | null;
	attachments: Attachment[];
	/** What the customer could choose from with one click. */
	quickReplies: string[];
}

export interface TranscriptOptions {
	includeNotes: boolean;
	/** Teammates in whose name an AI writes: they are bots. */
	aiTeammateIds?: readonly string[];
	/** Whether the text has the addresses of attachments, which anyone can open for a while. Default true. */
	attachmentLinks?: boolean;
}

/** Intercom gives the latest 500 parts of a conversation (GET /conversations/{id}, "limit of 500 parts"). */
export const MOST_PARTS = 500;

/**
 * The transcript of a conversation as `GET /conversations/{id}` gives it, with bodies in HTML or plain text.
 * Parts without words or files (assignments, state changes) are no messages.
 */
export function readTranscript(conversation: IDataObject, options: TranscriptOptions): Transcript {
	const source = asRecord(conversation.source);
	const parts = entries(conversation.conversation_parts, 'conversation_parts');
	const finIds = new Set(
		parts
			.map((part) => asRecord(part.author))
			.filter(isFin)
			.map((author) => asId(author?.id)),
	);
	const toMessage = (part: IDataObject) => readMessage(part, options.aiTeammateIds ?? [], finIds);

	const opening = source ? [toMessage({ created_at: conversation.created_at, ...source })] : [];
	const spoken = [...opening, ...inOrder(parts.map(toMessage))]
		.filter((message) => message.text !== '' || message.attachments.length > 0)
		.filter(({ kind }) => options.includeNotes || kind !== 'note');
	const missingParts = countMissing(conversation, parts.length);
	// Messages before the place where parts are missing.
	const complete =
		missingParts === 0 ? spoken.length : spoken.filter((message) => message === opening[0]).length;
	const messages = withGreetings(spoken, complete);

	const transcript = {
		messages,
		subject: asText(toText(asText(source?.subject) ?? '')),
		greeting: asText(
			messages
				.filter(({ kind }) => kind === 'greeting')
				.map(({ text }) => text)
				.join('\n'),
		),
		firstCustomerMessage: messages.find(({ role }) => role === 'customer')?.text ?? null,
		isTruncated: missingParts !== 0,
		missingParts,
	};
	return { text: writeTranscript(transcript, complete, options.attachmentLinks ?? true), ...transcript };
}

function readMessage(
	part: IDataObject,
	aiTeammateIds: readonly string[],
	finIds: ReadonlySet<string | null>,
): TranscriptMessage {
	const author = asRecord(part.author) ?? {};
	const text = toText(asText(part.body) ?? '');
	return {
		id: asId(part.id),
		role: roleOf(author, asText(part.delivered_as), aiTeammateIds, finIds),
		// `note`, and its variants that also open the conversation again.
		kind: asText(part.part_type)?.startsWith('note') ? 'note' : 'message',
		author: { id: asId(author.id), name: asText(author.name), email: asText(author.email) },
		text: text === '' && part.redacted === true ? '[Redacted]' : text,
		createdAt: asTime(part.created_at),
		attachments: attachmentsOf(part),
		quickReplies: entries(asRecord(part.metadata)?.quick_reply_options).flatMap(
			({ text: option }) => asText(option) ?? [],
		),
	};
}

const PEOPLE_INSIDE = new Set<unknown>(['admin', 'team']);

/** Only parts say of themselves that they come from Fin; an opening message is known by its author's id or name. */
function roleOf(
	author: IDataObject,
	deliveredAs: string | null,
	aiTeammateIds: readonly string[],
	finIds: ReadonlySet<string | null>,
): Role {
	if (CUSTOMER_TYPES.has(author.type)) return 'customer';
	if (isFin(author)) return 'fin';
	const id = asId(author.id);
	// Workflows open conversations in the name of a teammate.
	const isPerson = PEOPLE_INSIDE.has(author.type) && deliveredAs !== 'operator_initiated';
	if (isPerson) return id !== null && aiTeammateIds.includes(id) ? 'bot' : 'teammate';
	if (author.type === undefined && deliveredAs === 'customer_initiated') return 'customer';
	return finIds.has(id) || author.name === 'Fin' ? 'fin' : 'bot';
}

const isFin = (author: IDataObject | null) => author?.from_ai_agent === true;

/** Oldest first, as Intercom gives them; parts that were imported with a time of their own may stand elsewhere. */
function inOrder(messages: TranscriptMessage[]): TranscriptMessage[] {
	return messages.sort((a, b) => (a.createdAt && b.createdAt ? a.createdAt.localeCompare(b.createdAt) : 0));
}

/**
 * Marks as greetings what bots said before the customer said anything.
 * @param complete how many messages, from the first, have nothing missing before them
 */
function withGreetings(messages: TranscriptMessage[], complete: number): TranscriptMessage[] {
	const firstWords = messages.findIndex(({ role }) => role === 'customer');
	const before = Math.min(firstWords === -1 ? messages.length : firstWords, complete);
	return messages.map((message, index) =>
		index < before && message.kind === 'message' && (message.role === 'fin' || message.role === 'bot')
			? { ...message, kind: 'greeting' }
			: message,
	);
}

/**
 * How many parts Intercom left out; `null` for "some, perhaps". Below its limit it leaves out none, whatever the
 * statistics say, which count the opening message as well and lag behind.
 */
function countMissing(conversation: IDataObject, given: number): number | null {
	if (given < MOST_PARTS) return 0;
	const counted = asRecord(conversation.statistics)?.count_conversation_parts;
	if (typeof counted === 'number') return Math.max(0, counted - 1 - given);
	const total = asRecord(conversation.conversation_parts)?.total_count;
	return typeof total === 'number' && total > given ? total - given : null;
}
