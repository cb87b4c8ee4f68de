import type { AuthorKind } from './author';
import type { Tag } from './details';
import type { IntercomEvent } from './event';
import { ANY_TOPIC, isSameTopic, PING } from './topics';

/** What the user lets through; an empty list lets everything through, except for topics, where it is nothing. */
export interface Filters {
	topics: readonly string[];
	workspaceIds: readonly string[];
	authors: readonly AuthorKind[];
	/** Topics that are left out although any topic passes. */
	exceptTopics?: readonly string[];
	/** Only where something was written. */
	withMessageOnly?: boolean;
	/** Intercom's part types; what is about no part passes. */
	partTypes?: readonly string[];
	/** Names or ids. */
	tags?: readonly string[];
	teamIds?: readonly string[];
}

/** Why an event starts no workflow. */
export type IgnoreReason =
	| 'ping'
	| 'topic'
	| 'excluded topic'
	| 'workspace'
	| 'author'
	| 'without message'
	| 'part type'
	| 'tag'
	| 'team';

/** The reason to leave an event out, or `null` when it passes. An event that names no author passes that filter. */
export function reasonToIgnore(event: IntercomEvent, filters: Filters): IgnoreReason | null {
	const { workspaceIds, authors, withMessageOnly, partTypes = [], tags = [], teamIds = [] } = filters;
	const reason = reasonToIgnoreTopic(event.topic, filters);
	if (reason) return reason;
	if (isLeftOut(workspaceIds, event.workspaceId)) return 'workspace';
	if (event.author && isLeftOut(authors, event.author.kind)) return 'author';
	if (withMessageOnly && !event.message) return 'without message';
	if (event.partType !== null && isLeftOut(partTypes, event.partType)) return 'part type';
	if (tags.length > 0 && !tagsOf(event).some((tag) => isOneOf(tag, tags))) return 'tag';
	if (isLeftOut(teamIds, event.assignee?.teamId)) return 'team';
	return null;
}

/** The reason to leave a topic out, whatever the event says. */
export function reasonToIgnoreTopic(
	topic: string,
	{ topics, exceptTopics = [] }: Pick<Filters, 'topics' | 'exceptTopics'>,
): IgnoreReason | null {
	if (topic === PING) return 'ping';
	if (!isChosen(topic, topics)) return 'topic';
	return isChosen(topic, exceptTopics) ? 'excluded topic' : null;
}

const isChosen = (topic: string, chosen: readonly string[]): boolean =>
	chosen.includes(ANY_TOPIC) || chosen.some((name) => isSameTopic(name, topic));

const isLeftOut = (wanted: readonly string[], value: string | null | undefined): boolean =>
	wanted.length > 0 && !wanted.includes(value ?? '');

const tagsOf = ({ tag, tags }: IntercomEvent): Tag[] => (tag ? [tag, ...tags] : tags);

const isOneOf = ({ id, name }: Tag, wanted: readonly string[]): boolean =>
	wanted.some((each) => each === id || each.toLowerCase() === name?.toLowerCase());
