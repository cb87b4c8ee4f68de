import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, toIso } from '../../shared/reading';
import { approvalColumns } from '../approval/approval';
import { anything } from '../fields';
import type { Mode, ModeName } from '../mode/mode';
import type { Reason } from '../reason';

/**
 * What was decided about one message of a customer and what became of it, as one flat row for a table of the user's:
 * text, numbers and nothing, no lists and no objects. The keys are columns there, and so they are promises.
 */
export type DecisionRecord = {
	/** ISO 8601 in UTC. */
	decidedAt: string;
	conversationId: string;
	customerMessageId: string | null;
	contactId: string | null;
	mode: ModeName;
	decision: string;
	outcome: Outcome;
	/** Codes, separated by commas; empty for none. */
	reasons: string;
	reasonsInWords: string;
	/** From 0 to 1, as the model says. */
	confidence: number | null;
	/** From 0 to 1, out of all evidence there is; nothing where it is not computed. */
	score: number | null;
	/** What the score consists of, as JSON: see `score/evidence.ts`. */
	scoreParts: string | null;
	/** The confidence that was asked for. */
	threshold: number | null;
	category: string | null;
	language: string | null;
	sentiment: string | null;
	model: string | null;
	/** What the model read, one on each line: title and address. */
	articles: string | null;
	customerMessage: string | null;
	answer: string | null;
	summary: string | null;
	/** Of the answer or the note, in Intercom. */
	partId: string | null;
	/** `nobody`, `unchanged`, `team 5` or `teammate 7`. */
	handedOffTo: string | null;
	/** What a teammate said who was asked: `approved`, `edited`, `declined`, `timedOut` or `unclear`. */
	approval: string | null;
	/** Who that was. */
	approver: string | null;
	/** What was sent once a teammate had approved or edited it; `answer` is what the AI had written. */
	sentAnswer: string | null;
};

/** What became of a decision; `simulated`: nothing, because it was a dry run. */
export type Outcome =
	'answered' | 'drafted' | 'handedOver' | 'noted' | 'nothingToAnswer' | 'silent' | 'simulated';

/** What is known where it is recorded. */
interface Happened {
	/** Milliseconds since 1970. */
	now: number;
	conversationId: string;
	customerMessageId: string | null | undefined;
	contactId: string | null;
	mode: Mode;
	/** What was decided, where the item does not say. */
	decision: string;
	outcome: Outcome;
	reasons: readonly Reason[];
	partId?: string | null;
	handedOffTo?: string;
}

/** What Decide gave, by which a record tells why; from the item, so that there is nothing to fill in. */
export const decisionField = () => ({
	...anything('Decision', {
		default: '={{ $json }}',
		description:
			'What Decide gave: its confidence, category, texts and articles go into the record that comes out',
	}),
	read: (raw: unknown): IDataObject => asRecord(raw) ?? {},
});

/** @param given what Decide or Prepare Turn gave; what it lacks is nothing in the record */
export function recordOf(given: IDataObject, happened: Happened): DecisionRecord {
	const { now, mode, reasons } = happened;
	return {
		decidedAt: toIso(now),
		conversationId: happened.conversationId,
		customerMessageId: happened.customerMessageId || null,
		contactId: happened.contactId,
		mode: mode.name,
		decision: asText(given.decision) ?? happened.decision,
		outcome: happened.outcome,
		reasons: reasons.map(({ code }) => code).join(', '),
		reasonsInWords: reasons.map(({ message }) => message).join('; '),
		confidence: numberIn(given.confidence),
		score: numberIn(given.score),
		scoreParts: asRecord(given.scoreParts) ? JSON.stringify(given.scoreParts) : null,
		threshold: numberIn(given.threshold),
		category: asText(given.category),
		language: asText(given.language),
		sentiment: asText(given.sentiment),
		model: asText(given.model),
		articles: articlesIn(given.articles),
		customerMessage: asText(given.customerMessage),
		answer: asText(given.answer),
		summary: asText(given.summary),
		partId: happened.partId ?? null,
		handedOffTo: happened.handedOffTo ?? null,
		...approvalColumns(given.approval),
	};
}

const numberIn = (value: unknown): number | null =>
	typeof value === 'number' && Number.isFinite(value) ? value : null;

function articlesIn(value: unknown): string | null {
	if (!Array.isArray(value)) return null;
	const lines = value.map((entry) => {
		const { title, url, id } = asRecord(entry) ?? {};
		return [title, url ?? asId(id)].map(asText).filter(Boolean).join(' ');
	});
	return lines.filter((line) => line !== '').join('\n') || null;
}
