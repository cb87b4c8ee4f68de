import { endpoint } from '../intercom/request';
import { readErrorList } from '../intercom/errorList';
import type { Answer } from '../intercom/request';
import type { Session } from '../session/session';

/** What Intercom tells of contacts that may exist already, for operations that create one only if there is none. */

export interface Known {
	id: string;
	/** The one asked for was merged into this one, whose own external ID stays. */
	isMerged?: boolean;
}

/** The user with this external id, known at once; undefined when there is none. */
export async function byExternalId(session: Session, externalId: string): Promise<Known | undefined> {
	const { status, body, headers } = await session.exchange(
		endpoint('GET /contacts/find_by_external_id/{external_id}', {
			path: { external_id: externalId },
			expects: [404, 410],
		}),
	);
	if (status === 404) return undefined;
	if (status !== 410) return { id: (body as { id: string }).id };
	const canonical = /\/contacts\/([^/>]+)>/.exec(headers.link ?? '')?.[1];
	return canonical ? { id: canonical, isMerged: true } : undefined;
}

/**
 * The contact that keeps a new one from being created: made a moment ago by somebody else, not yet found by search, or
 * archived. Intercom names its id in words only.
 * @param answer the 409 to `POST /contacts`
 */
export function inTheWay(answer: Answer): { id?: string; isArchived: boolean; told: string } {
	const { errors, requestId } = readErrorList(answer);
	const words = errors.map(({ message, code }) => message ?? code).join('; ');
	return {
		id: /\bid=(\w+)/.exec(words)?.[1],
		isArchived: /\barchived\b/i.test(words),
		told: `Intercom answered 409 (${errors.map(({ code }) => code).join(', ')}): ${words}${requestId ? ` Request id ${requestId}.` : ''}`,
	};
}
