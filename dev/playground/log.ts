import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/**
 * One line of n8n's log, as n8n writes it with N8N_LOG_FORMAT=json. n8n colours some of its messages on a terminal and
 * on a build server; here they are plain everywhere.
 */
export interface LogLine {
	level: 'error' | 'warn' | 'info' | 'debug';
	message: string;
	metadata?: Record<string, unknown>;
}

/**
 * Warnings that n8n 2.41 gives whatever packages are installed: one while a new database gets its tables, two because
 * n8n runs as one process, where a server meant for many users would run Code nodes beside it.
 */
const ABOUT_ITSELF = [
	/^Migrations in progress, please do NOT stop the process\.$/,
	/^Failed to start Python task runner in internal mode/,
	/^\s*There is a deprecation related to your n8n setup[^\n]*\n - N8N_RUNNERS_MODE -> [^\n]*\n$/,
];

/** Every line of the log; what n8n or Node.js wrote past the logger counts as a warning. */
async function readLog(file: string): Promise<LogLine[]> {
	const text = await readFile(file, 'utf8');
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(parseLine);
}

/** What n8n found worth a warning, without what it always finds about itself. */
export async function readWarnings(file: string): Promise<LogLine[]> {
	const lines = await readLog(file);
	return lines
		.filter(({ level }) => level === 'warn' || level === 'error')
		.filter(({ message }) => !ABOUT_ITSELF.some((known) => known.test(message)));
}

function parseLine(line: string): LogLine {
	try {
		const parsed = JSON.parse(line) as LogLine;
		return { ...parsed, message: stripVTControlCharacters(parsed.message) };
	} catch {
		return { level: 'warn', message: line };
	}
}
