import type { INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Teammates and teams, with what they do. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
});

afterEach(async () => {
	await bench.close();
});

const teammate = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'teammate', operation, ...parameters });
const team = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'team', operation, ...parameters });

const nora = () => bench.workspace.teammates.owner();
const support = () => bench.workspace.teammates.teams()[0]!;
const sent = () => bench.requests.at(-1)!;

describe('A teammate', () => {
	it('is read in the few things that people use', async () => {
		expect(await teammate('get', { teammate: locator(nora().id) })).toEqual([
			{
				...{
					id: nora().id,
					name: 'Nora Lind',
					email: 'nora@example.com',
					job_title: 'Support',
					role: 'Support',
				},
				...{
					team_ids: [Number(support().id)],
					has_inbox_seat: true,
					away_mode_enabled: false,
					away_mode_reassign: false,
				},
			},
		]);
	});

	it('is found among all', async () => {
		expect(await teammate('getAll')).toMatchObject([{ name: 'Nora Lind' }, { name: 'Ada (AI)' }]);
		expect(await teammate('getAll', { limit: 1, additionalFields: { displayAvatar: true } })).toHaveLength(1);
		expect(sent().query).toEqual({ display_avatar: 'true' });
	});

	it('is the one the credential belongs to, with the workspace', async () => {
		expect(await teammate('getCurrent')).toMatchObject([
			{ id: nora().id, workspace_id: 'sandbox1', region: 'US', timezone: 'Etc/UTC' },
		]);
		expect(await teammate('getCurrent', { simplify: false })).toMatchObject([
			{ type: 'admin', app: { type: 'app' } },
		]);
	});

	it('goes away for a reason, and comes back', async () => {
		const reason = bench.workspace.teammates.addAwayStatusReason({ label: 'Lunch' });
		const away = { teammate: locator(nora().id), reassignReplies: true };
		await teammate('setAway', { ...away, away: true, additionalFields: { awayReason: locator(reason.id) } });
		expect(sent().body).toEqual({
			away_mode_enabled: true,
			away_mode_reassign: true,
			away_status_reason_id: reason.id,
		});
		expect(await teammate('setAway', { ...away, away: false, reassignReplies: false })).toMatchObject([
			{ away_mode_enabled: false },
		]);
		expect(await teammate('getAwayReasons')).toMatchObject([{ id: String(reason.id), label: 'Lunch' }]);
	});

	it('leaves traces, which are listed and searched by type', async () => {
		const { now } = { now: bench.workspace.now() };
		for (const type of ['app_name_change', 'admin_login_success'])
			bench.workspace.teammates.log(nora(), type, `Did ${type}`);
		const period = { createdAfter: now - 60, additionalFields: { createdBefore: now + 60 } };
		expect(await teammate('getActivityLogs', period)).toMatchObject([
			{ activity_type: 'admin_login_success', teammate_email: 'nora@example.com' },
			{ activity_type: 'app_name_change' },
		]);
		expect(sent().query).toMatchObject({
			created_at_after: String(now - 60),
			created_at_before: String(now + 60),
		});
		const search = {
			...period,
			additionalFields: { eventTypes: 'app_name_change, role_change' },
			returnAll: true,
		};
		expect(await teammate('searchActivityLogs', search)).toHaveLength(1);
		expect(sent().body).toEqual({
			...{
				created_at_after: now - 60,
				event_types: ['app_name_change', 'role_change'],
				per_page: 250,
				page: 1,
			},
		});
		expect(await teammate('getActivityLogEventTypes')).toContainEqual({ event_type: 'app_name_change' });
	});

	it('who is unknown is told of', async () => {
		const { error } = await bench.run({ resource: 'teammate', operation: 'get', teammate: locator('4711') });
		expect(`${error?.message} ${error?.description}`).toMatch(/\[item 0\].*404 \(admin_not_found\)/);
	});
});

describe('A team', () => {
	it('is read and found among all', async () => {
		expect(await team('get', { team: locator(support().id) })).toMatchObject([
			{ id: support().id, name: 'Support' },
		]);
		expect(await team('getAll')).toMatchObject([{ name: 'Support' }]);
	});

	it('has its workload told for each teammate', async () => {
		expect(
			await team('getMetrics', { team: locator(support().id), additionalFields: { idleThreshold: 60 } }),
		).toEqual([{ type: 'team_metric', admin_id: nora().id, open: 0, idle: 0, snoozed: 0 }]);
		expect(sent().query).toEqual({ idle_threshold: '60' });
	});
});

describe('Beside people', () => {
	it('segments are read, with how many are in them', async () => {
		const { id } = bench.workspace.addSegment({ name: 'Active' });
		expect(
			await bench.results({ resource: 'segment', operation: 'get', segment: locator(id) }),
		).toMatchObject([{ name: 'Active' }]);
		await bench.results({
			resource: 'segment',
			operation: 'getAll',
			additionalFields: { includeCount: true },
		});
		expect(sent().query).toMatchObject({ include_count: 'true' });
	});

	it('subscription types are listed in their own words', async () => {
		const { id } = bench.workspace.addSubscriptionType({
			name: 'Newsletter',
			consent_type: 'opt_in',
			description: 'Once a month',
		});
		expect(await bench.results({ resource: 'subscriptionType', operation: 'getAll' })).toEqual([
			{
				...{ id, name: 'Newsletter', description: 'Once a month', consent_type: 'opt_in' },
				...{ content_types: ['email'], state: 'live', locale: 'en' },
			},
		]);
	});
});
