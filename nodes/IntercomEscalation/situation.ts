import type { IDataObject } from 'n8n-workflow';
import { attachmentsOf } from '../shared/thread/attachment';
import type { Hand } from '../shared/thread/author';
import { handOf } from '../shared/thread/author';
import { toText } from '../shared/thread/body';
import { asId, asRecord, asText, entries } from '../shared/reading';
import type { Mark } from './marks';
import { readMark } from './marks';

/**
 * Who says something in a conversation, as far as taking turns goes. `ai` is the AI's teammate writing through the
 * API; the same seat used by hand in the inbox is a `person`.
 */
export type Voice = Exclude<Hand, 'teammate'> | 'ai' | 'person';

/** One step of a conversation: the message that opened it, or one of its parts. */
export interface Entry {
	id: string;
	/** Whose hand it was. */
	voice: Voice;
	/** Something said, seen by the customer; notes and bare actions are not. */
	isMessage: boolean;
	text: string;
	/**
	 * How the AI's teammate was assigned. `given`: by a person. `taken`: by hand, by whoever sits at that seat, which
	 * takes the conversation from the AI. `unasked`: by itself or by a workflow of Intercom's, which would do so with
	 * every message of the customer.
	 */
	assignedToAi?: 'given' | 'taken' | 'unasked';
	/** Of a note that this node wrote; not of one in which a bot quotes what others said. */
	mark?: Mark;
}

/** Whom the conversation belongs to; undefined is nobody. */
export interface Owner {
	teammateId?: string;
	teamId?: string;
}

/** What the rules of this node need to know of a conversation, out of all that Intercom tells. */
export interface Situation {
	conversationId: string;
	state: string;
	owner: Owner;
	startedBy: 'customer' | 'bot' | 'outbound';
	finParticipates: boolean;
	/** In the order in which they happened; Intercom gives the latest 500. */
	entries: Entry[];
	/** Names in lower case, as Intercom compares them. */
	tags: string[];
	customAttributes: IDataObject;
}

/** Reads a conversation as `GET /conversations/{id}` gives it, in any API version since 2.13. */
export function readSituation(conversation: IDataObject, aiTeammateId: string): Situation {
	const source = asRecord(conversation.source) ?? {};
	const opening = entryOf({ ...source, id: asId(source.id) ?? 'source', part_type: 'source' }, aiTeammateId);
	const parts = entries(conversation.conversation_parts, 'conversation_parts');
	return {
		conversationId: asId(conversation.id) ?? '',
		state: asText(conversation.state) ?? 'open',
		owner: {
			teammateId: assigneeId(conversation.admin_assignee_id),
			teamId: assigneeId(conversation.team_assignee_id),
		},
		startedBy: startedBy(opening.voice, source.delivered_as),
		finParticipates: conversation.ai_agent_participated === true,
		entries: [opening, ...parts.map((part) => entryOf(part, aiTeammateId))].map(unlessForOwnReply),
		tags: entries(conversation.tags, 'tags').map(({ name }) => String(name).toLowerCase()),
		customAttributes: asRecord(conversation.custom_attributes) ?? {},
	};
}

function entryOf(part: IDataObject, aiTeammateId: string): Entry {
	const type = asText(part.part_type) ?? '';
	const body = asText(part.body) ?? '';
	const attachments = attachmentsOf(part);
	const text = toText(body) || attachments.map(({ name }) => `[Attachment: ${name ?? 'file'}]`).join('\n');
	const voice = voiceOf(part, aiTeammateId);
	const isInside = voice === 'ai' || voice === 'person';
	const isNote = type.startsWith('note');
	return {
		id: asId(part.id) ?? '',
		voice,
		isMessage: !isNote && isSpeech(type, voice) && part.redacted !== true && text !== '',
		text,
		assignedToAi: type.includes('assign') ? assignedToAi(part, voice, aiTeammateId) : undefined,
		mark: isNote && isInside ? readMark(body) : undefined,
	};
}

function assignedToAi(part: IDataObject, voice: Voice, aiTeammateId: string): Entry['assignedToAi'] {
	const assignee = asRecord(part.assigned_to);
	if (assignee?.type !== 'admin' || asId(assignee.id) !== aiTeammateId) return undefined;
	if (voice !== 'person') return 'unasked';
	return asId(asRecord(part.author)?.id) === aiTeammateId ? 'taken' : 'given';
}

/**
 * Intercom can assign a conversation to whoever replies first, and names no app for it then: beside a reply of the AI
 * itself it looks like a hand at its seat, and takes nothing from it. A person who does take over there will speak.
 */
function unlessForOwnReply(entry: Entry, index: number, all: Entry[]): Entry {
	const isOwnReply = (other?: Entry) => other?.voice === 'ai' && other.isMessage;
	const isForReply = isOwnReply(all[index - 1]) || isOwnReply(all[index + 1]);
	return entry.assignedToAi === 'taken' && isForReply ? { ...entry, assignedToAi: 'unasked' } : entry;
}

function voiceOf(part: IDataObject, aiTeammateId: string): Voice {
	const author = asRecord(part.author) ?? {};
	const hand = handOf(author);
	if (hand !== 'teammate') return hand;
	// `app_package_code` names the app that wrote a part through the API, and is null for what was written by hand.
	return asId(author.id) === aiTeammateId && part.app_package_code !== null ? 'ai' : 'person';
}

/**
 * Whether a part of this type can be something said. What opens, closes or assigns a conversation may carry words
 * too, so the body decides; but bots announce things of their own (when to expect a reply), and a customer's rating
 * may come with a remark.
 */
function isSpeech(type: string, voice: Voice): boolean {
	if (type.startsWith('conversation_rating')) return false;
	return voice !== 'bot' || type === 'source' || type === 'comment' || type === 'quick_reply';
}

/** Nobody is 0 since API 2.16 and null before. */
function assigneeId(raw: unknown): string | undefined {
	const id = asId(raw);
	return id === null || id === '0' ? undefined : id;
}

function startedBy(voice: Voice, deliveredAs: unknown): Situation['startedBy'] {
	if (voice === 'customer') return 'customer';
	return deliveredAs === 'operator_initiated' || voice === 'bot' || voice === 'fin' ? 'bot' : 'outbound';
}
