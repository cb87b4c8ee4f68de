import { ManualExecutionCancelledError, sleep } from 'n8n-workflow';

/** Time as the machinery sees it; handed in, so that tests neither sleep nor depend on the hour. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Resolves after this many milliseconds. */
	sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = { now: () => Date.now(), sleep };

/** What ends everything that waits when the user (or n8n) cancels the execution; n8n knows it by its class. */
export const executionCancelled = () => new ManualExecutionCancelledError('');

/**
 * The promise's outcome, or n8n's cancellation as soon as the signal fires.
 * n8n's sleep cannot be interrupted, so the wait is left behind instead of being ended.
 */
export async function unlessCancelled<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await promise;
	return await new Promise<T>((resolve, reject) => {
		const cancel = () => reject(executionCancelled());
		if (signal.aborted) return cancel();
		signal.addEventListener('abort', cancel, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
	});
}
