import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { N8nServer } from '../playground/server';

/** What n8n's process costs, from outside: Linux tells it of every process. */
export class N8nProcess {
	private constructor(private readonly pid: number) {}

	static async of({ logFile }: N8nServer): Promise<N8nProcess> {
		const running = await readFile(path.join(path.dirname(logFile), 'running.json'), 'utf8');
		return new N8nProcess((JSON.parse(running) as { pid: number }).pid);
	}

	/** Milliseconds of all its threads so far (`man proc_pid_stat`: utime and stime). */
	async processorTime(): Promise<number> {
		const stat = await readFile(`/proc/${this.pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
	}

	/** What it holds of the machine's memory, in MB. */
	async memory(): Promise<number> {
		const status = await readFile(`/proc/${this.pid}/status`, 'utf8');
		return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
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
