import { randomUUID } from 'node:crypto';
import type { IHttpRequestOptions } from 'n8n-workflow';
import type { Attempt } from './attempt';
import { answered, broken } from './attempt';
import type { Clock } from './clock';
import { executionCancelled, systemClock, unlessCancelled } from './clock';
import type { Connection, RequestContext } from './connection';
import { connect } from './connection';
import type { ErrorSubject, Tried } from './errors';
import { notUnderstood, refusedByIntercom, unanswered } from './errors';
import type { Lane } from './pacing';
import type { Answer, Effect, IntercomRequest, Patience } from './request';
import { TooLate, toPath, withoutUndefined } from './request';
import { isWindowUsedUp, judge } from './retry';
import { misunderstanding } from './understanding';
import { versionFor } from './version';

/** How requests are made in one run of a node. */
export interface ClientOptions {
	/** Overrides the pinned API version for this run; what came later asks for its own version all the same. */
	apiVersion?: string;
	lane?: Lane;
	/** What repeating this run's writes would do, where a request does not say it itself. */
	effect?: Effect;
	/** How long trouble that passes is waited for; seconds if absent. */
	patience?: Patience;
	/** Whether the user could choose "Create or Update" instead of what this run does. */
	hasUpsert?: boolean;
	clock?: Clock;
	random?: () => number;
	newId?: () => string;
}

/** After this long without an answer the request is taken as lost; Intercom's slowest answers take some 30 s. */
const ANSWER_TIMEOUT = 60_000;

/** What Intercom answers of things that are not there, or no longer. */
const GONE = [404, 410];

/** Sends requests to one workspace: paced, retried where harmless, refused in Intercom's own words. */
export class IntercomClient {
	private constructor(
		private readonly context: RequestContext,
		readonly connection: Connection,
		private readonly options: ClientOptions,
	) {}

	/** @throws UserError when the credential names no usable host. */
	static async open(context: RequestContext, options: ClientOptions = {}): Promise<IntercomClient> {
		return new IntercomClient(context, await connect(context, options.clock), options);
	}

	/** Fires when the user cancels the execution; absent in the editor. */
	get cancelSignal(): AbortSignal | undefined {
		return 'getExecutionCancelSignal' in this.context ? this.context.getExecutionCancelSignal() : undefined;
	}

	/**
	 * Intercom's answer to one request, whichever 2xx or expected status it is.
	 * @param itemIndex the item that an error would name
	 * @throws NodeApiError in Intercom's words when it refuses, and when it cannot be reached or its answer is not
	 *   understood; TooLate; ManualExecutionCancelledError.
	 */
	async exchange(
		request: IntercomRequest,
		itemIndex?: number,
		lane: Lane = this.options.lane ?? 'live',
	): Promise<Answer> {
		const effect = this.effectOf(request);
		const options = this.httpOptions(request);
		const isAnswer = ({ status = Infinity }: Attempt) =>
			status < 300 || (request.expects?.includes(status) ?? false);
		const { patience = this.options.patience, sendBefore } = request;
		const send = async () => await this.paced(lane, options, sendBefore);
		const last = await this.retried({ effect, patience }, isAnswer, send);
		const subject = this.subjectOf(itemIndex);
		if (!last.answer) throw unanswered({ ...request, effect }, last.networkCode, last.mayBeDone, subject);
		if (isAnswer(last)) return this.understood({ ...request, effect }, last.answer, subject);
		// An earlier try took away what is to go.
		if (last.mayBeDone && request.method === 'DELETE' && GONE.includes(last.answer.status)) {
			return { ...last.answer, status: 204, body: {} };
		}
		throw refusedByIntercom(request, last.answer, { ...subject, tried: last.tried });
	}

	/** The API version that requests ask for, unless they are for what came later. */
	get apiVersion(): string {
		return versionFor(this.options.apiVersion);
	}

	/** Milliseconds since 1970. */
	now(): number {
		return this.clock.now();
	}

	/** A new identifier that nothing else has, as a UUID. */
	newId(): string {
		return (this.options.newId ?? randomUUID)();
	}

	private get clock(): Clock {
		return this.options.clock ?? systemClock;
	}

	/** Resolves after this many milliseconds. @throws ManualExecutionCancelledError when the user cancels before. */
	async wait(milliseconds: number): Promise<void> {
		await unlessCancelled(this.clock.sleep(milliseconds), this.cancelSignal);
	}

