import type { AuthorKind } from './author';
import type { IntercomEvent } from './event';
import { ANY_TOPIC, PING } from './topics';

/** What the user lets through; an empty list lets everything through, except for topics, where it is nothing. */
export interface Filters {
	topics: readonly string[];
	workspaceIds: readonly string[];
	authors: readonly AuthorKind[];
}

/** Why an event starts no workflow. */
export type Reason = 'ping' | 'topic' | 'workspace' | 'author';

/** The reason to leave an event out, or `null` when it passes. An event that names no author passes that filter. */
export function reasonToIgnore(
	event: IntercomEvent,
	{ topics, workspaceIds, authors }: Filters,
): Reason | null {
	if (event.topic === PING) return 'ping';
	if (!topics.includes(ANY_TOPIC) && !topics.includes(event.topic)) return 'topic';
	if (workspaceIds.length > 0 && !workspaceIds.includes(event.workspaceId ?? '')) return 'workspace';
	if (authors.length > 0 && event.author && !authors.includes(event.author.kind)) return 'author';
	return null;
}
