import type { IDataObject } from 'n8n-workflow';
import type { Problem } from './schema';

/** What the gateway answers a caller with. */
export interface Answer {
	/** Of HTTP. */
	status: number;
	/** Seconds after which the same request can succeed; null where waiting does not help. */
	retryAfter: number | null;
	body: IDataObject;
	/** Whether the same request must not act again: it did, or may have. */
	isSettled: boolean;
	/** Whether a person has to look after it: the app lacks a permission, or Intercom is in trouble. */
	needsPerson: boolean;
}

/** What went wrong, for the caller. */
export interface Wrong {
	/** For programs. */
	code: string;
	message: string;
	whatToDo: string;
	/** By field, where a request is not what it should be. */
	fields?: Problem[];
	/** Why an action was not taken, as Prepare Turn says it. */
	reasons?: unknown;
	/** The permission that the app lacks. */
	permission?: string;
}

/** The answer that something went wrong. */
export const answerWith = (
	status: number,
	action: unknown,
	error: Wrong,
	more: Partial<Pick<Answer, 'retryAfter' | 'isSettled' | 'needsPerson'>> = {},
): Answer => ({
	status,
	retryAfter: null,
	isSettled: false,
	needsPerson: false,
	...more,
	body: { ok: false, action: action ?? null, error: { ...error } },
});
