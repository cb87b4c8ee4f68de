import type { Answer, IntercomRequest } from './request';

/**
 * Not understood is not empty. A proxy, a sign-in page or a cut connection may answer 200 in Intercom's place; taken
 * for an answer, a list would be empty, a record would have no fields and a deletion would be done.
 */

/**
 * What an answer that says that all went well has in place of what was asked for, as a sentence goes on after "but
 * with": `a web page in place of JSON`. Undefined when it is understood.
 */
export function misunderstanding(
	request: IntercomRequest,
	{ status, headers, body }: Answer,
): string | undefined {
	if (request.answer === 'bytes') return notAFile(body, headers['content-type'] ?? '');
	if (isNothing(body)) return mayBeNothing(request, status) ? undefined : 'nothing in it';
	if (typeof body === 'string') return `${kindOf(body)} in place of JSON`;
	if (isErrors(body)) return 'a list of errors';
	return mayBeNothing(request, status) || hasWhatIsNeeded(request, body)
		? undefined
		: 'JSON that lacks what this answer has to have';
}

const mayBeNothing = ({ answer }: IntercomRequest, status: number) =>
	answer === 'nothing' || status === NO_CONTENT;

const kindOf = (text: string) =>
	text.trimStart().startsWith('<') ? 'a web page' : 'text that is not JSON, or not all of it,';

/** The status with which HTTP itself says that there is nothing to read. */
const NO_CONTENT = 204;

/** What Intercom says with a status of its own when something is wrong; with 200, it was changed on the way. */
const isErrors = (body: unknown) => (body as { type?: unknown }).type === 'error.list';

const isNothing = (body: unknown) => body === '' || body === null || body === undefined;

/** Intercom sends sound, text and packed files; what it sends as JSON or a page is no file, and an empty one neither. */
function notAFile(body: unknown, contentType: string): string | undefined {
	if (!Buffer.isBuffer(body) || body.length === 0) return 'nothing in it';
	return /\b(html|json)\b/.test(contentType) ? 'another kind of content in place of the file' : undefined;
}

function hasWhatIsNeeded({ reliesOn = typeOrId }: IntercomRequest, body: unknown): boolean {
	try {
		return typeof body === 'object' && reliesOn(body) !== undefined;
	} catch {
		// It lies deeper, in something that is not there.
		return false;
	}
}

/** What nearly every record and list of Intercom's has; where an answer has neither, its request says what it relies on. */
export const typeOrId = (body: unknown): unknown => {
	const { type, id } = body as { type?: unknown; id?: unknown };
	return type ?? id ?? undefined;
};
