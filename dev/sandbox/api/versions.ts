import { operations } from '../../../intercom-description/facts';
import { refusals } from '../errors';
import type { Version } from '../version';
import { readVersion } from '../version';

const OFFICE_HOURS_EXCEPTIONS = '/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions';

/** Operations that came with a version; all others are older than any version the sandbox meets. */
const SINCE: Record<string, Version> = {
	'GET /companies/{company_id}/notes': 215,
	'GET /conversations/{id}/handling_events': 215,
	'POST /admins/activity_logs/search': 216,
	'GET /admins/activity_log_event_types': 216,
	'POST /companies/{company_id}/notes': 216,
	'GET /contacts/{id}/merge_history': 216,
	'GET /conversations/{id}/side_conversations': 216,
	'POST /conversations/{id}/merge': 216,
	'GET /conversations/deleted': 216,
	'GET /conversations/attributes': 216,
	'POST /conversations/attributes': 216,
	'GET /conversations/attributes/{id}': 216,
	'PUT /conversations/attributes/{id}': 216,
	'DELETE /conversations/attributes/{id}': 216,
	'POST /conversations/attributes/{id}/options': 216,
	'PUT /conversations/attributes/{id}/options/{option_id}': 216,
	'DELETE /conversations/attributes/{id}/options/{option_id}': 216,
	'GET /teams/{team_id}/metrics': 216,
	'POST /tickets/{ticket_id}/linked_conversations': 216,
	'DELETE /tickets/{ticket_id}/linked_conversations/{id}': 216,
	'POST /tickets/{ticket_id}/change_type': 216,
	'GET /messages/whatsapp/status': 216,
	'GET /messages/status': 216,
	...Object.fromEntries(
		[
			...['GET /articles/{id}/draft', 'PUT /articles/{id}/draft', 'POST /articles/{id}/draft/publish'],
			...['GET /articles/{article_id}/versions', 'GET /articles/{article_id}/versions/{id}'],
			...['POST /articles/{article_id}/tags', 'DELETE /articles/{article_id}/tags/{id}'],
			...['GET /content_snippets', 'POST /content_snippets', 'GET /content/search'],
			...['GET', 'PUT', 'DELETE'].map((method) => `${method} /content_snippets/{id}`),
			...['POST /content_snippets/{content_snippet_id}/tags'],
			...['DELETE /content_snippets/{content_snippet_id}/tags/{id}'],
			...['GET /office_hours_schedules', 'POST /office_hours_schedules'],
			...['GET', 'PUT', 'DELETE'].map((method) => `${method} /office_hours_schedules/{id}`),
			...['GET', 'POST'].map((method) => `${method} ${OFFICE_HOURS_EXCEPTIONS}`),
			...['GET', 'PUT', 'DELETE'].map((method) => `${method} ${OFFICE_HOURS_EXCEPTIONS}/{id}`),
		].map((operation) => [operation, 216]),
	),
	...Object.fromEntries(
		operations.flatMap(({ method, path, since }) =>
			since ? [[`${method} ${path}`, readVersion(since)]] : [],
		),
	),
};

/** @throws Refusal 400 for an operation that the version asked for does not have yet */
export function refuseTooOld(operation: string, version: Version) {
	if (version < (SINCE[operation] ?? 0)) throw refusals.versionTooOld();
}
