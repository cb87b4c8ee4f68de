import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord } from '../reading';

/** What Intercom takes for the id of nobody, be it a teammate or a team. */
export const NOBODY = '0';

/** Whom a conversation or ticket belongs to; undefined is nobody. It may have a teammate and a team at once. */
export interface Owner {
	teammateId?: string;
	teamId?: string;
}

/** Reads the assignees, which API 1.x has as one object. */
export function readOwner(record: IDataObject): Owner {
	const assignee = asRecord(record.assignee);
	return {
		teammateId: assigneeId(
			record.admin_assignee_id ?? (assignee?.type === 'admin' ? assignee.id : undefined),
		),
		teamId: assigneeId(record.team_assignee_id ?? (assignee?.type === 'team' ? assignee.id : undefined)),
	};
}

/** Nobody is 0 since API 2.16, "0" in tickets, and null before. */
export function assigneeId(raw: unknown): string | undefined {
	const id = asId(raw);
	return id === null || id === NOBODY ? undefined : id;
}
