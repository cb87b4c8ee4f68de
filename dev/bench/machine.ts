import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Where and when figures were measured. */
export interface Circumstances {
	/** ISO 8601. */
	date: string;
	command: string;
	cores: number;
	processor: string;
	/** Gigabytes. */
	memory: number;
	node: string;
	n8n: string;
	/** How many processes wanted a core in the minute before it began: more than a few tenths, and others worked too. */
	loadBefore: number;
}

export function circumstances(command: string): Circumstances {
	const cores = cpus();
	const { dependencies } = JSON.parse(readFileSync('dev/playground/package.json', 'utf8')) as {
		dependencies: { n8n: string };
	};
	return {
		date: new Date().toISOString(),
		command,
		cores: cores.length,
		processor: cores[0]?.model.trim() ?? 'unknown',
		memory: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		n8n: dependencies.n8n,
		loadBefore: Math.round(loadavg()[0]! * 10) / 10,
	};
}
