import type { ActivityLog } from '../../shared/intercom/endpoints';
import type { Teammate } from './fields';

/** What people use of a teammate. */
export function simplifyTeammate({ avatar, ...teammate }: Teammate) {
	return {
		id: teammate.id,
		name: teammate.name,
		email: teammate.email,
		job_title: teammate.job_title,
		role: teammate.role?.name,
		team_ids: teammate.team_ids,
		has_inbox_seat: teammate.has_inbox_seat,
		away_mode_enabled: teammate.away_mode_enabled,
		away_mode_reassign: teammate.away_mode_reassign,
		...(avatar && { avatar: typeof avatar === 'string' ? avatar : avatar.image_url }),
	};
}

export function simplifyActivity({
	id,
	activity_type,
	activity_description,
	created_at,
	performed_by,
}: ActivityLog) {
	return {
		id,
		activity_type,
		activity_description,
		created_at,
		teammate_id: performed_by?.id,
		teammate_email: performed_by?.email,
		ip: performed_by?.ip,
	};
}
