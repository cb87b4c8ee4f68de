import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asId, asRecord, asText, readMoment } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { anything, fromItem, givenText } from '../fields';
import { refusalOf } from '../refusals';
import type { Approval, NotApproved, Verdict } from './approval';

/** The operation between n8n's form, on which a teammate decides about an answer, and what follows from it. */
export const readApproval = operation({
	name: 'Read Approval',
	action: 'Read approval',
	description:
		"Find out what a teammate decided about an answer of the AI on the page of n8n's Wait node: it was approved, with their own words or the AI's, or people get the conversation",
	fields: {
		asked: anything('Asked', {
			placeholder: "e.g. {{ $('Reply').first().json }}",
			description: 'What Reply gave as it asked',
		}),
		decision: anything('Decision', {
			placeholder: "e.g. {{ $('Decide').first().json }}",
			description: 'What Decide gave: it goes on with the item, for Reply, Hand Off and the record',
		}),
		verdict: givenText('Verdict', {
			...fromItem('Decision'),
			description:
				'What was chosen on the page: a text that begins with Approve or Decline. Anything else approves nothing; without an entry, nobody decided in time.',
		}),
		answer: givenText('Answer', {
			...fromItem('Answer'),
			description: "The answer as it stood on the page, in the AI's words or the teammate's",
		}),
		approver: givenText('Approver', {
			default: "={{ $json['Your name or e-mail'] }}",
			description: 'Who decided: the name or the e-mail address of a teammate',
		}),
		comment: givenText('Comment', {
			default: "={{ $json['Why, for your colleagues'] }}",
			description: 'What the teammate adds for colleagues',
		}),
		customerMessageId: givenText('Customer Message ID', {
			...fromItem('customerMessageId'),
			description: 'The message that was on the page, so that a page of before approves nothing of now',
		}),
		submittedAt: givenText('Submitted At', {
			...fromItem('submittedAt'),
			description: 'When the page was sent; empty when the time was up',
		}),
	},
	effect: 'read',
	patience: 'minutes',
	outputs: ['Approved', 'Not Approved'],
	errorOutput: 'Not Approved',
	run: async (inputs, session) => {
		const asked = asRecord(inputs.asked) ?? {};
		const item = { ...asRecord(inputs.decision), ...idsIn(asked) };
		const approver = await teammateCalled(inputs.approver, session);
		const verdict = verdictOn({ ...inputs, approver, asked }, session.now());
		if (verdict.isApproved) return toOutput('Approved', { ...item, approval: verdict.approval });
		const { code, message, outcome } = verdict;
		const approval = { verdict: outcome, by: approver || null, comment: inputs.comment || null };
		return toOutput('Not Approved', { ...item, approval, reasons: [{ code, message }] });
	},
});

interface Given {
	asked: IDataObject;
	verdict: string;
	answer: string;
	approver: string;
	comment: string;
	customerMessageId: string;
	submittedAt: string;
}

type Judged =
	| { isApproved: true; approval: Approval & IDataObject }
	| {
			isApproved: false;
			outcome: Verdict;
			code: NotApproved;
			message: string;
	  };

/** The page checks nothing that its reader could not leave out, so all of it is checked here; nothing is guessed. */
function verdictOn(given: Given, now: number): Judged {
	const { asked, approver, verdict, answer, comment } = given;
	const proposed = asRecord(asked.approval) ?? {};
	const messageId = asId(asked.customerMessageId) ?? '';
	const notApproved = (outcome: Verdict, code: NotApproved, message: string): Judged => ({
		isApproved: false,
		outcome,
		code,
		message: comment === '' ? message : `${message}: "${comment}"`,
	});
	const unclear = (why: string) =>
		notApproved('unclear', 'approvalUnclear', `The answer of the AI was not sent, because ${why}`);

	if (given.submittedAt === '')
		return notApproved(
			'timedOut',
			'approvalTimedOut',
			'Nobody approved or declined the answer of the AI in time',
		);
	if (/^decline/i.test(verdict))
		return notApproved(
			'declined',
			'approvalDeclined',
			`${approver || 'Somebody'} declined the answer of the AI`,
		);
	if (!/^approve/i.test(verdict)) return unclear('the page was sent without a decision');
	if (approver === '') return unclear('the page was sent without a name, and only a teammate approves');
	if (answer === '') return unclear(`${approver} approved it and left nothing of it`);
	if (given.customerMessageId !== messageId)
		return unclear(`${approver} approved what was on another page, about another message`);
	if (now > (readMoment(proposed.until) ?? Infinity))
		return notApproved(
			'timedOut',
			'approvalTimedOut',
			`${approver} approved the answer of the AI after its time was up`,
		);
	const isEdited = plain(answer) !== plain(asText(proposed.answer) ?? '');
	return {
		isApproved: true,
		approval: {
			verdict: isEdited ? 'edited' : 'approved',
			by: approver,
			// What nobody changed is sent as the AI wrote it: a page may end lines in its own way.
			answer: isEdited ? answer : (asText(proposed.answer) ?? ''),
			customerMessageId: messageId,
			comment: comment || null,
		},
	};
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** What the next nodes need to know of the conversation, whoever decided. */
const idsIn = ({ conversationId, customerMessageId }: IDataObject): IDataObject => ({
	...(conversationId !== undefined && { conversationId }),
	...(customerMessageId !== undefined && { customerMessageId }),
});

/**
 * A teammate as Intercom knows them. Whoever is none is told as such: the page is open to all who read the note, and
 * people do not always write their name as Intercom has it.
 */
async function teammateCalled(said: string, session: ItemSession): Promise<string> {
	if (said === '') return '';
	let found: { name?: string | null; email?: string | null } | undefined;
	const wanted = said.toLowerCase();
	await refusalOf(
		'teammates',
		async () => {
			const { admins } = await session.send(endpoint('GET /admins'));
			const called = (admins ?? []).filter(
				(one) => one?.name?.toLowerCase() === wanted || one?.email?.toLowerCase() === wanted,
			);
			if (called.length === 1) found = called[0] ?? undefined;
		},
		() => true,
	);
	return found ? `${found.name} (${found.email})` : `${said} (not known to Intercom)`;
}
