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
	if (isNothing(body))
		return request.answer === 'nothing' || status === NO_CONTENT ? undefined : 'nothing in it';
	if (typeof body === 'string') {
		return `${body.trimStart().startsWith('<') ? 'a web page' : 'text that is not JSON, or not all of it,'} in place of JSON`;
	}
	if (request.answer === 'nothing') return undefined;
	return typeof body === 'object' && hasWhatIsNeeded(request, body as object)
		? undefined
		: 'JSON that lacks what this answer has to have';
}

/** The status with which HTTP itself says that there is nothing to read. */
const NO_CONTENT = 204;

const isNothing = (body: unknown) => body === '' || body === null || body === undefined;

/** Intercom sends sound, text and packed files; what it sends as JSON or a page is no file, and an empty one neither. */
function notAFile(body: unknown, contentType: string): string | undefined {
	if (!Buffer.isBuffer(body) || body.length === 0) return 'nothing in it';
	return /\b(html|json)\b/.test(contentType) ? 'another kind of content in place of the file' : undefined;
}

function hasWhatIsNeeded({ reliesOn = typeOrId }: IntercomRequest, body: object): boolean {
	try {
		return reliesOn(body) !== undefined;
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
