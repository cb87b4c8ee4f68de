import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import type { ActivityLog, AwayStatusReason, Team, Teammate } from './records';

/** The people who answer, their teams, and what they did. */
export class Teammates {
	private readonly people = new Map<string, Teammate>();
	private readonly groups = new Map<string, Team>();
	readonly awayStatusReasons = new Map<number, AwayStatusReason>();
	readonly activityLogs: ActivityLog[] = [];

	constructor(private readonly workspace: Workspace) {}

	add(teammate: { name: string; email?: string; job_title?: string; has_inbox_seat?: boolean }): Teammate {
		const id = this.workspace.identifiers.number('teammate', 814601);
		const added: Teammate = {
			type: 'admin',
			id,
			name: teammate.name,
			email: teammate.email ?? `teammate-${id}@example.com`,
			job_title: teammate.job_title ?? '',
			away_mode_enabled: false,
			away_mode_reassign: false,
			away_status_reason_id: null,
			has_inbox_seat: teammate.has_inbox_seat ?? true,
			role: { type: 'role', id: '1', name: 'Support' },
		};
		this.people.set(id, added);
		this.workspace.tell({ topics: ['admin.added_to_workspace'], teammate: added });
		return added;
	}

	/** Somebody leaves: nobody can write as them any more. */
	remove(id: string): void {
		const teammate = this.get(id);
		this.people.delete(id);
		this.workspace.tell({ topics: ['admin.removed_from_workspace'], teammate });
	}

	list() {
		return [...this.people.values()];
	}

	/** The teammate that the access token belongs to: the first. */
	owner(): Teammate {
		const [first] = this.people.values();
		return first ?? this.add({ name: 'Nora Lind', email: 'nora@example.com' });
	}

	get(id: unknown, refusal: () => Refusal = refusals.teammateNotFound): Teammate {
		const teammate = this.people.get(String(id));
		if (!teammate) throw refusal();
		return teammate;
	}

	setAway(
		id: string,
		away: { away_mode_enabled: boolean; away_mode_reassign: boolean; away_status_reason_id?: number },
	) {
		const teammate = this.get(id);
		const reason = away.away_status_reason_id;
		if (reason !== undefined) {
			const known = this.awayStatusReasons.get(Number(reason));
			if (!known) throw refusals.parameterInvalid('Away status reason does not exist');
			if (known.deleted) throw refusals.parameterInvalid('Away status reason is deleted');
		} else if (away.away_mode_enabled && this.awayStatusReasons.size > 0) {
			throw new Refusal(400, 'away_status_reason_mandatory', 'Away status reason is mandatory');
		}
		teammate.away_mode_enabled = away.away_mode_enabled;
		teammate.away_mode_reassign = away.away_mode_reassign;
		teammate.away_status_reason_id = away.away_mode_enabled && reason !== undefined ? Number(reason) : null;
		this.log(teammate, 'admin_away_mode_change', `${teammate.name} changed their away mode.`, { ...away });
		this.workspace.tell({ topics: ['admin.away_mode_updated'], teammate });
		return teammate;
	}

	addAwayStatusReason(reason: { label: string; emoji?: string; deleted?: boolean }): AwayStatusReason {
		const added: AwayStatusReason = {
			id: Number(this.workspace.identifiers.number('away status reason', 12301)),
			label: reason.label,
			emoji: reason.emoji ?? '',
			deleted: reason.deleted ?? false,
			created_at: this.workspace.now(),
		};
		this.awayStatusReasons.set(added.id, added);
		return added;
	}

	addTeam(team: {
		name: string;
		admin_ids?: string[];
		distribution_method?: Team['distribution_method'];
	}): Team {
		const added: Team = {
			id: this.workspace.identifiers.number('team', 5017601),
			name: team.name,
			admin_ids: (team.admin_ids ?? []).map((id) => this.get(id).id),
			distribution_method: team.distribution_method ?? 'manual',
		};
		this.groups.set(added.id, added);
		return added;
	}

	teams() {
		return [...this.groups.values()];
	}

	team(id: unknown, refusal = () => new Refusal(404, 'team_not_found', 'Team not found')): Team {
		const team = this.groups.get(String(id));
		if (!team) throw refusal();
		return team;
	}

	/** The teams that a teammate is in. */
	teamsOf(teammate: Teammate) {
		return this.teams().filter((team) => team.admin_ids.includes(teammate.id));
	}

	log(by: Teammate, type: string, description: string, metadata: Record<string, unknown> = {}) {
		this.activityLogs.push({
			id: this.workspace.identifiers.uuid('activity log'),
			performed_by_id: by.id,
			activity_type: type,
			activity_description: description,
			metadata,
			created_at: this.workspace.now(),
		});
	}
}
