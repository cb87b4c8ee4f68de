import type { IHttpRequestOptions } from 'n8n-workflow';
import type { Clock } from './clock';
import { executionCancelled, systemClock, unlessCancelled } from './clock';
import type { Connection, RequestContext } from './connection';
import { connect } from './connection';
import { namesOtherLimit, refusedByIntercom, unanswered } from './errors';
import type { Lane } from './pacing';
import { readRateLimit, UNSAID } from './pacing';
import type { Answer, Effect, IntercomRequest } from './request';
import { toPath, withoutUndefined } from './request';
import type { Outcome } from './retry';
import { isCertificateCode, mayHaveReachedIntercom, waitBeforeRetry } from './retry';
import { INTERCOM_VERSION } from './version';

/** How requests are made in one run of a node. */
export interface ClientOptions {
	/** Overrides the pinned API version for this run. */
	apiVersion?: string;
	lane?: Lane;
	/** What repeating this run's writes would do, where a request does not say it itself. */
	effect?: Effect;
	clock?: Clock;
	random?: () => number;
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
	 * @throws NodeApiError in Intercom's words when it refuses or cannot be reached; ManualExecutionCancelledError.
	 */
	async exchange(
		request: IntercomRequest,
		itemIndex?: number,
		lane: Lane = this.options.lane ?? 'live',
	): Promise<Answer> {
		const effect = request.effect ?? (request.method === 'GET' ? 'read' : (this.options.effect ?? 'once'));
		const subject = { node: this.context.getNode(), itemIndex, isOAuth: this.connection.isOAuth };
		const options = this.httpOptions(request);
		let mayBeDone = false;
		for (let attempt = 1; ; attempt++) {
			const result = await this.attempt(options, lane);
			if ('status' in result && (result.status < 300 || request.expects?.includes(result.status)))
				return result;
			// An earlier try took away what is to go.
			if (mayBeDone && request.method === 'DELETE' && 'status' in result && GONE.includes(result.status)) {
				return { ...result, status: 204, body: {} };
			}
			const outcome = 'status' in result ? outcomeOf(result) : result;
			mayBeDone ||= mayHaveReachedIntercom(outcome);
			const wait = waitBeforeRetry(outcome, effect, attempt, this.options.random);
			if (wait === undefined) {
				throw 'status' in result
					? refusedByIntercom(request, result, subject)
					: unanswered({ ...request, effect }, result.networkCode, mayHaveReachedIntercom(result), subject);
			}
			await this.wait(wait);
		}
	}

	/** Resolves after this many milliseconds. @throws ManualExecutionCancelledError when the user cancels before. */
	async wait(milliseconds: number): Promise<void> {
		await unlessCancelled((this.options.clock ?? systemClock).sleep(milliseconds), this.cancelSignal);
	}

	/** One try, counted against the workspace's budget. */
	private async attempt(options: IHttpRequestOptions, lane: Lane): Promise<Answer | { networkCode: string }> {
		const { pace } = this.connection.workspace;
		const ticket = await pace.acquire(lane, this.cancelSignal);
		const sent = await this.send(options).then(
			(answer) => ({ answer }),
			(error: unknown) => ({ error }),
		);
		pace.answered(ticket, 'answer' in sent ? readRateLimit(sent.answer.headers) : undefined);
		if ('answer' in sent) return sent.answer;
		if (this.cancelSignal?.aborted) throw executionCancelled();
		const networkCode = networkCodeOf(sent.error);
		// Neither an answer nor the network: a credential that is missing, a domain that it does not allow.
		if (networkCode === undefined) throw sent.error;
		return { networkCode };
	}

	private async send(options: IHttpRequestOptions): Promise<Answer> {
		// n8n adds to the options it is given, so each try gets its own copy.
		const response = (await this.context.helpers.httpRequestWithAuthentication.call(
			this.context,
			this.connection.credentialType,
			{ ...options },
			// Intercom has no refresh tokens: n8n's attempt to refresh would replace Intercom's words by its own.
			{ oauth2: { skipTokenRefresh: true, tokenType: 'Bearer' } },
		)) as { statusCode: number; headers: Answer['headers']; body: unknown };
		// 202 and 204 come without a body, which n8n gives as empty text.
		return { status: response.statusCode, headers: response.headers, body: response.body || {} };
	}

	private httpOptions({ method, path, query, body, answer, accept }: IntercomRequest): IHttpRequestOptions {
		const bytes = answer === 'bytes';
		return {
			method,
			url: this.connection.baseUrl + toPath(path),
			qs: query && withoutUndefined(query),
			...(body && { body: withoutUndefined(body) }),
			headers: {
				'Intercom-Version': this.options.apiVersion ?? INTERCOM_VERSION,
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

function outcomeOf(answer: Answer): Outcome {
	const retryAfter = Number(answer.headers['retry-after'] ?? NaN);
	const rateLimit = readRateLimit(answer.headers);
	return {
		status: answer.status,
		retryAfter: Number.isFinite(retryAfter) ? retryAfter * 1000 : undefined,
		windowLeft: rateLimit === UNSAID ? undefined : rateLimit.remaining,
		isOtherLimit: namesOtherLimit(answer),
	};
}

/** The code of the network (`ECONNRESET`), the parser (`HPE_…`) or the certificate, which n8n's wrapping keeps one or two causes down; none for other errors. */
function networkCodeOf(error: unknown): string | undefined {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const { code } = cause as { code?: unknown };
		if (
			typeof code === 'string' &&
			(/^(E[A-Z_]+|UND_ERR_\w+|HPE_\w+)$/.test(code) || isCertificateCode(code))
		)
			return code;
	}
	return undefined;
}
