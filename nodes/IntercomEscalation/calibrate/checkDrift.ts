import type { IDataObject } from 'n8n-workflow';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asText, readMoment } from '../../shared/reading';
import { itemsOf } from '../../shared/session/session';
import { upperBound } from './binomial';
import { driftIn } from './drift';
import { assertColumn, goalFields, rowFields, toColumns, toGoal } from './fields';
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
	fields: { ...goalFields(), scoreField, labelField, idField: optional(idField) },
	effect: 'read',
	isLocal: true,
	takes: 'allItems',
	outputs: ['In Doubt', 'Kept'],
	run: async ({ acceptable, confidence, ...inputs }, session) => {
		const goal = toGoal({ acceptable, confidence });
		const columns = toColumns(inputs);
		const items = itemsOf(session);
		assertColumn(items, columns.label, 'Label Field');
		assertColumn(items, columns.score, 'Score Field');
		const rows = readRows(sentInOrder(items), columns);
		const { decisions } = rows;
		const drift = driftIn(
			decisions.map(({ isWrong }) => isWrong),
			goal.rate,
			goal.delta,
		);
		const isInDoubt = drift.noticedAfter !== undefined;
		const since = decisions.slice(isInDoubt ? drift.since : 0);
		const raised = isInDoubt ? chooseThreshold(since, goal) : undefined;
		return toOutput(isInDoubt ? 'In Doubt' : 'Kept', {
			goal: { acceptable, confidence },
			inDoubt: isInDoubt,
			decisions: { given: items.length, used: decisions.length, invalid: rows.invalid.length },
			all: figures(decisions, goal),
			latest: figures(decisions.slice(-LATEST), goal),
			noticedAfter: drift.noticedAfter ?? null,
			sinceDecision: isInDoubt ? drift.since + 1 : null,
			evidence: Number(drift.evidence.toPrecision(4)),
			action: !isInDoubt ? 'none' : raised === undefined ? 'draft' : 'raiseThreshold',
			threshold: raised ?? null,
			inWords: inWords(since, goal, isInDoubt, raised),
		});
	},
});

/** What is shown of the present: so many of the last ones. */
const LATEST = 100;

/** The rows of answers that were sent, or would have been in a pilot, from the first to the last. */
function sentInOrder(items: readonly IDataObject[]): IDataObject[] {
	const sent = items.filter(({ decision }) => (asText(decision) ?? 'answer') === 'answer');
	const moments = new Map(sent.map((item) => [item, readMoment(item.decidedAt) ?? 0]));
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
