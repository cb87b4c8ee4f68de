/** Says something that takes time, while it takes time. */
export interface Progress {
	/** Shows that the step is done and how long it took. */
	done(): void;
	/** Leaves the line as it is, because what follows explains itself. */
	leave(): void;
}

/**
 * One line for a step. On a terminal the line moves every second; in a log file, where nothing can move, a new line
 * appears every fifteen seconds, so that nobody has to wonder whether it still runs.
 *
 * @param what names the step, e.g. "Installing n8n"
 * @param detail what there is to say about how far it is
 */
export function showProgress(what: string, detail: () => string = () => ''): Progress {
	const { stdout } = process;
	const begin = Date.now();
	const line = () => [`${what} …`, elapsed(Date.now() - begin), detail()].filter(Boolean).join('  ');
	const write = stdout.isTTY
		? (text: string, end = '') => stdout.write(`\r\u001b[K${text}${end}`)
		: (text: string, end = '\n') => stdout.write(`${text}${end}`);
	write(stdout.isTTY ? line() : `${what} …`);
	const timer = setInterval(() => write(line()), stdout.isTTY ? 1_000 : 15_000);
	const finish = (text: string) => {
		clearInterval(timer);
		write(text, '\n');
	};
	return {
		done: () => finish(`${what}: done in ${elapsed(Date.now() - begin)}`),
		leave: () => finish(line()),
	};
}

/** A duration as people say it: "8 s", "2 min 05 s". */
export function elapsed(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
