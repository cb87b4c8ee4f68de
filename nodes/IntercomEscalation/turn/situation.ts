import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, readMoment } from '../../shared/reading';
import type { By } from '../../shared/thread/author';
import { isDelivered } from '../../shared/thread/author';
import type { Owner } from '../../shared/thread/owner';
import type { Part } from '../../shared/thread/part';
import type { Thread } from '../../shared/thread/thread';
import { withoutFileLinks } from '../../shared/thread/text';
import { readThread } from '../../shared/thread/thread';
import { isAutomaticLine } from '../subject/automaticLine';
import type { Mark } from '../../shared/thread/marks';
import { readMark } from '../../shared/thread/marks';
import type { WordToAi } from './hold';
import { readWordToAi } from './hold';
import type { AiSeat } from './seat';

/** What the rules of this node need to know of a conversation, out of all that Intercom tells. */
export interface Situation {
	conversationId: string;
	/** Of the first contact. */
	contactId: string | null;
	state: string;
	owner: Owner;
	/** Once Fin has given a conversation to the AI, what began it and that Fin took part says nothing more. */
	startedBy: 'customer' | 'bot' | 'outbound' | 'unknown';
	finParticipates: boolean;
	/** In the order in which they happened; Intercom gives the latest 500. */
	entries: Entry[];
	/** Names in lower case, as Intercom compares them. */
	tags: string[];
	customAttributes: IDataObject;
	/** Of the e-mail that opened the conversation. */
	subject: string | null;
}

/** One step of a conversation: the message that opened it, or one of its parts. */
export interface Entry {
	id: string;
	by: By;
	/** The message that opened the conversation: no reply to anybody, whoever wrote it. */
	isOpening: boolean;
	/**
	 * Something said, seen by the customer; notes, bare actions and what was deleted are not, nor what a bot says by
	 * itself.
	 */
	isMessage: boolean;
	text: string;
	/** The address that an e-mail came from; elsewhere an address tells nothing of what is written. */
	sender: string | null;
	/**
	 * How the AI's teammate, or a team of the AI's, was assigned. `given`: by a person. `taken`: by hand, by whoever sits at that seat, which
	 * takes the conversation from the AI. `unasked`: by itself or by a workflow of Intercom's, which would do so with
	 * every message of the customer.
	 */
	assignedToAi?: 'given' | 'taken' | 'unasked';
	/** Of a note that the AI wrote through this node; a note in which anybody quotes one has none. */
	mark?: Mark;
	/** A message of the AI after its hand-off: it tells that people come, and answers nothing. */
	announcesHandOff?: boolean;
	/** Of a teammate's note that speaks to the AI. */
	wordToAi?: WordToAi;
	/** ISO 8601 in UTC. */
	createdAt: string | null;
}

/** Reads a conversation as `GET /conversations/{id}` gives it, in any API version since 2.13. */
export const readSituation = (conversation: IDataObject, seat: AiSeat): Situation =>
	toSituation(readThread(conversation, 'html', { aiTeammateIds: [seat.teammateId] }), seat);

/** The same of a conversation that was read before, with the AI's teammate as one of its `aiTeammateIds`. */
export function toSituation(thread: Thread, seat: AiSeat): Situation {
	const isEmail = isByEmail(thread.record);
	const entries = thread.parts.map((part) => toEntry(part, seat, thread, isEmail));
	const givenByFin = entries.findLastIndex(({ mark }) => mark?.kind === 'fin-to-ai');
	const isFinBack = entries.slice(givenByFin + 1).some(({ by, isMessage }) => by === 'fin' && isMessage);
	const isGivenByFin = givenByFin !== -1 && !isFinBack;
	return {
		conversationId: thread.id ?? '',
		contactId: thread.contactId,
		state: thread.state ?? 'open',
		owner: thread.owner,
		startedBy: isGivenByFin ? 'customer' : startedBy(thread.opening),
		finParticipates: thread.record.ai_agent_participated === true && !isGivenByFin,
		entries: withAnnouncements(withoutMachinesBefore(givenByFin, entries.map(withoutSelfAssignment))),
		tags: thread.tags.map((name) => name.toLowerCase()),
		customAttributes: asRecord(thread.record.custom_attributes) ?? {},
		subject: thread.subject,
	};
}

const isByEmail = ({ source, channel }: IDataObject): boolean =>
	[asRecord(source)?.type, asRecord(channel)?.current].some((kind) => asText(kind) === 'email');

