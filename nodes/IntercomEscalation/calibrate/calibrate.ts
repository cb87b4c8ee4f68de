import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { outputField } from '../../shared/form/binary';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { optional } from '../../shared/form/field';
import { toggle } from '../../shared/form/choice';
import { text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { withFile } from '../../shared/node/result';
import type { ItemSession } from '../../shared/session/session';
import { itemsOf } from '../../shared/session/session';
import { thresholdsField, thresholdsText } from '../decide/thresholds';
import { fewestThatShow } from './binomial';
import { scoreOf, weightsText } from '../score/weights';
import { assertColumn, FOR_ITS_OWN, goalFields, rowFields, toColumns, toGoal } from './fields';
import { FEWEST_TO_FIT, fitWeights, parted } from './fit';
import { groupsOf } from './groups';
import { independent } from './independent';
import type { Calibrated } from './page';
import { pageOf } from './page';
import type { GroupResult } from './result';
import { proposalOf, resultsOf } from './result';
import type { LabelledDecision } from './rows';
import { readRows } from './rows';

const { scoreField, labelField, idField } = rowFields();

export const calibrate = operation({
	name: 'Calibrate',
	action: 'Calibrate thresholds',
	description:
		'Find the thresholds at which no more than an acceptable share of the answers sent is wrong, from decisions that people have labelled. All items together are the data; nothing is asked of Intercom.',
	fields: {
		...goalFields(),
		today: thresholdsField('Threshold Today', {
			default: 0.4,
			typeOptions: { numberPrecision: 3 },
			description:
				'What Settings has, as a number or as text with categories: it is shown beside what is found, and stays where nothing is',
		}),
		scoreField,
		labelField,
		categoryField: text('Category Field', {
			default: 'category',
			placeholder: 'e.g. category',
			description: 'The field with the category that the AI named',
		}),
		fitScore: optional(
			toggle('Fit the Score', {
				description: `Whether to find out on a third of the labels how much each part of the score counts, and to calibrate on the others. It needs ${FEWEST_TO_FIT} labelled decisions with the column scoreParts.`,
			}),
		),
		fewestInCategory: optional(
			boundedNumber('Decisions for a Category of Its Own', {
				default: 0,
				lowest: 0,
				isWhole: true,
				description:
					'How many labelled decisions a category needs for a threshold of its own; the others have one together. 0 is for four times as many as show anything: 236 for 5% at 95%.',
			}),
		),
		reasonsField: optional(
			text('Reasons Field', {
				default: 'reasons',
				description:
					'The field with the reasons to hand over. A decision that people have for any other reason than its score is left out.',
			}),
		),
		idField: optional(idField),
		outputField: optional(outputField()),
	},
	effect: 'read',
	isLocal: true,
	takes: 'allItems',
	run: async ({ acceptable, confidence, today, outputField: field = 'data', ...inputs }, session) => {
		const goal = toGoal({ acceptable, confidence });
		const columns = toColumns(inputs);
		const items = itemsOf(session);
		assertColumn(items, columns.label, 'Label Field');
		assertColumn(items, columns.score, 'Score Field');
		const rows = readRows(items, columns);
		const fewest = inputs.fewestInCategory || FOR_ITS_OWN * fewestThatShow(goal.rate, goal.delta);
		const fitted = inputs.fitScore ? fit(rows.decisions) : { decisions: rows.decisions };
		const counted = independent(fitted.decisions);
		const results = resultsOf(groupsOf(counted.decisions, fewest), goal, today);
		const calibrated = {
			goal,
			rows,
			places: counted.places,
			sameConversation: fitted.decisions.length - counted.decisions.length,
			results,
			proposal: proposalOf(results, today, fitted.weights),
			today: thresholdsText(today),
		};
		return withFile(
			toRecord(calibrated, { acceptable, confidence }),
			field,
			await toFile(calibrated, session),
		);
	},
});

/**
 * Puts the fitted score in the place of the recorded one, in those decisions that have not fitted it. Whether
 * they are parted depends on their number alone, and not on their labels.
 */
function fit(decisions: readonly LabelledDecision[]): { decisions: LabelledDecision[]; weights?: string } {
	const known = decisions.filter((decision) => decision.parts !== undefined);
	if (known.length < FEWEST_TO_FIT) {
		throw new UserError(`${known.length} labelled decisions have the parts of their score`, {
			description: `Fitting it needs ${FEWEST_TO_FIT}, with the field scoreParts as Decide gives it. Until then switch 'Fit the Score' off.`,
		});
	}
	const { toFit, toCalibrate } = parted(known, ({ conversation }) => conversation);
	const weights = fitWeights(toFit.map(({ parts, isWrong }) => ({ parts: parts!, isWrong })));
	if (!weights) return { decisions: toCalibrate };
	return {
		decisions: toCalibrate.map((decision) => ({ ...decision, score: scoreOf(decision.parts!, weights) })),
		weights: weightsText(weights),
	};
}

function toRecord(
	{ rows, sameConversation, results, proposal, today }: Calibrated,
	goal: { acceptable: number; confidence: number },
): IDataObject {
	const { decisions, invalid, ...counts } = rows;
	return {
		goal,
		decisions: {
			...counts,
			used: decisions.length - sameConversation,
			sameConversation,
			invalid: invalid.length,
		},
		invalidRows: invalid.slice(0, MOST_NAMED),
		calibrations: results.map(toEntry),
		proposal: {
			confidenceThreshold: proposal.text,
			scoreWeights: proposal.weights ?? null,
			today,
			inWords: proposal.inWords,
		},
	};
}

const MOST_NAMED = 100;

function toEntry({ name, category, calibration, today, inWords }: GroupResult): IDataObject {
	const { decisions, wrong, verdict } = calibration;
	const chosen = verdict.kind === 'threshold' ? verdict : undefined;
	return {
		name,
		category: category ?? null,
		decisions,
		wrong,
		verdict: verdict.kind,
		threshold: chosen?.threshold ?? null,
		sent: chosen?.sent ?? 0,
		wrongSent: chosen?.wrong ?? 0,
		upperBound: chosen?.bound ?? null,
		shareSent: chosen ? chosen.sent / decisions : 0,
		moreNeeded: verdict.kind === 'notEnoughData' ? verdict.more : null,
		today: today
			? { threshold: today.threshold, sent: today.sent, wrong: today.wrong, upperBound: today.bound }
			: null,
		inWords,
	};
}

const toFile = async (calibrated: Calibrated, { context }: ItemSession) =>
	await context.helpers.prepareBinaryData(Buffer.from(pageOf(calibrated)), 'dial.html', 'text/html');
