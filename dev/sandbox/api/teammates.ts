import { Refusal } from '../errors';
import { numberedPage } from '../pages';
import { meShape, teammateShape, teamShape } from '../shapes/teammate';
import type { Workspace } from '../workspace';
import type { ActivityLog } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';

interface AwayBody {
	away_mode_enabled: boolean;
	away_mode_reassign: boolean;
	away_status_reason_id?: number;
}

interface LogSearch {
	created_at_after: number;
	created_at_before?: number;
	event_types?: string[];
	page?: number;
	per_page?: number;
}

/** Teammates (`/admins`), their teams, and what they did. */
export function teammateRoutes(workspace: Workspace): Routes {
	const { teammates } = workspace;
	const teammate = (id: string) =>
		teammates.get(id, () => new Refusal(404, 'admin_not_found', 'Admin not found'));

	const logs = (asked: Partial<Record<keyof LogSearch, unknown>>, path: string) => {
		const { created_at_after: after, created_at_before: before, event_types: types } = asked;
		const found = teammates.activityLogs.filter(
			(log) =>
				log.created_at >= Number(after) &&
				(before === undefined || log.created_at <= Number(before)) &&
				(!Array.isArray(types) || types.includes(log.activity_type)),
		);
		const sizes = { byDefault: 20, largest: 250 };
		const { slice, pages } = numberedPage(found.reverse(), asked, sizes, `${workspace.address}${path}`);
		return { type: 'activity_log.list', pages, activity_logs: slice.map((log) => logShape(workspace, log)) };
	};

	return {
		'GET /me': ({ teammate: owner }: Call) => meShape(workspace, owner),

		'GET /admins': () => ({
			type: 'admin.list',
			admins: teammates.list().map((one) => teammateShape(workspace, one)),
		}),

		'GET /admins/{admin_id}': (call: Call) => teammateShape(workspace, teammate(inPath(call, 'admin_id'))),

		'PUT /admins/{admin_id}/away': (call: Call<AwayBody>) =>
			teammateShape(workspace, teammates.setAway(inPath(call, 'admin_id'), call.body)),

		'GET /away_status_reasons': () => ({
			type: 'list',
			data: [...teammates.awayStatusReasons.values()].map((reason, order) => ({
				type: 'away_status_reason',
				...reason,
				id: String(reason.id),
				order,
				updated_at: reason.created_at,
			})),
		}),

		'GET /admins/activity_logs': ({ query }: Call) => logs(query, '/admins/activity_logs'),
		'POST /admins/activity_logs/search': ({ body }: Call<LogSearch>) =>
			logs({ ...body }, '/admins/activity_logs/search'),
		'GET /admins/activity_log_event_types': () => ({
			type: 'activity_log_event_type.list',
			event_types: ['admin_away_mode_change', 'admin_login_success', 'app_name_change'],
		}),

		'GET /teams': () => ({ type: 'team.list', teams: teammates.teams().map(teamShape) }),
		'GET /teams/{team_id}': (call: Call) => teamShape(teammates.team(inPath(call, 'team_id'))),

		'GET /teams/{team_id}/metrics': (call: Call) => {
			const team = teammates.team(inPath(call, 'team_id'));
			const idleAfter = Number(call.query['idle_threshold'] ?? 1800);
			return {
				type: 'team_metric.list',
				data: team.admin_ids.map((id) => workload(workspace, id, idleAfter)),
			};
		},
	};
}

/** Open, idle and snoozed conversations of one teammate; idle ones are open and have waited too long. */
function workload(workspace: Workspace, adminId: string, idleAfter: number) {
	const theirs = workspace.conversations.list().filter((one) => one.admin_assignee_id === adminId);
	const open = theirs.filter(({ state }) => state === 'open');
	const idleSince = workspace.now() - idleAfter;
	return {
		type: 'team_metric',
		admin_id: adminId,
		open: open.length,
		idle: open.filter(({ updated_at: updated }) => updated < idleSince).length,
		snoozed: theirs.filter(({ state }) => state === 'snoozed').length,
	};
}

function logShape(workspace: Workspace, { performed_by_id: id, ...log }: ActivityLog) {
	const { email } = workspace.teammates.get(id);
	return { ...log, performed_by: { type: 'admin', id, email, ip: '127.0.0.1' } };
}
