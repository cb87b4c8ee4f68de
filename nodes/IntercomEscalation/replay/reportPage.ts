import { escapeHtml } from '../../shared/thread/html';
import { htmlPage } from '../calibrate/htmlPage';
import { groupSection, PAGE_STYLE, table } from '../calibrate/page';
import type { GroupResult, Proposal } from '../calibrate/result';
import { percent } from '../calibrate/result';
import { fewestThatShow } from '../calibrate/binomial';
import type { Goal } from '../calibrate/threshold';
import type { Count, Disagreement, Disagreements, Figures, NamedCount } from './figures';
import { inWords } from './figures';

/** A backtest as a page to look at: what the AI would have done, beside what the team did. */

export interface Report {
	figures: Figures;
	disagreements: Disagreements;
	goal: Goal;
	/** What labelled rows say of thresholds; undefined without labels. */
	dial?: { results: readonly GroupResult[]; proposal: Proposal };
	labels: number;
	/** What Settings has. */
	threshold: string;
}

export function reportPageOf(report: Report): string {
	const { figures, disagreements } = report;
	return htmlPage({
		title: 'Backtest: what the AI would have done',
		style: PAGE_STYLE + STYLE,
		body: `<h1>What the AI would have done</h1>
<p>The first question of ${figures.conversations} past conversations, at the threshold ${escapeHtml(report.threshold)}. Nobody was told anything.</p>
<section class="proposal" id="shares">
${bar(figures)}
${table(['', 'Conversations', 'Share'], outcomes(figures))}
</section>
<section id="handed-over"><h2>Handed over, by reason</h2>
${reasons(figures.handedOverBecause)}</section>
<section id="silent"><h2>Silent, by reason</h2>
${reasons(figures.silentBecause)}</section>
<section id="team"><h2>What the team did</h2>
<p>People answered ${inCount(figures.team.answered)}${figures.team.medianSecondsToAnswer === null ? '' : `, half of them within ${inWords(figures.team.medianSecondsToAnswer)}`}.</p></section>
<section id="cost"><h2>What it costs</h2>
<p>${thousands(figures.tokens.input)} tokens read and ${thousands(figures.tokens.output)} written: ${thousands(figures.tokens.perConversation)} a conversation.</p>
<p>${estimateInWords(figures)}</p></section>
${cases('answered-otherwise', 'Worth reading first', 'The AI would have answered, and the team said something else. The surest and most different stand first.', disagreements.answeredOtherwise)}
${cases('handed-over-though-simple', 'Handed over, though one answer settled it', 'Here better content helps, or another threshold.', disagreements.handedOverThoughSimple)}
${dialSection(report)}`,
	});
}

const estimateInWords = ({ tokens: { estimated }, conversations }: Figures): string =>
	estimated === 0
		? 'As the model counted them.'
		: `Of ${estimated === conversations ? 'all' : estimated} conversations this is an estimate, from the characters that the model was given and gave; what it thinks to itself is not in it. Your provider's bill of the day has the count.`;

const KINDS = [
	['answered', 'Answered'],
	['handedOver', 'Handed over'],
	['nothingToAnswer', 'Nothing to answer'],
	['silent', 'Silent'],
] as const;

const outcomes = (figures: Figures) =>
	KINDS.map(([kind, name]) => [name, figures[kind].count, percent(figures[kind].share)]);

/** As wide as each share is. */
const bar = (figures: Figures): string =>
	`<div class="bar" role="img" aria-label="${KINDS.map(([kind, name]) => `${name} ${percent(figures[kind].share)}`).join(', ')}">${KINDS.map(
		([kind, name]) =>
			`<span class="${kind}" style="flex-grow:${figures[kind].count}" title="${name}: ${figures[kind].count}"></span>`,
	).join('')}</div>`;

const reasons = (counts: readonly NamedCount[]): string =>
	counts.length === 0
		? '<p>None.</p>'
		: table(
				['Reason', 'Conversations', 'Share of all'],
				counts.map(({ name, count, share }) => [escapeHtml(toWords(name)), count, percent(share)]),
			);

/** `customerAsksForPerson` → `customer asks for person` */
const toWords = (code: string): string =>
	code.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

function cases(id: string, title: string, what: string, found: readonly Disagreement[]): string {
	return `<section id="${id}"><h2>${title}</h2>
<p>${found.length === 0 ? 'None.' : what}</p>
${found.map(caseOf).join('\n')}</section>`;
}

const caseOf = ({ conversationId, customerMessage, answer, teamAnswer, facts }: Disagreement): string =>
	`<article class="case"><p class="facts">Conversation ${escapeHtml(conversationId)} · ${facts.map(escapeHtml).join(' · ')}</p>
<h3>The customer</h3><p class="words">${escapeHtml(customerMessage)}</p>
<div class="both"><div><h3>The AI</h3><p class="words">${escapeHtml(answer) || '–'}</p></div>
<div><h3>The team</h3><p class="words">${escapeHtml(teamAnswer ?? '–')}</p></div></div></article>`;

function dialSection({ figures, goal, dial, labels }: Report): string {
	const promise = `no more than ${percent(goal.rate)} of the answers sent are wrong, with ${percent(1 - goal.delta)} confidence`;
	return `<section id="dial"><h2>The dial for your team</h2>
${
	dial
		? `<p>From ${labels} labelled answers, so that ${promise}:</p>
<p><strong>${escapeHtml(dial.proposal.inWords)}.</strong></p>
${dial.results.map((result, index) => groupSection(result, goal, `plot-${index}`)).join('\n')}`
		: `<p>How many answers each threshold would send, of ${figures.decidedByThreshold} on which a threshold decides. Which of them are right, only people can tell: label at least ${fewestThatShow(goal.rate, goal.delta)}, drawn at random, and run this again. Then a threshold is found at which ${promise}.</p>
${table(
	['From', 'Sent', 'Share'],
	figures.byThreshold.map(({ threshold, sent, share }) => [threshold, sent, percent(share)]),
)}`
}</section>`;
}

const inCount = ({ count, share }: Count): string => `${count} (${percent(share)})`;

const thousands = (count: number): string => count.toLocaleString('en-US');

const STYLE = `
h3 { font-size: .9rem; color: var(--soft); margin: .75rem 0 .25rem }
.bar { display: flex; height: 1.25rem; border-radius: .5rem; overflow: hidden; margin-bottom: 1rem }
.bar .answered { background: var(--chosen) } .bar .handedOver { background: var(--today) } .bar .nothingToAnswer { background: var(--seen) } .bar .silent { background: var(--soft) }
.case { border-top: 1px solid var(--line); padding: .75rem 0 }
.facts { color: var(--soft); font-size: .9rem; margin: 0 }
.words { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); padding: .75rem 1rem; border-radius: .5rem; margin: 0 }
.both { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 1rem }
`;
