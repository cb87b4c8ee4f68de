import type { IDataObject } from 'n8n-workflow';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asText, readMoment } from '../../shared/reading';
import { itemsOf } from '../../shared/session/session';
import type { Thresholds } from '../decide/thresholds';
import {
	atLeast,
	raisedThreshold,
	thresholdFor,
	thresholdsField,
	thresholdsText,
} from '../decide/thresholds';
import { upperBound } from './binomial';
import { driftIn } from './drift';
import { assertColumn, goalFields, rowFields, toColumns, toGoal } from './fields';
import { byConversation, independent } from './independent';
import { percent } from './result';
import { readRows } from './rows';
import type { LabelledDecision } from './rows';
import type { Goal } from './threshold';
import { chooseThreshold } from './threshold';

const { scoreField, labelField, idField } = rowFields();

export const checkDrift = operation({
	name: 'Check Drift',
	action: 'Check for drift',
	description:
		'Find out whether more of the answers sent are wrong than is acceptable, from labelled decisions in the order of time. It can be run as often as wanted without false alarms adding up. All items together are the data; nothing is asked of Intercom.',
	fields: {
		...goalFields(),
		scoreField,
		labelField,
		idField: optional(idField),
		today: optional(
			thresholdsField('Threshold Today', {
				default: 0,
				typeOptions: { numberPrecision: 3 },
				description:
					'What Settings has, as a number or as text with categories: answers that it would not send any more say nothing of it, and are left out. 0 is for all that were sent.',
			}),
		),
		raisedThreshold: optional(raisedThreshold()),
		decidedSince: optional(
			date('Decided Since', {
				description:
					'When the model, its instructions, the content or the weights of the score were last changed: what was decided before says nothing of how it is now',
			}),
		),
	},
	effect: 'read',
	isLocal: true,
	takes: 'allItems',
	outputs: ['In Doubt', 'Kept'],
	run: async (
		{ acceptable, confidence, today = ALL, raisedThreshold: before = ALL, decidedSince, ...inputs },
		session,
	) => {
		const goal = toGoal({ acceptable, confidence });
		const columns = toColumns(inputs);
		const items = itemsOf(session);
		assertColumn(items, columns.label, 'Label Field');
		assertColumn(items, columns.score, 'Score Field');
		const rows = readRows(sentInOrder(items, decidedSince), columns);
		const sent = rows.decisions.filter(({ score, categories }) => score >= thresholdFor(today, categories));
		// Three wrong answers in a row are no drift where one customer got them.
		const conversations = [...byConversation(sent).values()];
		const drift = driftIn(
			conversations.map((ofOne) => ofOne.map(({ isWrong }) => isWrong)),
			goal.rate,
			goal.delta,
		);
		const isInDoubt = drift.noticedAfter !== undefined;
		const since = conversations.slice(isInDoubt ? drift.since : 0).flat();
		const raised = isInDoubt ? chooseThreshold(independent(since).decisions, goal) : undefined;
		// A bound is one for answers that have nothing to do with each other.
		const { decisions } = independent(sent);
		const answersIn = (first: number) => conversations.slice(0, first).flat().length;
		return toOutput(isInDoubt ? 'In Doubt' : 'Kept', {
			goal: { acceptable, confidence },
			inDoubt: isInDoubt,
			decisions: {
				given: items.length,
				used: decisions.length,
				sameConversation: sent.length - decisions.length,
				withoutConversation: rows.withoutConversation,
				invalid: rows.invalid.length,
			},
			all: figures(decisions, goal),
			latest: figures(decisions.slice(-LATEST), goal),
			noticedAfter: drift.noticedAfter === undefined ? null : answersIn(drift.noticedAfter),
			sinceDecision: isInDoubt ? answersIn(drift.since) + 1 : null,
			evidence: Number(drift.evidence.toPrecision(4)),
			action: !isInDoubt ? 'none' : raised === undefined ? 'draft' : 'raiseThreshold',
			threshold: raised ?? null,
			raisedThreshold: textToKeep({ isInDoubt, raised, before, today }),
			inWords: inWords(since, goal, isInDoubt, raised),
		});
	},
});

/** What is shown of the present: so many of the last ones. */
const LATEST = 100;

const ALL: Thresholds = { general: 0, byCategory: [] };

/**
 * What Decide is to be told beside the threshold of Settings, as text for a table: nothing where nothing was ever raised.
 * While the promise is in doubt it is never lower than before: a look each night would find a low one some night by luck.
 * Once it was, and the promise is kept again, it is the threshold with which that was found: where the AI's own Settings
 * still have the lower one, nothing looks at what they would send.
 */
function textToKeep({
	isInDoubt,
	raised = Infinity,
	before,
	today,
}: {
	isInDoubt: boolean;
	raised: number | undefined;
	before: Thresholds;
	today: Thresholds;
}): string | null {
	if (isInDoubt) return thresholdsText(atLeast(before, raised));
	const isRaised = before.general > 0 || before.byCategory.length > 0;
	return isRaised ? thresholdsText(today) : null;
}

/**
 * The rows of answers that were sent, or would have been in a pilot, from the first to the last.
 * @param since unix seconds
 */
function sentInOrder(items: readonly IDataObject[], since = -Infinity): IDataObject[] {
	const moments = new Map(items.map((item) => [item, readMoment(item.decidedAt) ?? 0]));
	const sent = items.filter(
		(item) => (asText(item.decision) ?? 'answer') === 'answer' && moments.get(item)! >= since * 1_000,
	);
	return sent.sort((one, other) => moments.get(one)! - moments.get(other)!);
}

function figures(decisions: readonly LabelledDecision[], { delta }: Goal): IDataObject {
	const sent = decisions.length;
	const wrong = decisions.filter(({ isWrong }) => isWrong).length;
	return { sent, wrong, share: sent === 0 ? null : wrong / sent, upperBound: upperBound(wrong, sent, delta) };
}

function inWords(
	since: readonly LabelledDecision[],
	{ rate, delta }: Goal,
	isInDoubt: boolean,
	raised: number | undefined,
): string {
	const wrong = since.filter(({ isWrong }) => isWrong).length;
	const seen = `${wrong} of ${since.length} answers were wrong`;
	if (!isInDoubt) return `${seen}: nothing speaks against no more than ${percent(rate)}.`;
	const todo =
		raised === undefined
			? 'Let the AI write drafts until there are new labels to calibrate on'
			: `Raise the threshold to ${raised}, which the answers since then bear out, and calibrate on new labels`;
	return `The promise is in doubt, with ${percent(1 - delta)} confidence: lately ${seen} (${percent(wrong / since.length)}), and no more than ${percent(rate)} were to be. ${todo}.`;
}
