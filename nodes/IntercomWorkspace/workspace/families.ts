import { PERMISSIONS } from '../../shared/intercom/permissions';
import type { IntercomRequest } from '../../shared/intercom/request';

/** A family of permissions, and a read that needs one of them and harms nobody. */
export interface Family {
	/** What it is about, as people read it. */
	name: string;
	/** As the Developer Hub words it, on the app's page Authentication; none where that is not known. */
	permission?: string;
	request: IntercomRequest;
	/** Refusals that say that Intercom looked for the thing, so that the permission is there. */
	allowedAlsoBy?: readonly number[];
	/** What goes wrong without it where that is hard to guess. */
	without?: string;
}

const list = (...path: string[]): IntercomRequest => ({ method: 'GET', path });
const firstOf = (...path: string[]): IntercomRequest => ({ ...list(...path), query: { per_page: 1 } });

/** A search that finds nothing: the types of tickets tell nothing of the permission to read tickets. */
const noTickets: IntercomRequest = {
	method: 'POST',
	path: ['tickets', 'search'],
	body: { query: { field: 'id', operator: '=', value: '0' }, pagination: { per_page: 1 } },
	effect: 'read',
};

/** An id that nothing has: the answer tells whether the app may ask at all. */
const NOTHING = 'n8n-check-connection';

/** Whom the token belongs to: it is asked for first, for nothing else is answered without it. */
export const TOKEN: Family = { name: 'Access Token', permission: PERMISSIONS.admins, request: list('me') };

/** Needs another permission than the token's owner does: refused both, it is the token that is not known. */
export const OTHER_THAN_TOKEN: Family = {
	name: 'Conversations',
	permission: PERMISSIONS.conversations,
	request: firstOf('conversations'),
	without: 'Conversations do not appear, and webhook topics of conversations cannot be chosen.',
};

export const FAMILIES: readonly Family[] = [
	{ name: 'Teammates', permission: PERMISSIONS.admins, request: list('admins') },
	OTHER_THAN_TOKEN,
	{
		name: 'Tickets',
		permission: PERMISSIONS.tickets,
		request: noTickets,
		without: 'Conversations that are tickets are left out of lists and searches without a word.',
	},
	{
		name: 'Contacts and Companies',
		permission: PERMISSIONS.contacts,
		request: firstOf('contacts'),
		without: 'Contacts, companies and segments cannot be read.',
	},
	{ name: 'Tags', permission: PERMISSIONS.tags, request: list('tags') },
	{
		name: 'Events',
		permission: PERMISSIONS.events,
		request: { ...list('events'), query: { type: 'user', user_id: NOTHING } },
		allowedAlsoBy: [404],
	},
	{ name: 'Articles', permission: PERMISSIONS.articles, request: firstOf('articles') },
	{
		name: 'News',
		permission: PERMISSIONS.news,
		request: firstOf('news', 'news_items'),
	},
	{ name: 'Content Snippets', permission: PERMISSIONS.snippets, request: firstOf('content_snippets') },
	{
		name: 'Content of Fin',
		permission: PERMISSIONS.content,
		request: firstOf('ai', 'content_import_sources'),
	},
	{ name: 'Audiences', permission: PERMISSIONS.audiences, request: firstOf('audiences') },
	{ name: 'Data Connectors', permission: PERMISSIONS.connectors, request: firstOf('data_connectors') },
	{
		name: 'Activity Logs',
		permission: PERMISSIONS.activityLogs,
		request: list('admins', 'activity_log_event_types'),
	},
	{
		name: 'Reporting Data',
		permission: PERMISSIONS.reportingDatasets,
		request: list('export', 'reporting_data', 'get_datasets'),
	},
	{
		name: 'Content Data',
		permission: PERMISSIONS.contentExport,
		request: list('export', 'content', 'data', NOTHING),
		allowedAlsoBy: [404],
	},
	{
		name: 'Jobs',
		permission: PERMISSIONS.jobs,
		request: list('jobs', 'status', NOTHING),
		allowedAlsoBy: [404],
	},
	{
		name: 'Office Hours',
		permission: PERMISSIONS.officeHours,
		request: list('office_hours_schedules'),
	},
	{ name: 'IP Allowlist', permission: PERMISSIONS.ipAllowlist, request: list('ip_allowlist') },
	{ name: 'Calls', permission: PERMISSIONS.conversations, request: firstOf('calls') },
	{ name: 'Brands', request: list('brands') },
	{ name: 'Email Settings', request: list('emails') },
];
