import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

/**
 * What sending a request again would do. Intercom has no idempotency keys, so this decides what a retry may do:
 * - `read`: it changes nothing.
 * - `repeatable`: it writes, and writing the same twice leaves the same state (PUT, tagging, upserts by key).
 * - `once`: a second one would be seen by somebody: two replies, two notes, two tickets.
 */
export type Effect = 'read' | 'repeatable' | 'once';

/** A segment of a path: an id or a fixed word. It is encoded, so no value can reach another endpoint. */
export type PathSegment = string | number;

export type QueryValue = string | number | boolean | undefined;

/** One request to Intercom, as an operation describes it: no host, no credential, no header it need not know. */
export interface IntercomRequest {
	method: Extract<IHttpRequestMethods, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>;
	path: readonly PathSegment[];
	query?: Record<string, QueryValue>;
	/** Keys whose value is `undefined` are left out; `false`, `0`, `''` and `null` are sent as given. */
	body?: IDataObject;
	/** Defaults to `read` for GET and to the operation's own effect for everything else. */
	effect?: Effect;
	/** Statuses that the caller takes as an answer, although Intercom refuses with them: 404 where nothing may be there. */
	expects?: readonly number[];
	/** How the answer's body is read: JSON, or bytes for recordings and exports. Default JSON. */
	answer?: 'json' | 'bytes';
	/** The `Accept` header where Intercom insists on another than JSON. */
	accept?: string;
}

/** Intercom's answer to one request; header names are lower case. */
export interface Answer {
	status: number;
	headers: Record<string, string | undefined>;
	/** Parsed JSON (an object, or `{}` for an empty body); a Buffer for `answer: 'bytes'`. */
	body: unknown;
}

/**
 * The path of a request, encoded segment by segment: `['contacts', 'a/b']` → `/contacts/a%2Fb`.
 * @throws UserError when a segment is empty or a dot segment, which would address something else than meant.
 */
export function toPath(segments: readonly PathSegment[]): string {
	return segments
		.map((segment) => {
			const text = String(segment).trim();
			if (text === '' || text === '.' || text === '..') {
				throw new UserError(
					`An ID for the request to ${segments[0]} is ${text === '' ? 'empty' : `"${text}"`}`,
					{
						description: 'Check the expression that gives the ID: it has no usable value for this item.',
					},
				);
			}
			return `/${encodeURIComponent(text)}`;
		})
		.join('');
}

/** The object without the keys that hold `undefined`; everything else is kept as given. */
export function withoutUndefined<T extends object>(values: T): Partial<T> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
