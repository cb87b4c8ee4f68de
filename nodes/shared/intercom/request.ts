import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Endpoints } from './endpoints';
import { SINCE } from './endpoints';

/**
 * What sending a request again would do. Intercom has no idempotency keys, so this decides what a retry may do:
 * - `read`: it changes nothing.
 * - `repeatable`: it writes, and writing the same twice leaves the same state (PUT, tagging, upserts by key).
 * - `once`: a second one would be seen by somebody: two replies, two notes, two tickets.
 */
export type Effect = 'read' | 'repeatable' | 'once';

/**
 * How long it is tried in all. `seconds`: whoever started it can start it again. `minutes`: a customer waits at the
 * other end, and Intercom's own troubles mostly last minutes.
 */
export type Patience = 'seconds' | 'minutes';

/** An operation of Intercom's, by method and path: `'GET /contacts/{contact_id}'`. */
export type Route = keyof Endpoints;

/** What Intercom answers; every field may be missing unless Intercom calls it required. */
export type AnswerTo<R extends Route> = Endpoints[R]['answer'];

/**
 * The body of a request. Each field that Intercom describes is named, be it as `undefined`, which is not sent: so a
 * field that is forgotten, or lost in a change, is an error of the compiler.
 */
export type Body<R extends Route> = Endpoints[R] extends { body: infer Described } ? Whole<Described> : never;

/** Every key of an object, of each alternative by itself, with the values it may have. */
export type Whole<Described> = Described extends unknown
	? [Paging & keyof Described] extends [never]
		? { [Key in keyof Required<Described>]: Described[Key] }
		: Whole<Omit<Described, Paging>> & Partial<Pick<Described, Paging & keyof Described>>
	: never;

/** What asking for a page adds to a body by itself; see pages.ts. */
type Paging = 'page' | 'per_page' | 'pagination';

/** A segment of a path: an id or a fixed word. It is encoded, so no value can reach another endpoint. */
export type PathSegment = string | number;

export type QueryValue = string | number | boolean | undefined;

/** How a request is sent and its answer read, where it is not the usual way. */
export interface Manner {
	/** Defaults to `read` for GET and to the operation's own effect for everything else. */
	effect?: Effect;
	/**
	 * Milliseconds since 1970 after which it is not sent any more, and `TooLate` is thrown: for what was decided by a look
	 * at Intercom, and may no longer hold after the wait for a turn or between two tries.
	 */
	sendBefore?: number;
	/** How long it is tried; defaults to the operation's own patience. What the work can do without is not waited for. */
	patience?: Patience;
	/** Statuses that the caller takes as an answer, although Intercom refuses with them: 404 where nothing may be there. */
	expects?: readonly number[];
	/**
	 * How the answer's body is read: as JSON, as bytes for recordings and exports, or not at all where Intercom describes
	 * none. Default JSON, and then an answer without any is an error.
	 */
	answer?: 'json' | 'bytes' | 'nothing';
	/** The `Accept` header where Intercom insists on another than JSON. */
	accept?: string;
}

/** One request to Intercom: no host, no credential, no header it need not know. */
export interface IntercomRequest extends Manner {
	method: Extract<IHttpRequestMethods, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>;
	/** The API version that brought what is asked for, where it is later than the pinned one. */
	since?: string;
	path: readonly PathSegment[];
	query?: Record<string, QueryValue>;
	/** Keys whose value is `undefined` are left out; `false`, `0`, `''` and `null` are sent as given. */
	body?: IDataObject;
	/**
	 * What the caller cannot do without: an answer from which this is `undefined` is not understood. A request that is
	 * not understood is an error, never an empty result; see understanding.ts.
	 */
	reliesOn?(this: void, body: unknown): unknown;
}

/**
 * A request to one of Intercom's operations, which only `endpoint` makes. `Answered` is what the answer's JSON holds: a
 * type without a value.
 */
export interface EndpointRequest<Answered = unknown> extends IntercomRequest {
	readonly [answered]: Answered;
}

declare const answered: unique symbol;

/** Nothing was sent: the moment after which it must not be was over. */
export class TooLate extends Error {}

/** Intercom's answer to one request; header names are lower case. */
export interface Answer {
	status: number;
	headers: Record<string, string | undefined>;
	/** Parsed JSON; `{}` where none is needed and none came; a Buffer for `answer: 'bytes'`. */
	body: unknown;
}

/** What one of Intercom's operations needs to be told. */
export type Given<R extends Route> = Omit<Endpoints[R], 'answer' | 'body'> &
	WithBody<R> &
	Omit<Manner, 'answer'> &
	Reading<R>;

/**
 * Where Intercom describes no answer it is said, so that an empty one is taken for one only there; and where it
 * describes neither a `type` nor an `id`, it is said what the answer is known by.
 */
type Reading<R extends Route> =
	AnswerTo<R> extends Record<string, never> | string
		? { answer: 'nothing' | 'bytes' }
		: { answer?: 'json' | 'bytes' } & ([Extract<keyof AnswerTo<R>, 'type' | 'id'>] extends [never]
				? { reliesOn: (body: AnswerTo<R>) => unknown }
				: { reliesOn?: (body: AnswerTo<R>) => unknown });

/** `partOfBody` instead of `body` where an operation is about some of the fields, on purpose. */
type WithBody<R extends Route> = Endpoints[R] extends { body: infer Described }
	? { body: Body<R>; partOfBody?: undefined } | { partOfBody: Described; body?: undefined }
	: unknown;

/** What is needed may be left out where nothing is. */
type Needed<R extends Route> = object extends Given<R> ? [given?: Given<R>] : [given: Given<R>];

/**
 * A request to one of Intercom's operations: `endpoint('GET /tags/{tag_id}', { path: { tag_id: id } })`.
 * Route, parameters, body and answer are checked by the compiler against Intercom's description.
 */
export function endpoint<R extends Route>(route: R, ...[given]: Needed<R>): EndpointRequest<AnswerTo<R>> {
	const { path = {}, query, partOfBody, body = partOfBody, ...others }: Loose = given ?? {};
	const [method, template] = route.split(' /') as [IntercomRequest['method'], string];
	const segments = template
		.split('/')
		.map((segment) => (segment.startsWith('{') ? path[segment.slice(1, -1)]! : segment));
	const since = SINCE[route];
	const request: IntercomRequest = {
		method,
		path: segments,
		...(since && { since }),
		...(query && { query: toQuery(query) }),
		...(body && { body }),
		...others,
	};
	return request as EndpointRequest<AnswerTo<R>>;
}

/** What every operation's needs have in common. */
interface Loose extends Manner {
	path?: Record<string, PathSegment>;
	query?: Record<string, QueryValue | readonly PathSegment[]>;
	body?: IDataObject;
	partOfBody?: IDataObject;
	reliesOn?: (body: never) => unknown;
}

/** A list goes out as one text, with commas between. */
const toQuery = (query: NonNullable<Loose['query']>): IntercomRequest['query'] =>
	Object.fromEntries(
		Object.entries(query).map(([name, value]) => [name, typeof value === 'object' ? value.join(',') : value]),
	);

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
