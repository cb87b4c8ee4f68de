import { UserError } from 'n8n-workflow';
import { asId, asRecord, asText } from '../../shared/reading';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { anything } from '../fields';

/** A teammate's word on an answer, as Read Approval gives it and Reply takes it. */
export interface Approval {
	verdict: 'approved' | 'edited';
	/** As the teammate is called in Intercom, or as they called themselves. */
	by: string;
	/** What is to be sent: the AI's words, or the teammate's. */
	answer: string;
	/** The customer's message that was on the page. */
	customerMessageId: string;
}

/** What became of an answer that a teammate was asked about. */
export type Verdict = Approval['verdict'] | 'declined' | 'timedOut' | 'unclear';

/** Codes of the reasons for which an answer that a teammate was asked about goes to people instead. */
export const NOT_APPROVED = ['approvalDeclined', 'approvalTimedOut', 'approvalUnclear'] as const;

export type NotApproved = (typeof NOT_APPROVED)[number];

export const approvalField = () => ({
	...anything('Approval', {
		placeholder: 'e.g. {{ $json.approval }}',
		description:
			'In mode Approval: what Read Approval gave for the answer, which is then sent. Without it, a note asks for an approval.',
	}),
	read: readApproval,
});

/** Minutes for which a customer waits until a teammate has decided. */
export const DEFAULT_MINUTES = 30;

export const approvalMinutes = () =>
	boundedNumber('Approval Minutes', {
		default: DEFAULT_MINUTES,
		lowest: 1,
		highest: 10_080,
		description:
			'In mode Approval: for how long it is waited for a teammate to decide, before people get the conversation',
	});

/** @throws UserError where the approval is about another message: nobody has seen this answer */
export function approvedAnswer({ answer, customerMessageId }: Approval, messageId: string): string {
	if (messageId === '' || messageId === customerMessageId) return answer;
	throw new UserError('The approval is about another message, so nothing was sent', {
		description: `It is about ${customerMessageId}, and 'Customer Message ID' is ${messageId}: give what Read Approval gave for both.`,
	});
}

/** @throws UserError when something is given that approves nothing, for then nothing may go out */
function readApproval(given: unknown): Approval | undefined {
	if (given === undefined || given === null || given === '') return undefined;
	const approval = asRecord(given);
	const { verdict, by, answer } = approval ?? {};
	const customerMessageId = asId(approval?.customerMessageId);
	const isApproved = verdict === 'approved' || verdict === 'edited';
	if (isApproved && asText(by) !== null && asText(answer)?.trim() && customerMessageId !== null)
		return { verdict, by: by as string, answer: answer as string, customerMessageId };
	throw new UserError("'Approval' approves nothing, so nothing was sent", {
		description:
			'Give what leaves Read Approval by its output Approved: {{ $json.approval }}. Remove the field to ask for an approval.',
	});
}

/** For the record of a decision: what a teammate said of it, who, and what was sent in the end. */
export const approvalColumns = (
	given: unknown,
): Record<'approval' | 'approver' | 'sentAnswer', string | null> => {
	const { verdict, by, answer } = asRecord(given) ?? {};
	return { approval: asText(verdict), approver: asText(by), sentAnswer: asText(answer) };
};
