import type { Circumstances } from './machine';
import type { Row } from './part';

/** The README's table of what was measured, with the circumstances in a sentence below it. */
export function speedTable(rows: Row[], circumstances: Circumstances, rounds: number): string {
	const lines = rows.map((row, index) => {
		const { what, by, value, unit, beside, remark } = row;
		const isSame = rows[index - 1]?.what === what;
		return [
			isSame ? '' : what,
			by.startsWith('Intercom ') ? `**${by}**` : by,
			`${written(value, unit)}${remark ? `; ${remark}` : ''}`,
			beside ? `${beside.by}: ${written(beside.value, unit)}` : '',
			beside ? ratioOf(row).toFixed(2) : '',
		];
	});
	const head = ['What', 'By', 'Measured', 'Beside it', 'Times that'];
	const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	return `${table}\n\n${sentence(circumstances, rounds)}`;
}

/** How many times what it is compared with. */
export const ratioOf = ({ value, beside }: Row): number => (beside ? value / beside.value : NaN);

/** Each row of the round with the median ratio, for ratios drift the least; of two in the middle, the worse one. */
export function medians(rounds: Row[][]): Row[] {
	return rounds[0]!.map((first) => {
		const all = rounds.map((rows) => rows.find(({ what, by }) => what === first.what && by === first.by)!);
		const measure = (row: Row) => (first.beside ? ratioOf(row) : row.value);
		const worse = first.unit === 'a second' ? -1 : 1;
		return [...all].sort((a, b) => worse * (measure(a) - measure(b)))[all.length >> 1]!;
	});
}

/** What rows are of, where a median is not. */
const FEW_ROUNDS: Record<number, string | undefined> = { 1: 'one run', 2: 'of two rounds the worse' };

function sentence({ date, command, ...machine }: Circumstances, rounds: number): string {
	const day = new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
	const runs = FEW_ROUNDS[rounds] ?? `of ${rounds} rounds the one with the median ratio`;
	return (
		`\`${command}\`, ${day}, ${runs}: ${machine.cores} cores (${machine.processor}), ${machine.memory} GB, ` +
		`Node.js ${machine.node.slice(1)}, n8n ${machine.n8n}; ${machine.loadBefore} processes wanted a core in the minute ` +
		'before it began.'
	);
}

function written(value: number, unit: Row['unit']): string {
	const digits = value < 10 && unit !== 'requests' ? (value < 1 ? 2 : 1) : 0;
	const number = value.toLocaleString('en', {
		minimumFractionDigits: unit === 's' ? 1 : digits,
		maximumFractionDigits: unit === 's' ? 1 : digits,
	});
	return `${number} ${unit}`;
}
