import type { Role, Transcript, TranscriptMessage } from './transcript';

const ROLE_NAMES: Record<Role, string> = {
	customer: 'Customer',
	teammate: 'Teammate',
	fin: 'Fin',
	bot: 'Bot',
};

/**
 * A transcript as plain text: for each message a line that says who wrote it and when, then the message. Whatever a
 * person wrote is indented, so that nobody can write a line that looks like somebody else's message.
 * @param missingAfter after how many messages the mark for missing parts stands
 */
export function writeTranscript(
	{ subject, messages, isTruncated, missingParts }: Omit<Transcript, 'text'>,
	missingAfter: number,
	attachmentLinks: boolean,
): string {
	const blocks = messages.map((message) => writeMessage(message, attachmentLinks));
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

function writeMessage(message: TranscriptMessage, attachmentLinks: boolean): string {
	const { text, attachments, quickReplies } = message;
	const lines = [
		...(text === '' ? [] : text.split('\n')),
		...attachments.map(
			({ name, url }) =>
				`[Attachment: ${[name, attachmentLinks && url].filter(Boolean).join(' ') || 'file'}]`,
		),
		...(quickReplies.length > 0 ? [`[Quick replies: ${quickReplies.map(onOneLine).join(' | ')}]`] : []),
	];
	return [`${heading(message)}:`, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** `Note by Teammate Nora Lind, 2026-03-14 09:05 UTC` */
function heading({ role, kind, author, createdAt }: TranscriptMessage): string {
	const roleName = ROLE_NAMES[role];
	const name = onOneLine(author.name ?? author.email ?? '');
	const who = name === '' || name === roleName ? roleName : `${roleName} ${name}`;
	const what = { message: who, note: `Note by ${who}`, greeting: `${who} (greeting)` }[kind];
	return createdAt ? `${what}, ${createdAt.slice(0, 16).replace('T', ' ')} UTC` : what;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
