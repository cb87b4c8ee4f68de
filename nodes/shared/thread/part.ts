import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, asTime, entries } from '../reading';
import type { Attachment } from './attachment';
import { attachmentsOf } from './attachment';
import type { Author, By, Directory, Machines } from './author';
import { isInNameOfPerson, readAppCode, readAuthor, readBy } from './author';
import type { BodyFormat } from './body';
import { toHtml, toText } from './body';

/** One step of a conversation or ticket: the message that opened it, or one of its parts. */
export interface Part {
	id: string | null;
	/** Intercom's `part_type`, or `source` for the message that opened it. */
	type: string | null;
	kind: PartKind;
	by: By;
	author: Author;
	/** The app that wrote it through the API, since API version 2.13. */
	appCode: string | null;
	/** What was said, as plain text and as HTML; a quick reply's click says what its option says. */
	text: string;
	html: string;
	/** It was deleted. What it said is gone, whatever Intercom has in its place. */
	redacted: boolean;
	attachments: Attachment[];
	/** What the customer could choose from with one click. */
	quickReplies: string[];
	/** ISO 8601 in UTC. */
	createdAt: string | null;
	/** Intercom's own object. */
	record: IDataObject;
}

/**
 * - `message`: said to the customer or by them
 * - `note`: said among teammates
 * - `announcement`: what a bot says by itself, such as when to expect an answer
 * - `remark`: a customer's words with a rating
 * - `summary`: of a call
 * - `action`: something done without a word
 */
export type PartKind = 'message' | 'note' | 'announcement' | 'remark' | 'summary' | 'action';

/** What stands in the place of what was deleted. */
const REDACTED = '[Redacted]';

/**
 * @param part a part, or an opening message with the `part_type` `source`
 * @param format how its body is written
 * @param next what happened after it
 * @param options texts of the quick replies that were offered, by uuid
 */
export function readPart(
	part: IDataObject,
	format: BodyFormat,
	machines: Machines,
	directory: Directory,
	{ next, options = new Map() }: { next?: IDataObject; options?: ReadonlyMap<string, string> } = {},
): Part {
	const by = readBy(part, machines, directory);
	const redacted = part.redacted === true;
	const clicked = asText(part.body) === null ? clickedOption(part, by, options) : undefined;
	const body = redacted ? REDACTED : (asText(part.body) ?? clicked ?? '');
	const written = formatOf(part, format, redacted || clicked !== undefined);
	const attachments = redacted ? [] : attachmentsOf(part, written);
	const isSaid = body.trim() !== '' || attachments.length > 0;
	return {
		id: asId(part.id),
		type: asText(part.part_type),
		kind: isSaid ? kindOf(part, by, next) : 'action',
		by,
		author: readAuthor(part, directory),
		appCode: readAppCode(part),
		text: toText(body, written),
		html: toHtml(body, written),
		redacted,
		attachments,
		quickReplies: clicked !== undefined ? [] : optionsOf(part).flatMap(({ text }) => asText(text) ?? []),
		createdAt: asTime(part.created_at),
		record: part,
	};
}

/** The quick replies that a part offers or, in a customer's own part, the one that was chosen. */
export const optionsOf = (part: IDataObject): IDataObject[] =>
	entries(asRecord(part.metadata)?.quick_reply_options);

/** Words that are not of the body are text, and nothing is known of the few words that come with a rating. */
const formatOf = ({ part_type: type }: IDataObject, format: BodyFormat, isOwnWords: boolean): BodyFormat =>
	isOwnWords ? 'text' : isRemark(asText(type)) ? 'unknown' : format;

/** Whether a part of this type is a rating; the words with it may be text in any version. */
export const isRemark = (type: string | null): boolean => type?.startsWith('conversation_rating') === true;

/** What a bot says in its turn; all else are announcements of its own. */
const BOT_SPEECH = new Set<unknown>(['source', 'comment', 'quick_reply']);

function kindOf(part: IDataObject, by: By, next: IDataObject | undefined): PartKind {
	const type = asText(part.part_type) ?? '';
	// `note`, and its variants that also open the conversation again.
	if (type.startsWith('note')) return 'note';
	if (isRemark(type)) return 'remark';
	if (type === 'call_summary') return 'summary';
	const isBot = by === 'bot' || by === 'nobody' || (by === 'app' && !isInNameOfPerson(part));
	if (isBot && (!BOT_SPEECH.has(type) || isPromptForAddress(next))) return 'announcement';
	return 'message';
}

/** Operator asks who the customer is ("Give the team a way to reach you:") and leaves a field for it right below. */
const isPromptForAddress = (next: IDataObject | undefined) =>
	asText(next?.part_type)?.startsWith('attribute_collect') === true;

/** A click has no words of its own; it names the option by its uuid, or brings it along. */
function clickedOption(part: IDataObject, by: By, options: ReadonlyMap<string, string>): string | undefined {
	if (by !== 'customer') return undefined;
	const uuid = asText(asRecord(part.metadata)?.quick_reply_uuid);
	const own = optionsOf(part);
	const chosen = own.find((option) => option.uuid === uuid) ?? (own.length === 1 ? own[0] : undefined);
	return asText(chosen?.text) ?? (uuid === null ? undefined : options.get(uuid));
}
