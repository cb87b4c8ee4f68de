import { escapeHtml } from '../../shared/thread/html';
import { thresholdText } from '../decide/thresholds';
import type { GroupResult } from './result';
import { percent } from './result';
import type { AtThreshold, Goal } from './threshold';

/** Risk against coverage as SVG: how many answers each threshold sends, and how many of those are wrong. */

const [WIDTH, HEIGHT] = [680, 320];
const MARGIN = { left: 56, right: 16, top: 16, bottom: 48 };

/** Shares up to which the plot may go: their quarters are written at its side. */
const HEIGHTS = [0.02, 0.04, 0.08, 0.12, 0.16, 0.2, 0.4, 0.6, 0.8];

/** @param id tells the plots of a page apart */
export function plotOf({ calibration, today, name }: GroupResult, goal: Goal, id: string): string {
	const { curve, decisions, verdict } = calibration;
	if (curve.length === 0) return '';
	const needed = Math.max(...curve.map(riskOf), 2 * goal.rate);
	const highest = HEIGHTS.find((height) => height >= needed) ?? 1;
	const x = (sent: number) => MARGIN.left + (sent / decisions) * (WIDTH - MARGIN.left - MARGIN.right);
	const y = (risk: number) =>
		HEIGHT - MARGIN.bottom - (Math.min(risk, highest) / highest) * (HEIGHT - MARGIN.top - MARGIN.bottom);
	const line = (risk: (point: AtThreshold) => number) =>
		curve.map((point) => `${round(x(point.sent))},${round(y(risk(point)))}`).join(' ');
	const dot = (kind: string, words: string, point: AtThreshold) =>
		`<circle class="${kind}" cx="${round(x(point.sent))}" cy="${round(y(riskOf(point)))}" r="6"><title>${escapeHtml(`${words}: ${pointInWords(point)}`)}</title></circle>`;

	const marks = [0, 0.25, 0.5, 0.75, 1];
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}">
<title id="${id}">${escapeHtml(`Share of wrong answers against share of answers sent, for ${name}`)}</title>
${marks
	.map((mark) => {
		const [across, up] = [x(mark * decisions), y(mark * highest)].map(round);
		return `<line class="grid" x1="${across}" y1="${MARGIN.top}" x2="${across}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${across}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${percent(mark)}</text><line class="grid" x1="${MARGIN.left}" y1="${up}" x2="${WIDTH - MARGIN.right}" y2="${up}"/><text x="${MARGIN.left - 8}" y="${round(up! + 4)}" text-anchor="end">${percent(mark * highest)}</text>`;
	})
	.join('\n')}
<text x="${(WIDTH + MARGIN.left - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">Answers sent</text>
<line class="goal" x1="${MARGIN.left}" y1="${round(y(goal.rate))}" x2="${WIDTH - MARGIN.right}" y2="${round(y(goal.rate))}"/>
<polyline class="bound" points="${line(({ bound }) => bound)}"/>
<polyline class="seen" points="${line(riskOf)}"/>
${curve.map((point) => `<circle class="point" cx="${round(x(point.sent))}" cy="${round(y(riskOf(point)))}" r="2.5"><title>${escapeHtml(pointInWords(point))}</title></circle>`).join('')}
${today && today.sent > 0 ? dot('today', 'Today', today) : ''}
${verdict.kind === 'threshold' ? dot('chosen', 'Chosen', verdict) : ''}
</svg>`;
}

export const riskOf = ({ sent, wrong }: AtThreshold): number => (sent === 0 ? 0 : wrong / sent);

const pointInWords = (point: AtThreshold): string =>
	`from ${thresholdText(point.threshold)} up, ${point.sent} sent, ${point.wrong} wrong (${percent(riskOf(point))}, at most ${percent(point.bound)})`;

const round = (value: number): number => Math.round(value * 10) / 10;
