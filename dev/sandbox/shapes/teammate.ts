import type { Workspace } from '../workspace';
import type { Note, Team, Teammate } from '../workspace/records';

/** A teammate as `/admins` shows one. */
export function teammateShape(workspace: Workspace, teammate: Teammate) {
	return { ...teammate, team_ids: workspace.teammates.teamsOf(teammate).map(({ id }) => Number(id)) };
}

/** What `GET /me` answers: the token's teammate and the workspace. */
export function meShape(workspace: Workspace, teammate: Teammate) {
	const { id, name, email, has_inbox_seat, role } = teammate;
	return {
		type: 'admin',
		id,
		email,
		name,
		email_verified: true,
		app: { type: 'app', ...workspace.app, secure: false, identity_verification: false },
		avatar: { type: 'avatar', image_url: null },
		has_inbox_seat,
		role,
	};
}

export function teamShape(team: Team) {
	const ids = team.admin_ids.map(Number);
	return {
		type: 'team',
		id: team.id,
		name: team.name,
		admin_ids: ids,
		admin_priority_level: { primary_admin_ids: ids, secondary_admin_ids: [] },
		distribution_method: team.distribution_method,
	};
}

export function noteShape(workspace: Workspace, note: Note) {
	const author = workspace.teammates.get(note.author_id);
	return {
		type: 'note',
		id: note.id,
		created_at: note.created_at,
		[note.about.type]: note.about,
		author: teammateShape(workspace, author),
		body: note.body,
	};
}
