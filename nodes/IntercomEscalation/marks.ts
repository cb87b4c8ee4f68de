/**
 * How this node recognises its own notes when it runs again, also after a crash and on another machine: each carries
 * a mark in plain sight, since Intercom keeps no hidden data with a part and may drop attributes from its HTML.
 */

/** What a note of this node is: a hand-off to people, what of it was refused, a draft for them, or the AI's return. */
const KINDS = ['hand-off', 'hand-off-report', 'draft', 'hand-back'] as const;

export type MarkKind = (typeof KINDS)[number];

export interface Mark {
	kind: MarkKind;
	/** The customer's message that the note is about. */
	messageId: string;
}

/** `[ai hand-off 24801]` */
export const markText = ({ kind, messageId }: Mark): string => `[ai ${kind} ${messageId}]`;

/**
 * The mark of a note's body, in HTML or text, if it is one of ours: it is the last line. One that stands elsewhere is
 * quoted, perhaps from a customer, by another workflow that writes at the same seat.
 */
export function readMark(body: string): Mark | undefined {
	const [, kind, messageId] = MARK.exec(body) ?? [];
	return kind && messageId ? { kind: kind as MarkKind, messageId } : undefined;
}

const MARK = new RegExp(`(?:^|[>\\n])[ \\t]*\\[ai (${KINDS.join('|')}) ([\\w-]+)\\](?:\\s|<[^>]*>)*$`);
