import type { IDataObject } from 'n8n-workflow';
import type { By, Machines } from './author';
import type { Part } from './part';
import type { Role, Shown, Told, TranscriptMessage } from './text';
import { cutInTheMiddle, writeTranscript } from './text';
import type { Thread } from './thread';
import { readThread } from './thread';

/** A conversation as people and models read it: who said what, oldest first. */
export interface Transcript extends Told {
	/** The whole as plain text; see `writeTranscript`. */
	text: string;
	/** What Fin or another bot said before the customer said anything; never the customer's request. */
	greeting: string | null;
	/** The customer's first words. */
	firstCustomerMessage: string | null;
}

export interface TranscriptOptions extends Shown {
	includeNotes: boolean;
	/** The most characters of one message, and of all of them together; without limits if absent. */
	most?: { ofMessage: number; ofAll: number };
}

/**
 * The transcript of a conversation as `GET /conversations/{id}` gives it, with bodies in HTML.
 * Parts without words or files (assignments, state changes) are no messages.
 */
export const readTranscript = (
	conversation: IDataObject,
	options: TranscriptOptions & Machines,
): Transcript => toTranscript(readThread(conversation, 'html', options), options);

/** The same of a conversation that was read before. */
export function toTranscript(thread: Thread, options: TranscriptOptions): Transcript {
	const { parts, opening, subject, missingParts } = thread;
	const spoken = parts.filter(({ kind }) => kind !== 'action' && (options.includeNotes || kind !== 'note'));
	// Messages before the place where parts are missing.
	const complete = missingParts === 0 ? spoken.length : spoken.filter((part) => part === opening).length;
	const isGreeting = greetingsIn(spoken, complete);
	const all = spoken.map((part, index) => toMessage(part, isGreeting(part, index)));
	const messages = options.most ? withinLength(all, options.most) : all;
	const greetings = all.filter(({ kind }) => kind === 'greeting').map(({ text }) => text);
	const transcript = {
		messages,
		subject,
		greeting: greetings.join('\n') || null,
		firstCustomerMessage: spoken.find(isSaidByCustomer)?.text ?? null,
		isTruncated: missingParts !== 0,
		missingParts,
		...(options.most && { messagesLeftOut: all.length - messages.length }),
	};
	return { text: writeTranscript(transcript, complete, options), ...transcript };
}

/** The first message and as many of the newest as there is room for, each cut in its middle where it is too long. */
function withinLength(
	all: TranscriptMessage[],
	{ ofMessage, ofAll }: NonNullable<TranscriptOptions['most']>,
): TranscriptMessage[] {
	const cut = all.map((message) => ({ ...message, text: cutInTheMiddle(message.text, ofMessage) }));
	let room = ofAll - (cut[0]?.text.length ?? 0);
	const isTooMuch = (text: string) => {
		room -= text.length + HEADING;
		return room < 0;
	};
	const last = cut.findLastIndex(({ text }, index) => index > 0 && isTooMuch(text));
	return last === -1 ? cut : [...cut.slice(0, 1), ...cut.slice(last + 1)];
}

/** About what stands around the words of a message: who wrote it, and when. */
const HEADING = 60;

/** Whom a reader of a transcript tells apart. */
export const ROLES: Readonly<Record<By, Role>> = {
	customer: 'customer',
	person: 'teammate',
	ai: 'bot',
	fin: 'fin',
	bot: 'bot',
	app: 'bot',
	nobody: 'bot',
};

function toMessage(part: Part, isGreeting: boolean): TranscriptMessage {
	const { id, by, kind, author, text, createdAt, attachments, quickReplies } = part;
	return {
		id,
		role: ROLES[by],
		kind: isGreeting ? 'greeting' : kind === 'note' ? 'note' : 'message',
		author,
		text,
		createdAt,
		attachments,
		quickReplies,
	};
}

const isSaidByCustomer = ({ by, kind }: Part) => by === 'customer' && kind === 'message';

/**
 * Greetings are what bots said before the customer said anything; the summary of a call is none.
 * @param complete how many parts, from the first, have nothing missing before them
 */
function greetingsIn(spoken: Part[], complete: number) {
	const firstWords = spoken.findIndex(isSaidByCustomer);
	const before = Math.min(firstWords === -1 ? spoken.length : firstWords, complete);
	return ({ by, kind }: Part, index: number): boolean =>
		index < before &&
		(kind === 'message' || kind === 'announcement') &&
		(ROLES[by] === 'fin' || ROLES[by] === 'bot');
}
