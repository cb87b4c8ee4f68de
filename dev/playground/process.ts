import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** A process and everything it starts in turn. */
export interface StartedProcess {
	readonly child: ChildProcess;
	/** Settles when the process is gone: its exit code, or the signal that ended it. */
	readonly ended: Promise<number | NodeJS.Signals>;
	/** Asks the process and its children to end, insists after `grace` milliseconds, and waits until it is gone. */
	stop(grace?: number): Promise<void>;
	/** Ends the process and its children with SIGKILL, and waits until it is gone. */
	kill(): Promise<void>;
}

interface ProcessOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'stdio'> {
	/** Ends the process when it fires, so that Ctrl-C leaves nothing behind. */
	signal?: AbortSignal;
}

/**
 * Starts a program as the head of a process group of its own. A group can be ended as a whole by one id, with the
 * children that npm or n8n start by themselves, and it does not see the Ctrl-C of the terminal: whoever started it
 * decides when and in which order things end. It never outlives this process, unless that is killed outright.
 */
export function startProcess(command: string, args: string[], options: ProcessOptions = {}): StartedProcess {
	const { signal, ...rest } = options;
	signal?.throwIfAborted();
	const child = spawn(command, args, { ...rest, detached: true });
	const endAtOnce = () => signalGroup(child, 'SIGKILL');
	process.once('exit', endAtOnce);
	const ended = once(child, 'exit').then(([code, by]) => {
		// What the program left running goes with it.
		endAtOnce();
		process.removeListener('exit', endAtOnce);
		return (code ?? by) as number | NodeJS.Signals;
	});
	ended.catch(() => {});

	const stop = async (grace = 15_000) => {
		if (!isRunning(child)) return;
		const insist = setTimeout(endAtOnce, grace);
		signalGroup(child, 'SIGTERM');
		await ended.catch(() => {});
		clearTimeout(insist);
	};
	const kill = async () => {
		endAtOnce();
		await ended.catch(() => {});
	};
	const onAbort = () => void stop();
	signal?.addEventListener('abort', onAbort, { once: true });
	void ended.catch(() => {}).then(() => signal?.removeEventListener('abort', onAbort));
	return { child, ended, stop, kill };
}

/**
 * Runs a program to its end and gives what it wrote on standard output.
 *
 * @throws Error with the program's last lines when it ends with anything but 0
 */
export async function run(command: string, args: string[], options: ProcessOptions = {}): Promise<string> {
	const started = startProcess(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
	let output = '';
	let everything = '';
	// As text, so that a character in two pieces stays whole.
	started.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		output += text;
		everything += text;
	});
	started.child.stderr?.setEncoding('utf8').on('data', (text: string) => (everything += text));
	const closed = once(started.child, 'close');
	const end = await started.ended;
	await closed;
	options.signal?.throwIfAborted();
	if (end !== 0) {
		const line = [command, ...args].join(' ');
		throw new Error(`"${line}" ended with ${end}. Its last lines:\n${lastLines(everything)}`);
	}
	return output;
}

/** The end of a long text, as much as fits on a screen. */
export const lastLines = (text: string, count = 30): string =>
	text.trimEnd().split('\n').slice(-count).join('\n');

const isRunning = (child: ChildProcess) =>
	child.pid !== undefined && child.exitCode === null && child.signalCode === null;

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
	try {
		process.kill(-child.pid!, signal);
	} catch {
		// Nobody of the group is left.
	}
}
