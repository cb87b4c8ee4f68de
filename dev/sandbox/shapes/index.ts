import type { Workspace } from '../workspace';
import type { AppliedTag, Seconds } from '../workspace/records';

/** How a date is written: the API says unix seconds, webhooks of contacts say ISO 8601. */
export type WriteDate = (time: Seconds | null) => number | string | null;

export const unixSeconds: WriteDate = (time) => time;

/** As seen in notifications: 2026-01-10T04:39:55.000+00:00. */
export const isoDate: WriteDate = (time) =>
	time === null ? null : new Date(time * 1000).toISOString().replace('Z', '+00:00');

/** A tag with when and by whom it was put where it is. */
export function appliedTagShape(workspace: Workspace, { tag_id: id, applied_at, applied_by }: AppliedTag) {
	return { type: 'tag', ...workspace.tags.get(id), applied_at, applied_by };
}

export function tagListShape(workspace: Workspace, tags: AppliedTag[]) {
	return { type: 'tag.list', tags: tags.map((applied) => appliedTagShape(workspace, applied)) };
}
