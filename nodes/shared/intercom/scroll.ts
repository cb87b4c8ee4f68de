import type { IDataObject } from 'n8n-workflow';
import { isUnanswered } from './errors';
import type { Answer, IntercomRequest } from './request';

/**
 * Intercom's scroll, its way to give out all companies however many there are
 * (developers.intercom.com, "Scroll over all companies"). Read like a list in pages it would lose or repeat records:
 * - Each call moves it on, so a page whose answer got lost cannot be asked for again.
 * - Broken by a 500 it cannot go on. It has to begin anew, and what was given out before is left out then.
 * - A workspace has room for one. The one that broke may stay open for a minute, and the next has to wait for that.
 */

export interface ScrollContext {
	send: (request: IntercomRequest, isFirst: boolean) => Promise<Answer>;
	/** Resolves after this many milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
}

/** Broken more often than that, it breaks for a reason that Intercom's own words tell better. */
const MOST_RESTARTS = 3;

/** A scroll that nobody used for a minute is over; a little longer, for that minute is measured by Intercom's clock. */
const SCROLL_LIFE = 62_000;

/** What mid-scroll says that there is no going on; 404 to one that was left alone for too long. */
const BROKEN = [404, 408, 500, 502, 503, 504];

/** What a scroll cannot begin with: `scroll_exists`, another one is open. */
const TAKEN = 400;

/**
 * The pages of a scroll, one array of records each, no record twice.
 * @param recordsIn finds the records in an answer; each has an `id`
 * @throws NodeApiError in Intercom's words, also when somebody else's scroll is open
 */
export async function* scroll<Entry extends { id?: unknown }>(
	context: ScrollContext,
	request: IntercomRequest,
	recordsIn: (answer: IDataObject) => Entry[],
): AsyncGenerator<Entry[], void> {
	const given = new Set<unknown>();
	for (let restarts = 0; ; restarts++) {
		const seen = new Set<unknown>();
		let answer: Answer | undefined = await begin(context, request, restarts > 0);
		while (answer) {
			const body = answer.body as IDataObject;
			const records = recordsIn(body);
			// Its end is an empty page; one that repeats itself would have none.
			if (records.every(({ id }) => seen.has(id)) || !body.scroll_param) return;
			const fresh = records.filter(({ id }) => !given.has(id));
			for (const { id } of records) {
				seen.add(id);
				given.add(id);
			}
			if (fresh.length > 0) yield fresh;
			answer = await goOn(context, request, body.scroll_param as string, restarts < MOST_RESTARTS);
		}
	}
}

async function begin(
	{ send, wait }: ScrollContext,
	request: IntercomRequest,
	isAgain: boolean,
): Promise<Answer> {
	if (!isAgain) return await send(request, true);
	const answer = await send({ ...request, expects: [TAKEN] }, false);
	if (answer.status !== TAKEN) return answer;
	await wait(SCROLL_LIFE);
	return await send(request, false);
}

/** The next page, or nothing where the scroll is broken. */
async function goOn(
	{ send }: ScrollContext,
	request: IntercomRequest,
	position: string,
	mayRestart: boolean,
): Promise<Answer | undefined> {
	const query = { ...request.query, scroll_param: position };
	const page: IntercomRequest = { ...request, query, effect: 'once', expects: mayRestart ? BROKEN : [] };
	const answer = await send(page, false).catch((error: unknown) => {
		if (mayRestart && isUnanswered(error)) return undefined;
		throw error;
	});
	return answer && answer.status < 400 ? answer : undefined;
}
