import type { NotApproved } from '../approval/approval';
import type { HandOffCode } from '../decide/policy';
import type { Why } from '../waiting/judge';

/**
 * Every reason for which people take over: how it is called in the editor and what it means. `docs/reasons.md` is
 * written from here. The codes are promises: workflows, attributes and records hold them.
 */

/** What the bundled workflow gives as a reason itself, where a step failed. */
type CodeOfWorkflow = 'replyNotSent' | 'notDecided' | 'notPrepared' | 'approvalUnread';

export type ReasonCode = HandOffCode | CodeOfWorkflow | NotApproved | Exclude<Why, 'noAnswer'>;

interface ReasonWords {
	/** As a choice in the editor. */
	name: string;
	group: GroupName;
	/** In a sentence for a support lead. */
	means: string;
}

/** Words for several reasons at once, as Settings takes them, and what the reasons of each have in common. */
export const GROUPS = {
	person: 'The customer wants a person',
	category: 'The matter is for people',
	unsure: 'The AI does not know, or is not sure enough',
	unsafe: 'The AI has an answer, and something in it must not go out',
	limits: 'There was more of it than an AI is given',
	approval: 'A teammate was asked about the answer, and nobody approved it',
	trouble: 'Something did not work',
} as const;

export type GroupName = keyof typeof GROUPS;

export const REASONS: Readonly<Record<ReasonCode, ReasonWords>> = {
	customerAsksForPerson: {
		name: 'Customer Asks for a Person',
		group: 'person',
		means: 'The customer asks for a human, in their own words or as the AI understood them.',
	},
	category: {
		name: 'Category Is for People',
		group: 'category',
		means:
			'The matter is one of *Categories for People*, by the words of the customer or as the AI names it; dangers always are.',
	},
	lowConfidence: {
		name: 'AI Is Not Confident',
		group: 'unsure',
		means: 'The confidence, or the score, is below the threshold.',
	},
	confidenceUnreadable: {
		name: 'Confidence Is Unreadable',
		group: 'unsure',
		means: 'The AI did not say how confident it is, which counts as 0.',
	},
	noArticle: {
		name: 'AI Has Read No Article',
		group: 'unsure',
		means: 'The AI found nothing in the help center to answer from.',
	},
	emptyAnswer: { name: 'AI Has No Answer', group: 'unsure', means: 'The answer is empty.' },
	refusal: {
		name: 'AI Refuses to Answer',
		group: 'unsure',
		means: 'The answer says that it cannot or must not help.',
	},
	guess: { name: 'AI Only Guesses', group: 'unsure', means: 'The answer says that it is a guess.' },
	aiHandsOver: {
		name: 'AI Wants to Hand Over',
		group: 'unsure',
		means: 'The AI itself asks for a colleague.',
	},
	promise: {
		name: 'AI Promises What Nobody Does',
		group: 'unsafe',
		means: 'The answer says that something was or will be done, which an AI cannot do.',
	},
	foreignLink: {
		name: 'Answer Has a Foreign Link',
		group: 'unsafe',
		means: 'A link leads to where neither the articles nor *Allowed Hosts* lead.',
	},
	activeContent: {
		name: 'Answer Has Something That Acts by Itself',
		group: 'unsafe',
		means: 'A script, a form or a picture from elsewhere stands in the answer.',
	},
	formInAnswer: {
		name: 'Answer Has the Form in It',
		group: 'unsafe',
		means: 'What was meant for the form stands in the text to the customer.',
	},
	promptInAnswer: {
		name: 'Answer Shows the Instructions',
		group: 'unsafe',
		means: "The AI's instructions stand in the text to the customer.",
	},
	placeholder: {
		name: 'Answer Is Unfinished',
		group: 'unsafe',
		means: 'A blank such as [your name] stands in the answer.',
	},
	unfoundedMoney: {
		name: 'Answer Has Unfounded Amounts',
		group: 'unsafe',
		means: 'An amount of money stands neither in the articles nor in what the customer wrote.',
	},
	unfoundedContact: {
		name: 'Answer Has Unfounded Contact Details',
		group: 'unsafe',
		means: 'An address or a number stands neither in the articles nor in what the customer wrote.',
	},
	tooLong: {
		name: 'Answer Is Too Long',
		group: 'unsafe',
		means: 'The answer is longer than a customer reads.',
	},
	tooManyTurns: {
		name: 'Too Many AI Turns',
		group: 'limits',
		means: 'The AI has answered *Maximum AI Turns* times without settling it.',
	},
	tooManyMessages: {
		name: 'Too Many Messages in a Row',
		group: 'limits',
		means: 'The customer has written twenty messages without an answer.',
	},
	messageTooLong: {
		name: 'Message Is Too Long',
		group: 'limits',
		means: 'The customer has written more than 20,000 characters.',
	},
	approvalDeclined: {
		name: 'Approval Was Declined',
		group: 'approval',
		means: 'In mode approval, a teammate declined the answer.',
	},
	approvalTimedOut: {
		name: 'Approval Did Not Come in Time',
		group: 'approval',
		means: 'In mode approval, nobody approved or declined the answer in time.',
	},
	approvalUnclear: {
		name: 'Approval Is Unclear',
		group: 'approval',
		means:
			'In mode approval, the page was sent without a name, a decision or an answer, or was about another message.',
	},
	approvalOverdue: {
		name: 'Approval Is Overdue',
		group: 'approval',
		means:
			'In mode approval, the time to decide is over, and the run that was to hand over did not: it was lost.',
	},
	approvalUnread: {
		name: 'Approval Could Not Be Read',
		group: 'trouble',
		means: 'In mode approval, what a teammate decided could not be read.',
	},
	aiUnavailable: {
		name: 'AI Is Unavailable',
		group: 'trouble',
		means: 'The model failed twice, or said nothing for a minute.',
	},
	malformed: {
		name: 'Answer Is Not in the Agreed Form',
		group: 'trouble',
		means: 'The model did not fill in the form, so that nothing is known of its answer.',
	},
	notPrepared: {
		name: 'Turn Could Not Be Prepared',
		group: 'trouble',
		means: 'The conversation could not be read, or a setting is wrong; the note says which.',
	},
	notDecided: {
		name: 'Answer Could Not Be Judged',
		group: 'trouble',
		means: 'A setting of *Decide* is wrong; the note says which.',
	},
	replyNotSent: {
		name: 'Answer Could Not Be Sent',
		group: 'trouble',
		means: 'Intercom refused the answer; the note says why.',
	},
	waitedTooLong: {
		name: 'Customer Has Waited Too Long',
		group: 'trouble',
		means: 'The AI gave no answer within *peopleAfter* minutes.',
	},
	heldByAi: {
		name: 'AI Holds What It May Not Answer',
		group: 'trouble',
		means: 'The conversation is assigned to the AI, which has to be silent in it.',
	},
	handOffUnfinished: {
		name: 'Hand-Off Was Not Finished',
		group: 'trouble',
		means: 'An earlier hand-off broke off; the rest of it is done.',
	},
};

export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];
