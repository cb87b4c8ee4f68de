import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { outputField } from '../../shared/form/binary';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { withFile } from '../../shared/node/result';
import { itemsOf } from '../../shared/session/session';
import { fewestThatShow } from '../calibrate/binomial';
import { FOR_ITS_OWN, goalFields, toColumns, toGoal } from '../calibrate/fields';
import { groupsOf } from '../calibrate/groups';
import { proposalOf, resultsOf } from '../calibrate/result';
import { readRows } from '../calibrate/rows';
import type { Goal } from '../calibrate/threshold';
import type { Thresholds } from '../decide/thresholds';
import { thresholdsField, thresholdsText } from '../decide/thresholds';
import { disagreementsIn, figuresOf, latestRows } from './figures';
import { reportPageOf } from './reportPage';

export const reportReplay = operation({
	name: 'Report on Replay',
	action: 'Report on replayed turns',
	description:
		'What the AI would have done in past conversations, as figures and as a page: shares, reasons, cost, what is worth reading first, and the dial once some answers are labelled. All items together are the rows; nothing is asked of Intercom.',
	fields: {
		...goalFields(),
		today: thresholdsField('Threshold Today', {
			default: 0.4,
			typeOptions: { numberPrecision: 3 },
			description: 'What Settings has, as Decide was told',
		}),
		cases: boundedNumber('Cases to Read', {
			default: 20,
			lowest: 0,
			highest: 500,
			isWhole: true,
			description: 'How many disagreements of each kind the page shows, those worth reading first',
		}),
		outputField: optional(outputField()),
	},
	effect: 'read',
	isLocal: true,
	takes: 'allItems',
	run: async ({ acceptable, confidence, today, cases, outputField: field = 'data' }, session) => {
		const items = itemsOf(session);
		const rows = latestRows(items);
		if (rows.length === 0) throw nothingToReport(items.length);
		const goal = toGoal({ acceptable, confidence });
		const figures = figuresOf(rows);
		const disagreements = disagreementsIn(rows, cases);
		const { labels, dial } = dialOf(rows, goal, today);
		const page = reportPageOf({
			figures,
			disagreements,
			goal,
			dial,
			labels,
			threshold: thresholdsText(today),
		});
		const file = await session.context.helpers.prepareBinaryData(
			Buffer.from(page),
			'backtest.html',
			'text/html',
		);
		const { answeredOtherwise, handedOverThoughSimple } = disagreements;
		return withFile(
			{
				...figures,
				toReadFirst: [...answeredOtherwise, ...handedOverThoughSimple].map(
					({ conversationId }) => conversationId,
				),
				labels,
				confidenceThreshold: dial?.proposal.text ?? null,
				inWords: dial?.proposal.inWords ?? null,
			},
			field,
			file,
		);
	},
});

const nothingToReport = (given: number) =>
	new UserError('There is nothing to report on', {
		description: `None of ${given} items is a row that Record Replay gave, with a 'conversationId'. If no conversation was found at all, look further back (daysBack in Settings of the bundled workflow).`,
	});

/** What Calibrate says of the labelled rows. */
function dialOf(rows: readonly IDataObject[], goal: Goal, today: Thresholds) {
	const { decisions } = readRows(rows, toColumns({ labelField: 'label' }));
	if (decisions.length === 0) return { labels: 0 };
	const groups = groupsOf(decisions, FOR_ITS_OWN * fewestThatShow(goal.rate, goal.delta));
	const results = resultsOf(groups, goal, today);
	return { labels: decisions.length, dial: { results, proposal: proposalOf(results, today) } };
}