function toEntry(part: Part, seat: AiSeat, { subject }: Thread, isEmail: boolean): Entry {
	const { by, kind, redacted, createdAt } = part;
	const isOpening = part.type === 'source';
	// Who writes all they want into the subject waits for an answer, too.
	const isSubjectAlone = isOpening && by === 'customer' && kind === 'action' && subject !== null;
	return {
		id: part.id ?? (isOpening ? 'source' : ''),
		by,
		isOpening,
		isMessage:
			(kind === 'message' || isSubjectAlone) &&
			!redacted &&
			(isOpening || by !== 'bot' || !isAutomaticLine(part.text)),
		text:
			(isSubjectAlone ? subject : wordsOf(part)) ||
			part.attachments.map(({ name }) => `[Attachment: ${name ?? 'file'}]`).join('\n'),
		sender: isEmail ? part.author.email : null,
		assignedToAi: assignedToAi(part, seat),
		// A mark that somebody else wrote is quoted or forged.
		mark: kind === 'note' && by === 'ai' ? readMark(part.html) : undefined,
		wordToAi: kind === 'note' && by === 'person' ? readWordToAi(part.text) : undefined,
		createdAt,
	};
}

/** What customers wrote goes to a model. */
const wordsOf = ({ by, text }: Part): string => (by === 'customer' ? withoutFileLinks(text) : text);

function assignedToAi(
	{ type, by, author, record }: Part,
	{ teammateId, teamIds }: AiSeat,
): Entry['assignedToAi'] {
	const assignee = asRecord(record.assigned_to);
	const id = asId(assignee?.id);
	if (!type?.includes('assign') || id === null) return undefined;
	// To a team of the AI's by a workflow or the AI itself tells nothing: a rule of Intercom's may do so with each message.
	if (assignee?.type === 'team') return by === 'person' && teamIds.includes(id) ? 'given' : undefined;
	if (assignee?.type !== 'admin' || id !== teammateId) return undefined;
	if (by !== 'person') return 'unasked';
	return author.id === teammateId ? 'taken' : 'given';
}

/**
 * Assign-on-reply: Intercom can assign a conversation to whoever replies first, in the moment of the reply, and names
 * no app for it then. Beside a reply of the AI itself it looks like a hand at its seat, and takes nothing from it.
 */
function withoutSelfAssignment(entry: Entry, index: number, all: Entry[]): Entry {
	const isOwnReply = (other: Entry | undefined) =>
		other?.by === 'ai' && other.isMessage && isSameMoment(entry, other);
	const isForReply = isOwnReply(all[index - 1]) || isOwnReply(all[index + 1]);
	return entry.assignedToAi === 'taken' && isForReply ? { ...entry, assignedToAi: 'unasked' } : entry;
}

/** Milliseconds between a reply and the assignment that it brings along; a person needs longer to take over. */
const MOMENT = 2_000;

/** Without a time, neighbours count as of one moment. */
function isSameMoment({ createdAt: one }: Entry, { createdAt: other }: Entry): boolean {
	return (
		one === null ||
		other === null ||
		Math.abs((readMoment(one) ?? NaN) - (readMoment(other) ?? NaN)) <= MOMENT
	);
}

/**
 * Whether an entry gives the conversation to the AI: a person assigns it, or a note tells of the AI's return, or that
 * Fin gave up.
 */
export const givesToAi = (entry: Entry): boolean =>
	isGivenByPeople(entry) || entry.mark?.kind === 'fin-to-ai';

/** The same where somebody has read what was said before, and has decided; Fin's giving up is nobody's decision. */
export const isGivenByPeople = ({ assignedToAi, mark }: Entry): boolean =>
	assignedToAi === 'given' || mark?.kind === 'hand-back';

/** What Fin and workflows had said answers nothing any more, for Fin gave up and the AI answers in its place. */
const withoutMachinesBefore = (given: number, entries: Entry[]): Entry[] =>
	entries.map((entry, index) =>
		index < given && !entry.isOpening && (entry.by === 'fin' || entry.by === 'bot')
			? { ...entry, isMessage: false }
			: entry,
	);

/** From the note of a hand-off until the AI is given the conversation again, it says nothing but that people come. */
function withAnnouncements(entries: Entry[]): Entry[] {
	let isHandedOff = false;
	return entries.map((entry) => {
		if (entry.mark?.kind === 'hand-off') isHandedOff = true;
		else if (givesToAi(entry)) isHandedOff = false;
		return isHandedOff && entry.by === 'ai' && entry.isMessage ? { ...entry, announcesHandOff: true } : entry;
	});
}

function startedBy(opening: Part | null): Situation['startedBy'] {
	switch (opening?.by) {
		case 'customer':
			return 'customer';
		case 'bot':
		case 'fin':
			return 'bot';
		case 'person':
		case 'ai':
		case 'app':
			return 'outbound';
		default:
			// Nobody is named: a campaign has its kind all the same, and without even that nothing is known.
			return opening && isDelivered(opening.record) ? 'outbound' : 'unknown';
	}
}
