import type { Version } from '../version';
import type { Teammate } from '../workspace/records';

/** A request that was let in: authenticated, within the limit, and as the API description wants it. */
export interface Call<Body = unknown> {
	/** The path's parameters, by the names of the description. */
	path: Record<string, string>;
	query: Record<string, string | undefined>;
	body: Body;
	version: Version;
	/** Whom the access token belongs to. */
	teammate: Teammate;
}

/** An answer that is more than a body with status 200. */
export class Answer {
	constructor(
		readonly body: unknown,
		readonly status = 200,
		readonly headers: Record<string, string> = {},
	) {}
}

/** Answers by operation: `POST /contacts/{contact_id}/tags`. A handler returns the body, or throws a `Refusal`. */
export type Routes = Record<string, (call: Call<never>) => unknown>;

/** What stands in a path is there, or the operation would not have been found. */
export function inPath(call: { path: Record<string, string> }, name: string): string {
	return call.path[name] ?? '';
}

export function isTrue(parameter: string | undefined) {
	return parameter === 'true';
}
