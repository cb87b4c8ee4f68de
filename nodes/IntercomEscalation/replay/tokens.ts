import type { IDataObject } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';

/**
 * What an answer costs in tokens, estimated. n8n's agent does not hand on what its model counted: that stands in the
 * execution, which is whole only when it has ended (see `countTokens.ts`). What the model was given and gave is known, and
 * is counted in characters.
 */
export type Tokens = { inputTokens: number; outputTokens: number };

export interface Asked {
	/** What the model was told once: instructions, conversation, form. */
	texts: readonly string[];
	/** The intermediate steps of n8n's agent; each of them is a call of the model more. */
	steps: unknown;
	/** What it gave in the end. */
	output: unknown;
}

/**
 * With each call the model reads everything anew: what it was told, and what its tools have given so far.
 * @returns nothing of either where no model was asked
 */
export function estimateTokens({ texts, steps, output }: Asked): Tokens {
	const told = sum(texts.map(tokensIn));
	let [inputTokens, outputTokens, read] = [told, tokensIn(textOf(output)), 0];
	for (const step of Array.isArray(steps) ? steps.map(asRecord) : []) {
		const called = tokensIn(textOf(asRecord(step?.action)?.toolInput));
		outputTokens += called;
		read += called + tokensIn(textOf(step?.observation));
		inputTokens += told + read;
	}
	return { inputTokens, outputTokens };
}

/**
 * OpenAI's rule of thumb is four characters a token (https://help.openai.com/en/articles/4936856), for the Latin
 * alphabet; in others a token is about a character and a half.
 */
export function tokensIn(text: string): number {
	const latin = text.match(/[\u0000-\u024F\u1E00-\u1EFF\u2000-\u206F]/g)?.length ?? 0;
	return Math.ceil(latin / 4 + (text.length - latin) / 1.5);
}

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** What the model is told of a turn, as the bundled workflows word it. */
export const textsOf = (turn: IDataObject, instructions: string): string[] =>
	[
		instructions,
		textOf(turn.forAi),
		textOf(turn.transcript),
		textOf(turn.customerMessage),
		textOf(turn.form),
	].filter((text) => text !== '');
