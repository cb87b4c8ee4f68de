import { createHash } from 'node:crypto';
import { htmlPage } from './htmlPage';

/**
 * A page on which a person labels decisions, one key each: one file that loads and sends nothing. What was labelled is
 * kept by the browser until it is saved as a table. What the AI thought of its answer is not shown: it would sway.
 */

export interface Labelling {
	cases: ReadonlyArray<{ id: string; message: string; answer: string; articles: string }>;
	/** The columns of the table that is saved. */
	idColumn: string;
	labelColumn: string;
}

export function labellingPageOf(labelling: Labelling): string {
	// Nothing in the data can end the element that holds it.
	const data = JSON.stringify(labelling).replaceAll('<', '\\u003c');
	const allowed = createHash('sha256').update(SCRIPT).digest('base64');
	return htmlPage({
		title: 'Right, wrong or harmless?',
		script: `sha256-${allowed}`,
		style: STYLE,
		body: `<p id="progress" role="status"></p>
<section id="case">
<h2>The customer</h2><p id="message"></p>
<h2>The answer</h2><p id="answer"></p>
<details><summary>What the AI had read</summary><p id="articles"></p></details>
</section>
<p class="buttons">
<button data-label="right">1 · Right</button>
<button data-label="wrong">2 · Wrong</button>
<button data-label="harmless">3 · Harmless</button>
<button id="skip">4 · Skip</button>
<button id="back">⌫ Back</button>
</p>
<p><button id="save">Save the labels</button> as a table with an ID and a label in each row. A click, or the keys 1 to 4.</p>`,
		after: `<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
`,
	});
}

const SCRIPT = `
const { cases, idColumn, labelColumn } = JSON.parse(document.getElementById('data').textContent);
const at = (id) => document.getElementById(id);
const place = 'labels of ' + cases.map(({ id }) => id).join(' ');
const kept = () => { try { return JSON.parse(localStorage.getItem(place)) || {}; } catch { return {}; } };
const labels = kept();
const keep = () => { try { localStorage.setItem(place, JSON.stringify(labels)); } catch { /* The page still has them. */ } };
const next = () => { const index = cases.findIndex(({ id }) => labels[id] === undefined); return index === -1 ? cases.length : index; };
let current = next();
function show() {
	const one = cases[current];
	const done = cases.filter(({ id }) => labels[id]).length;
	at('progress').textContent = one
		? 'Case ' + (current + 1) + ' of ' + cases.length + ', ' + done + ' labelled'
		: 'All ' + cases.length + ' seen, ' + done + ' labelled. Save the labels.';
	at('case').hidden = !one;
	if (!one) return;
	for (const part of ['message', 'answer', 'articles']) at(part).textContent = one[part];
}
function label(what) {
	const one = cases[current];
	if (!one) return;
	labels[one.id] = what;
	keep();
	current++;
	show();
}
function back() {
	current = Math.max(0, current - 1);
	show();
}
function save() {
	const cell = (text) => '"' + text.replaceAll('"', '""') + '"';
	const rows = cases.filter(({ id }) => labels[id]).map(({ id }) => [id, labels[id]]);
	const table = [[idColumn, labelColumn], ...rows].map((row) => row.map(cell).join(',')).join('\\r\\n') + '\\r\\n';
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([table], { type: 'text/csv' }));
	link.download = 'labels.csv';
	link.click();
}
for (const button of document.querySelectorAll('[data-label]')) button.addEventListener('click', () => label(button.dataset.label));
at('skip').addEventListener('click', () => label(''));
at('back').addEventListener('click', back);
at('save').addEventListener('click', save);
document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
	if (ctrlKey || metaKey || altKey) return;
	const what = { 1: 'right', 2: 'wrong', 3: 'harmless', 4: '' }[key];
	if (what !== undefined) label(what);
	if (key === 'Backspace') back();
});
show();
`;

const STYLE = `
h2 { font-size: 1rem; color: var(--soft); margin: 1.5rem 0 .25rem }
#message, #answer, #articles { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); padding: .75rem 1rem; border-radius: .5rem; margin: 0 }
details { margin-top: 1rem }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem }
button { font: inherit; padding: .5rem 1rem }
`;
