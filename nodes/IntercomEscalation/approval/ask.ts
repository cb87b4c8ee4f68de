import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { asText, toIso } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import type { HeldConversation } from '../heldConversation';
import { approvalNote } from '../note';
import type { Reason } from '../reason';
import type { AiSeat } from '../turn/seat';
import type { Entry, Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import type { SilenceCode } from '../turn/silence';
import { approvalFor, obstaclesTo } from '../turn/turn';
import { sayOnce } from '../writing';
import { approvalPage } from './page';

/** What somebody is asked about, and how. */
export interface Question {
	messageId: string;
	/** The AI's words as they would be sent, in HTML, and as they were given. */
	html: string;
	answer: string;
	/** The page on which a person decides. */
	link: string;
	minutes: number;
	/** What Decide gave, for the page. */
	decision: IDataObject;
	holdTags?: readonly string[];
	overlooked?: readonly string[];
}

/** What became of asking: it is waited for the answer to it, or there is nothing to ask. */
export type Asked =
	| { awaitsApproval: true; partId: string | null; reasons: Reason[]; approval: IDataObject }
	| { awaitsApproval: false; reasons: Reason[] };

const MINUTE = 60_000;

/**
 * Asks teammates, by an internal note, whether an answer is to be sent; once for each message. A run of n8n that asked
 * before waits on, for the page in the note leads to it.
 * @param record the conversation as it is
 * @param claimed the conversation as it is once this run has claimed it
 * @throws UserError without the address of a page
 */
export async function askForApproval(
	question: Question,
	held: HeldConversation,
	seat: AiSeat,
	session: ItemSession,
	{ record, claimed }: { record: IDataObject; claimed: () => Promise<IDataObject> },
): Promise<Asked> {
	assertLink(question.link);
	const { messageId } = question;
	const run = session.context.getExecutionId();
	const ownNote = (shown: IDataObject): Entry | undefined => {
		const note = approvalFor(readSituation(shown, seat), messageId);
		return note?.mark?.awaited?.run === run ? note : undefined;
	};
	const obstacles = (now: Situation): Array<Reason<SilenceCode>> =>
		obstaclesTo('ask', now, seat, messageId, question);
	const ended = (shown: IDataObject): Asked | undefined => {
		const [own, reasons] = [ownNote(shown), obstacles(readSituation(shown, seat))];
		if (own && reasons.every(({ code }) => code === 'drafted')) return asked(own, own.mark!.awaited!.until);
		return reasons.length > 0 ? { awaitsApproval: false, reasons } : undefined;
	};
	const asked = (note: Entry | undefined, until: string): Asked => ({
		awaitsApproval: true,
		partId: note?.id ?? null,
		reasons: [],
		approval: {
			until,
			answer: question.answer,
			page: approvalPage(question.decision, customerMessageOf(question, readSituation(record, seat))),
		},
	});

	const before = ended(record);
	if (before) return before;
	const now = await claimed();
	const meanwhile = ended(now);
	if (meanwhile) return meanwhile;
	const until = toIso(session.now() + question.minutes * MINUTE);
	const body = approvalNote(question.html, question.link, { messageId, awaited: { until, run } });
	const after = await sayOnce(held, seat, 'note', body, (shown) => ownNote(shown) !== undefined);
	return asked(ownNote(after), until);
}

const customerMessageOf = ({ decision, messageId }: Question, { entries }: Situation): string =>
	asText(decision.customerMessage) ?? entries.find(({ id }) => id === messageId)?.text ?? '';

function assertLink(link: string): void {
	if (/^https?:\/\/[^\s"<>]+$/.test(link)) return;
	throw new UserError("In mode Approval, 'Approval Link' has to be the address of a page", {
		description:
			"It is {{ $execution.resumeFormUrl }}, in a workflow in which a Wait node with 'On Form Submitted' comes after Reply. Where there is none, choose the mode Draft.",
	});
}
