import type { Attachment } from './attachment';
import { kindOfFile } from './attachment';
import type { Author } from './author';

/** What a conversation's text is written from. */
export interface Told {
	messages: TranscriptMessage[];
	/** Of an e-mail conversation. */
	subject: string | null;
	/** Whether Intercom left out parts between the first message and the rest. */
	isTruncated: boolean;
	/** How many parts it left out; `null` where it does not tell. */
	missingParts: number | null;
	/** How many messages are left out after the first, where the whole has a limit. */
	messagesLeftOut?: number;
}

/** Fin is Intercom's own AI agent; a bot is everything else that no person writes, an AI at a teammate's seat too. */
export type Role = 'customer' | 'teammate' | 'fin' | 'bot';

export interface TranscriptMessage {
	/** The id of the part, or of the message that opened the conversation. */
	id: string | null;
	role: Role;
	/** A note is seen by teammates alone. A greeting came from Fin or a bot before the customer's first words. */
	kind: 'message' | 'note' | 'greeting';
	author: Author;
	text: string;
	/** ISO 8601 in UTC. */
	createdAt: string | null;
	attachments: Attachment[];
	/** What the customer could choose from with one click. */
	quickReplies: string[];
}

const ROLE_NAMES: Record<Role, string> = {
	customer: 'Customer',
	teammate: 'Teammate',
	fin: 'Fin',
	bot: 'Bot',
};

/** What a transcript shows that not every reader may know. */
export interface Shown {
	/** Whether it has the addresses of attachments, which anyone can open for a while. Default true. */
	attachmentLinks?: boolean;
	/** Says what kind of file each is, for a reader who cannot open it; images with their addresses, or not. */
	describedFiles?: 'withImageLinks' | 'withoutLinks';
	/** With `describedFiles`: the images that the reader sees beside the text, by their addresses, each with its number. */
	seenImages?: ReadonlyMap<string, number>;
	/** Whether it has the e-mail address of whoever has no name. Default true. */
	emails?: boolean;
}

/**
 * A transcript as plain text: for each message a line that says who wrote it and when, then the message. Whatever a
 * person wrote is indented, so that nobody can write a line that looks like somebody else's message.
 * @param missingAfter after how many messages the mark for missing parts stands
 */
export function writeTranscript(
	{ subject, messages, isTruncated, missingParts, messagesLeftOut = 0 }: Told,
	missingAfter: number,
	shown: Shown,
): string {
	const blocks = messages.map((message) => writeMessage(message, shown));
	if (messagesLeftOut > 0) blocks.splice(1, 0, leftOutMark(messagesLeftOut));
	if (isTruncated) blocks.splice(missingAfter, 0, missingMark(missingParts));
	return [...(subject ? [`Subject: ${onOneLine(subject)}`] : []), ...blocks].join('\n\n');
}

function missingMark(count: number | null): string {
	const what =
		count === null
			? 'Earlier parts may be'
			: count === 1
				? '1 earlier part is'
				: `${count} earlier parts are`;
	return `[${what} missing here: Intercom gives only the latest 500]`;
}

const leftOutMark = (count: number): string =>
	`[${count === 1 ? '1 earlier message is' : `${count} earlier messages are`} left out here: the conversation is too long]`;

/**
 * A text of at most this many characters: the beginning and the end of a longer one, with a mark between that tells how
 * much is left out. The mark comes in addition.
 */
export function cutInTheMiddle(text: string, most: number): string {
	if (text.length <= most) return text;
	const tail = Math.floor(most / 3);
	const head = text.slice(0, most - tail).replace(/[\uD800-\uDBFF]$/, '');
	const end = text.slice(-tail).replace(/^[\uDC00-\uDFFF]/, '');
	return `${head}\n[${text.length - head.length - end.length} characters are left out here]\n${end}`;
}

/** All that readers, and models, take for the end of a line. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function writeMessage(
	message: TranscriptMessage,
	{ attachmentLinks = true, describedFiles, seenImages, emails = true }: Shown,
): string {
	const { attachments, quickReplies } = message;
	const text = attachmentLinks ? message.text : withoutFileLinks(message.text);
	const lines = [
		...(text === '' ? [] : text.split(LINE_END)),
		...attachments.map((file) =>
			describedFiles
				? describedFile(file, describedFiles === 'withImageLinks', seenImages)
				: `[Attachment: ${onOneLine([file.name, attachmentLinks && file.url].filter(Boolean).join(' ')) || 'file'}]`,
		),
		...(quickReplies.length > 0 ? [`[Quick replies: ${quickReplies.map(onOneLine).join(' | ')}]`] : []),
	];
	return [`${heading(message, emails)}:`, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** `[PDF, which you cannot open: invoice.pdf]`, `[Image: screen.png https://…]`, `[Image 1: screen.png]` */
function describedFile(file: Attachment, withImageLinks: boolean, seen: Shown['seenImages']): string {
	const kind = kindOfFile(file);
	const number = seen?.get(file.url ?? '');
	const link = withImageLinks && kind === 'Image' ? file.url : null;
	const words = onOneLine([file.name, link].filter(Boolean).join(' ')) || 'without a name';
	if (number !== undefined) return `[Image ${number}: ${words}]`;
	return `[${kind}${link ? '' : ', which you cannot open'}: ${words}]`;
}

/** The text of a message without the addresses of the sounds and videos in it, which whoever has them can open. */
export const withoutFileLinks = (text: string): string =>
	text.replace(/\[(Audio|Video): [^\]\s]*\]/g, '[$1]');

/** `Note by Teammate Nora Lind, 2026-03-14 09:05 UTC` */
function heading({ role, kind, author, createdAt }: TranscriptMessage, emails: boolean): string {
	const roleName = ROLE_NAMES[role];
	const name = onOneLine(author.name ?? (emails ? author.email : null) ?? '');
	const who = name === '' || name === roleName ? roleName : `${roleName} ${name}`;
	const what = { message: who, note: `Note by ${who}`, greeting: `${who} (greeting)` }[kind];
	return createdAt ? `${what}, ${createdAt.slice(0, 16).replace('T', ' ')} UTC` : what;
}

const onOneLine = (text: string) => text.replace(/[\s\u0085]+/g, ' ').trim();
