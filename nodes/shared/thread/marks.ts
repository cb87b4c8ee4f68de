/**
 * How Intercom Escalation recognises its own notes when it runs again, also after a crash and on another machine: each
 * carries a mark in plain sight, since Intercom keeps no hidden data with a part and may drop attributes from its HTML.
 * Nothing else writes one: a note that an agent was talked into would give a conversation back to the AI.
 */

/**
 * What such a note is: a hand-off to people, what of it was refused, a draft for them, the AI's return, an
 * answer that somebody is to approve, what came of that, what an answer rests on, how a settled matter was, what Fin
 * gave up, to people or to the AI, or what became of a ticket.
 */
const KINDS = [
	...(['hand-off', 'hand-off-report', 'draft', 'hand-back', 'sources', 'settled'] as const),
	...(['approval', 'approval-decided', 'fin-gave-up', 'fin-to-ai'] as const),
	...(['ticket', 'ticket-failed', 'ticket-state'] as const),
] as const;

export type MarkKind = (typeof KINDS)[number];

export interface Mark {
	kind: MarkKind;
	/** The customer's message that the note is about; of a ticket its ID, or that of the part that changed its state. */
	messageId: string;
	/** Of an answer that somebody is to approve. */
	awaited?: AwaitedApproval;
}

/** How long an approval is waited for, and by which execution of n8n: the page in the note leads to that one. */
export interface AwaitedApproval {
	/** ISO 8601 in UTC. */
	until: string;
	run: string;
}

/** `[ai hand-off 24801]`, `[ai approval 24801 until 2026-03-14T09:30:00.000Z in run 57]` */
export const markText = ({ kind, messageId, awaited }: Mark): string =>
	`[ai ${kind} ${messageId}${awaited ? ` until ${awaited.until} in run ${awaited.run}` : ''}]`;

/**
 * The mark of a note's body, in HTML or text, if it is one of ours: it is the last line. One that stands elsewhere is
 * quoted, perhaps from a customer, by another workflow that writes at the same seat.
 */
export function readMark(body: string): Mark | undefined {
	const [, kind, messageId, until, run] = MARK.exec(body) ?? [];
	if (!kind || !messageId) return undefined;
	return { kind: kind as MarkKind, messageId, ...(until && run && { awaited: { until, run } }) };
}

const MARK = new RegExp(
	`(?:^|[>\\n])[ \\t]*\\[ai (${KINDS.join('|')}) ([\\w-]+)(?: until (\\S+) in run ([\\w-]+))?\\](?:\\s|<[^>]*>)*$`,
);
