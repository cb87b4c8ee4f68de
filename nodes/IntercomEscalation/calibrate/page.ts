import { escapeHtml } from '../../shared/thread/html';
import { thresholdText } from '../decide/thresholds';
import { htmlPage } from './htmlPage';
import { plotOf, riskOf } from './plot';
import type { GroupResult, Proposal } from './result';
import { percent } from './result';
import type { Rows } from './rows';
import type { AtThreshold, Goal } from './threshold';

/** A calibration as a page to look at: one file that loads nothing, for any browser, light or dark. */

export interface Calibrated {
	goal: Goal;
	rows: Rows;
	/** How many answers of one conversation have places, of which one is drawn. */
	places: number;
	/** Labelled, and left out because another one of their conversation counts, or could. */
	sameConversation: number;
	results: readonly GroupResult[];
	proposal: Proposal;
	/** What Settings has today. */
	today: string;
}

export function pageOf({ goal, results, proposal, today, ...data }: Calibrated): string {
	return htmlPage({
		title: 'The dial: how many wrong answers are sent',
		style: PAGE_STYLE,
		body: `<h1>How many wrong answers are sent</h1>
<p>The goal: of the answers that are sent, no more than <strong>${percent(goal.rate)}</strong> are wrong, with <strong>${percent(1 - goal.delta)}</strong> confidence for each group.</p>
<section class="proposal">
<h2>What to do</h2>
<p>${escapeHtml(proposal.inWords)}.</p>
${proposal.text === today ? '' : `<pre>${escapeHtml(proposal.text)}</pre>${proposal.weights === undefined ? '' : `<pre>${escapeHtml(proposal.weights)}</pre>`}<p>Today: <code>${escapeHtml(today)}</code></p>`}
</section>
${overview(results)}
${results.map((result, index) => groupSection(result, goal, `plot-${index}`)).join('\n')}
${dataSection(data)}
<section>
<h2>When it holds, and when not</h2>
<p>It holds for decisions like the labelled ones: the same model, the same instructions, the same content, the same mix of customers. Whatever of that changes calls for new labels.</p>
<p>The labelled decisions have to be drawn at random from all of them, those that went to people too. Ratings of customers alone, or only cases that somebody complained about, promise nothing.</p>
<p>Each group keeps its promise with ${percent(1 - goal.delta)} confidence by itself. An answer labelled harmless counts as right.</p>
</section>`,
	});
}

function overview(results: readonly GroupResult[]): string {
	const rowsOf = results.map(({ name, calibration, today }) => {
		const { decisions, verdict } = calibration;
		const chosen = verdict.kind === 'threshold' ? verdict : undefined;
		return [
			escapeHtml(name),
			decisions,
			chosen ? thresholdText(chosen.threshold) : '–',
			chosen ? `${chosen.sent} (${percent(chosen.sent / decisions)})` : '–',
			chosen ? `${chosen.wrong} (${percent(riskOf(chosen))})` : '–',
			chosen ? percent(chosen.bound) : '–',
			todayInWords(today),
		];
	});
	return table(['Group', 'Labelled', 'Threshold', 'Sent', 'Wrong', 'At most wrong', 'Wrong today'], rowsOf);
}

const todayInWords = (today: AtThreshold | undefined): string =>
	today && today.sent > 0
		? `${today.wrong} of ${today.sent} (${percent(riskOf(today))}), at most ${percent(today.bound)}`
		: 'nothing is sent';

/** A group's verdict, plot and thresholds. */
export const groupSection = (result: GroupResult, goal: Goal, id: string): string => `<section>
<h2>${escapeHtml(result.name)}</h2>
<p>${escapeHtml(result.inWords)}</p>
<figure>${plotOf(result, goal, id)}
<figcaption><span class="key seen"></span>seen <span class="key bound"></span>at most, with confidence <span class="key goal"></span>the goal <span class="key today"></span>today <span class="key chosen"></span>chosen</figcaption></figure>
<details><summary>All thresholds</summary>
${table(
	['From', 'Sent', 'Wrong', 'Share', 'At most'],
	result.calibration.curve.map((point) => [
		thresholdText(point.threshold),
		point.sent,
		point.wrong,
		percent(riskOf(point)),
		percent(point.bound),
	]),
)}
</details>
</section>`;

function dataSection({
	rows,
	places,
	sameConversation,
}: Pick<Calibrated, 'rows' | 'places' | 'sameConversation'>): string {
	const { given, decisions, unlabelled, forPeopleAnyway, repeated, withoutConversation, invalid } = rows;
	return `<section>
<h2>The data</h2>
${table(
	['Rows', 'How many'],
	[
		['Given', given],
		['Used', decisions.length - sameConversation],
		['Without a label', unlabelled],
		['Of people or silence at any threshold', forPeopleAnyway],
		['Of a decision that another row is about', repeated],
		['Left out for another one of the same conversation', sameConversation],
		['Used without a conversationId, each as a conversation of its own', withoutConversation],
		['Not usable', invalid.length],
	],
)}
<p>Answers in one conversation are alike, so at most one of each counts${places > 1 ? `: each labelled answer has a chance of one in ${places} to be it, whatever its label, because conversations have up to ${places} of them` : ', drawn whatever its label'}.</p>
${
	invalid.length === 0
		? ''
		: `<ul>${invalid
				.slice(0, MOST_SHOWN)
				.map(({ row, problem }) => `<li>Row ${row}: ${escapeHtml(problem)}</li>`)
				.join('')}</ul>`
}
${invalid.length > MOST_SHOWN ? `<p>And ${invalid.length - MOST_SHOWN} more.</p>` : ''}
</section>`;
}

const MOST_SHOWN = 20;

/** @param cells HTML */
export const table = (
	heads: readonly string[],
	cells: ReadonlyArray<ReadonlyArray<string | number>>,
): string =>
	`<div class="wide"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${cells
		.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
		.join('')}</tbody></table></div>`;

/** Of tables, plots and boxes, for the pages that have them. */
export const PAGE_STYLE = `
:root { --seen: #1f5fbf; --bound: #8a5cc7; --goal: #c22f2f; --today: #a06a00; --chosen: #14804a }
@media (prefers-color-scheme: dark) { :root { --seen: #7db0ff; --bound: #c6a2f7; --goal: #ff8080; --today: #ffc15c; --chosen: #5fd39a } }
h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin: 0 0 .5rem }
section { margin: 2rem 0 }
.proposal { background: var(--box); padding: 1rem 1.25rem; border-radius: .5rem }
pre { white-space: pre-wrap; font-size: 1.1rem; user-select: all }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line) }
th { color: var(--soft); font-weight: 600 }
figure { margin: 1rem 0 } figcaption { color: var(--soft); font-size: .9rem }
svg { width: 100%; height: auto } svg text { fill: var(--soft); font-size: 12px }
.grid { stroke: var(--line) }
polyline { fill: none; stroke-width: 2 }
polyline.seen { stroke: var(--seen) } polyline.bound { stroke: var(--bound); stroke-dasharray: 5 4 }
line.goal { stroke: var(--goal); stroke-width: 2 }
.point { fill: var(--seen) } circle.today { fill: var(--today) } circle.chosen { fill: var(--chosen) }
.key { display: inline-block; width: .8rem; height: .8rem; margin: 0 .3rem 0 .9rem; border-radius: .2rem }
.key.seen { background: var(--seen) } .key.bound { background: var(--bound) } .key.goal { background: var(--goal) } .key.today { background: var(--today) } .key.chosen { background: var(--chosen) }
`;
