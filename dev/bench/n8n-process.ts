import { readFile } from 'node:fs/promises';

/** What n8n's process costs, from outside: Linux tells it of every process. */
export class N8nProcess {
	constructor(private readonly pid: number) {}

	/** Milliseconds of all its threads so far (`man proc_pid_stat`: utime and stime). */
	async processorTime(): Promise<number> {
		const stat = await readFile(`/proc/${this.pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
	}

	/** Milliseconds of processor time that it takes in a second without anything to do. */
	async idleTime(): Promise<number> {
		const before = await this.processorTime();
		await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1_000));
		return ((await this.processorTime()) - before) / IDLE_SECONDS;
	}

	/** What it holds of the machine's memory and the most it ever held, in MB. */
	async memory(): Promise<{ now: number; most: number }> {
		const status = await readFile(`/proc/${this.pid}/status`, 'utf8');
		const megabytes = (field: string) =>
			Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024);
		return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
	}

	/**
	 * Until it has done all that was begun: less than a twentieth of a core for a second. On a machine with much else to do
	 * it is never so quiet, and a while has to do.
	 */
	async untilQuiet(): Promise<void> {
		for (let second = 0; second < LONGEST_UNREST; second++) {
			const before = await this.processorTime();
			await new Promise((resolve) => setTimeout(resolve, 1_000));
			if ((await this.processorTime()) - before < 50) return;
		}
	}
}

const TICKS_A_SECOND = 100;
const LONGEST_UNREST = 15;
const IDLE_SECONDS = 2;

/** How n8n's expressions get their isolates: as `npm start` and the docs set it, or as n8n has it. */
export const SETTINGS: Array<[name: string, env: Record<string, string>]> = [
	['lazy isolates', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' }],
	["n8n's defaults", { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'false' }],
];
