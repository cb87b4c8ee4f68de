/**
 * `npm run bench`: the same work, done side by side with the latency and the limit of Intercom, in some twenty minutes.
 *
 * - `--only update,list` does some parts of it (their names are in parts.ts)
 * - `--full` does all of the work where a part of it is done otherwise
 * - `--rounds 3` does everything three times and takes the medians
 * - `--json FILE` writes all figures, after each round
 * - `--readme` writes the README's table; `--from FILE --readme` writes it from a file of `--json`
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withTables } from '../../generate/readme/tables';
import type { Circumstances } from './machine';
import { circumstances } from './machine';
import type { Row } from './part';
import { PARTS } from './parts';
import { medians, speedTable } from './table';

/** The file of `--json`. */
interface Report {
	circumstances: Circumstances;
	rounds: number;
	rows: Row[];
	/** By the name of the part. */
	parts: Record<string, { seconds: number; figures: object[] } | undefined>;
}

async function main() {
	const { values } = parseArgs({
		options: {
			only: { type: 'string' },
			full: { type: 'boolean', default: false },
			rounds: { type: 'string', default: '1' },
			json: { type: 'string' },
			readme: { type: 'boolean', default: false },
			from: { type: 'string' },
		},
	});
	if (values.readme && values.only)
		throw new Error('The table in the README is of one whole run: leave out --only');
	const report = values.from
		? (JSON.parse(await readFile(values.from, 'utf8')) as Report)
		: await run(values.only?.split(','), values.full, Number(values.rounds), values.json);
	console.log(`\n${speedTable(report.rows, report.circumstances, report.rounds)}`);
	if (values.readme) {
		const speed = speedTable(report.rows, report.circumstances, report.rounds);
		await writeFile('README.md', withTables(await readFile('README.md', 'utf8'), { speed }));
	}
	// The sandbox of a real n8n keeps connections open.
	process.exit(0);
}

/** @param file where the figures are written after each round, so that a run that ends early has not been for nothing */
async function run(
	only: string[] | undefined,
	full: boolean,
	rounds: number,
	file?: string,
): Promise<Report> {
	const unknown = only?.filter((name) => !PARTS.some((part) => part.name === name)) ?? [];
	if (unknown.length > 0)
		throw new Error(
			`There is no ${unknown.join(', ')}; there is ${PARTS.map(({ name }) => name).join(', ')}`,
		);
	const wanted = PARTS.filter(({ name }) => only?.includes(name) ?? true);
	const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])];
	const report: Report = { circumstances: circumstances(command.join(' ')), rounds: 0, rows: [], parts: {} };
	const rows: Row[][] = [];
	for (let round = 0; round < rounds; round++) {
		rows[round] = [];
		for (const part of wanted) {
			const { name } = part;
			const began = performance.now();
			const measured = await part.measure({ full });
			const seconds = Math.round((performance.now() - began) / 1_000);
			console.log(`\n${name}, round ${round + 1} of ${rounds}, ${seconds} s`);
			console.table(measured.figures);
			rows[round]!.push(...measured.rows);
			const before = report.parts[name];
			report.parts[name] = {
				seconds: (before?.seconds ?? 0) + seconds,
				figures: [...(before?.figures ?? []), ...measured.figures.map((figure) => ({ round, ...figure }))],
			};
		}
		report.rounds = round + 1;
		report.rows = medians(rows);
		if (file) await writeFile(file, `${JSON.stringify(report, null, '\t')}\n`);
	}
	return report;
}

void main();
