import { NodeApiError, NodeOperationError, UserError } from 'n8n-workflow';
import type { ItemSession } from '../shared/session/session';

/** What Intercom refused of something whose important part was done: told with the result, for nothing may be hidden. */
export type Refusal<Step extends string = string> = {
	step: Step;
	message: string;
	details?: string;
};

/**
 * Does something that must not stop the rest.
 * @param isTolerated which refusals must not; all of them if absent
 * @returns why it could not be done; undefined when it was
 * @throws what is no refusal, such as the end of an execution that the user cancels
 */
export async function refusalOf<Step extends string>(
	step: Step,
	work: () => Promise<void>,
	isTolerated: (error: unknown) => boolean = () => true,
): Promise<Refusal<Step> | undefined> {
	return await work().then(
		() => undefined,
		(error: unknown) => {
			if (!isRefusal(error) || !isTolerated(error)) throw error;
			// It is told with the result of its item, and in notes to people who know nothing of items.
			const message = error.message.replace(/ \[item \d+\]$/, '');
			return { step, message, ...(error.description && { details: error.description }) };
		},
	);
}

/** Whether the same may succeed by itself in a while: no answer came, or Intercom was in trouble or too busy. */
export function isPassing(error: unknown): error is NodeApiError {
	if (!(error instanceof NodeApiError)) return false;
	const status = error.httpCode === null ? undefined : Number(error.httpCode);
	return status === undefined || status === 408 || status === 429 || status < 300 || status >= 500;
}

/** Whether what was asked for was deleted or merged away. */
export const isGone = (error: unknown): boolean =>
	error instanceof NodeApiError && (error.httpCode === '404' || error.httpCode === '410');

/** Says so in the editor as well, where people look at what a node gave. */
export function hintAt(refusals: Refusal[], done: string, { context }: Pick<ItemSession, 'context'>): void {
	if (refusals.length === 0) return;
	const told = refusals.map(({ step, message }) => `${step}: ${message}`).join('; ');
	context.addExecutionHints({
		type: 'warning',
		location: 'outputPane',
		message: `${done}, but not all of it: ${told}`,
	});
}

/** Whether Intercom or a field refused something; what is none is a fault in n8n or here, or the user's cancelling. */
export const isRefusal = (error: unknown): error is NodeApiError | NodeOperationError | UserError =>
	error instanceof NodeApiError || error instanceof NodeOperationError || error instanceof UserError;
