/** Does one step of something longer and lets whoever waits know about it. */
export type Step = <Result>(
	what: string,
	work: () => Promise<Result>,
	detail?: () => string,
) => Promise<Result>;

/**
 * One line for a step. On a terminal the line moves every second; in a log file, where nothing can move, a new line
 * appears every fifteen seconds, so that nobody has to wonder whether it still runs.
 *
 * @param what names the step, e.g. "Installing n8n"
 * @param detail what there is to say about how far it is
 */
export const showStep: Step = async (what, work, detail = () => '') => {
	const { stdout } = process;
	const begin = Date.now();
	const write = (text: string, end: string) =>
		stdout.write(stdout.isTTY ? `\r\u001b[K${text}${end}` : `${text}\n`);
	const line = () => [`${what} …`, elapsed(Date.now() - begin), detail()].filter(Boolean).join('  ');
	write(`${what} …`, '');
	const timer = setInterval(() => write(line(), ''), stdout.isTTY ? 1_000 : 15_000);
	try {
		const result = await work();
		write(`${what}: done in ${elapsed(Date.now() - begin)}`, '\n');
		return result;
	} catch (error) {
		write(line(), '\n');
		throw error;
	} finally {
		clearInterval(timer);
	}
};

/** For those who do not wait in front of a screen. */
export const silentStep: Step = async (_what, work) => await work();

/** A duration as people say it: "8 s", "2 min 05 s". */
function elapsed(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
