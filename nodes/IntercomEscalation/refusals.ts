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
			return { step, message: error.message, ...(error.description && { details: error.description }) };
		},
	);
}

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

const isRefusal = (error: unknown): error is NodeApiError | NodeOperationError | UserError =>
	error instanceof NodeApiError || error instanceof NodeOperationError || error instanceof UserError;