	/** @throws NodeApiError when the answer says that all went well, and is not what was asked for */
	private understood(request: IntercomRequest, answer: Answer, subject: ErrorSubject): Answer {
		const wrong = answer.status < 300 ? misunderstanding(request, answer) : undefined;
		if (wrong === undefined) return { ...answer, body: answer.body || {} };
		throw notUnderstood(request, answer, { wrong, host: new URL(this.connection.baseUrl).host, subject });
	}

	private subjectOf(itemIndex?: number): ErrorSubject {
		return {
			node: this.context.getNode(),
			itemIndex,
			isOAuth: this.connection.isOAuth,
			hasUpsert: this.options.hasUpsert,
		};
	}

	/** What sending it again would do, where the request does not say it itself. */
	private effectOf({ effect, method }: IntercomRequest): Effect {
		return effect ?? (method === 'GET' ? 'read' : (this.options.effect ?? 'once'));
	}

	/**
	 * Tries as often as it does no harm and may help.
	 * @returns the last attempt, whether Intercom may have carried out that one or one before it, and how often and how
	 *   long it was tried
	 */
	private async retried(
		{ effect, patience }: { effect: Effect; patience?: Patience },
		isAnswer: (attempt: Attempt) => boolean,
		send: () => Promise<Attempt>,
	): Promise<Attempt & { mayBeDone: boolean; tried: Tried }> {
		let mayBeDone = false;
		let firstFailure = Infinity;
		const met = { fullWindows: 0, trouble: 0 };
		for (let tries = 1; ; tries++) {
			const attempt = await send();
			// By a clock that was put back since, two minutes could last for hours.
			firstFailure = Math.min(firstFailure, this.now());
			const lasting = this.now() - firstFailure;
			const tried = { tries, lasting };
			if (isAnswer(attempt)) return { ...attempt, mayBeDone, tried };
			const ofItsKind = ++met[isWindowUsedUp(attempt) ? 'fullWindows' : 'trouble'];
			const verdict = judge(attempt, effect, ofItsKind, this.options.random, { patience, lasting });
			mayBeDone ||= verdict.mayBeDone;
			if (verdict.wait === undefined) return { ...attempt, mayBeDone, tried };
			await this.wait(verdict.wait);
		}
	}

	/** One try, counted against the budget of the token. */
	private async paced(lane: Lane, options: IHttpRequestOptions, sendBefore = Infinity): Promise<Attempt> {
		const { pace, width } = this.connection.token;
		const slot = await pace.acquire(lane, this.cancelSignal);
		let attempt: Attempt | undefined;
		try {
			if (this.now() > sendBefore) throw new TooLate();
			attempt = await this.http(options);
			if (attempt.status === 429) width.refused();
			else if (isFailure(attempt)) width.failed(slot.sentAt);
			else width.answered(this.now() - slot.sentAt, pace.atOnce);
		} finally {
			pace.answered(slot, attempt?.rateLimit);
		}
		return attempt;
	}

	private async http(options: IHttpRequestOptions): Promise<Attempt> {
		try {
			// n8n adds to the options it is given, so each try gets its own copy.
			const response = (await this.context.helpers.httpRequestWithAuthentication.call(
				this.context,
				this.connection.credentialType,
				{ ...options },
				// Intercom has no refresh tokens: n8n's attempt to refresh would replace Intercom's words by its own.
				{ oauth2: { skipTokenRefresh: true, tokenType: 'Bearer' } },
			)) as { statusCode: number; headers: Answer['headers']; body: unknown };
			// What comes without a body, such as a 204, n8n gives as empty text.
			return answered({
				status: response.statusCode,
				headers: response.headers,
				body: response.body,
			});
		} catch (error) {
			if (this.cancelSignal?.aborted) throw executionCancelled();
			return broken(error);
		}
	}

	private httpOptions({
		method,
		path,
		query,
		body,
		answer,
		accept,
		since,
	}: IntercomRequest): IHttpRequestOptions {
		const bytes = answer === 'bytes';
		return {
			method,
			url: this.connection.baseUrl + toPath(path),
			qs: query && withoutUndefined(query),
			...(body && { body: withoutUndefined(body) }),
			headers: {
				'Intercom-Version': versionFor(this.options.apiVersion, since),
				Accept: accept ?? 'application/json',
				...(body && { 'Content-Type': 'application/json' }),
			},
			...(bytes ? { encoding: 'arraybuffer' as const } : { json: true }),
			timeout: ANSWER_TIMEOUT,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// A recording is a redirect to a signed address elsewhere: the token must not follow it there.
			sendCredentialsOnCrossOriginRedirect: false,
		};
	}
}

/** Whether less at once could do Intercom good: it fails, or gives no answer. */
const isFailure = ({ status = Infinity }: Attempt): boolean => status >= 500;
