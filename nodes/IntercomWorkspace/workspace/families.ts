import { endpoint } from '../../shared/intercom/request';
import { PERMISSIONS } from '../../shared/intercom/permissions';
import type { EndpointRequest } from '../../shared/intercom/request';
import { withStatus } from '../exportJob';

/** A family of permissions, and a read that needs one of them and harms nobody. */
export interface Family {
	/** What it is about, as people read it. */
	name: string;
	/** As the Developer Hub words it, on the app's page Authentication; none where that is not known. */
	permission?: string;
	request: EndpointRequest;
	/** Refusals that say that Intercom looked for the thing, so that the permission is there. */
	allowedAlsoBy?: readonly number[];
	/** What goes wrong without it where that is hard to guess. */
	without?: string;
}

/** A search that finds nothing: the types of tickets tell nothing of the permission to read tickets. */
const noTickets = endpoint('POST /tickets/search', {
	body: { query: { field: 'id', operator: '=', value: '0' }, pagination: { per_page: 1 } },
	effect: 'read',
});

/** An id that nothing has: the answer tells whether the app may ask at all. */
const NOTHING = 'n8n-check-connection';

/** Whom the token belongs to: it is asked for first, for nothing else is answered without it. */
export const TOKEN: Family = {
	name: 'Access Token',
	permission: PERMISSIONS.admins,
	request: endpoint('GET /me'),
};

/** Needs another permission than the token's owner does: refused both, it is the token that is not known. */
export const OTHER_THAN_TOKEN: Family = {
	name: 'Conversations',
	permission: PERMISSIONS.conversations,
	request: endpoint('GET /conversations', { query: { per_page: 1 } }),
	without: 'Conversations do not appear, and webhook topics of conversations cannot be chosen.',
};

export const FAMILIES: readonly Family[] = [
	{ name: 'Teammates', permission: PERMISSIONS.admins, request: endpoint('GET /admins') },
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
		request: endpoint('GET /contacts', { query: { per_page: 1 } }),
		without: 'Contacts, companies and segments cannot be read.',
	},
	{ name: 'Tags', permission: PERMISSIONS.tags, request: endpoint('GET /tags') },
	{
		name: 'Events',
		permission: PERMISSIONS.events,
		request: endpoint('GET /events', { query: { type: 'user', user_id: NOTHING } }),
		allowedAlsoBy: [404],
	},
	{
		name: 'Articles',
		permission: PERMISSIONS.articles,
		request: endpoint('GET /articles', { query: { per_page: 1 } }),
	},
	{
		name: 'News',
		permission: PERMISSIONS.news,
		request: endpoint('GET /news/news_items', { query: { per_page: 1 } }),
	},
	{
		name: 'Content Snippets',
		permission: PERMISSIONS.snippets,
		request: endpoint('GET /content_snippets', { query: { per_page: 1 } }),
	},
	{
		name: 'Content of Fin',
		permission: PERMISSIONS.content,
		request: endpoint('GET /ai/content_import_sources', { query: { per_page: 1 } }),
	},
	{
		name: 'Audiences',
		permission: PERMISSIONS.audiences,
		request: endpoint('GET /audiences', { query: { per_page: 1 } }),
	},
	{
		name: 'Data Connectors',
		permission: PERMISSIONS.connectors,
		request: endpoint('GET /data_connectors', { query: { per_page: 1 } }),
	},
	{
		name: 'Activity Logs',
		permission: PERMISSIONS.activityLogs,
		request: endpoint('GET /admins/activity_log_event_types'),
	},
	{
		name: 'Reporting Data',
		permission: PERMISSIONS.reportingDatasets,
		request: endpoint('GET /export/reporting_data/get_datasets'),
	},
	{
		name: 'Content Data',
		permission: PERMISSIONS.contentExport,
		request: endpoint('GET /export/content/data/{job_identifier}', {
			path: { job_identifier: NOTHING },
			reliesOn: withStatus,
		}),
		allowedAlsoBy: [404],
	},
	{
		name: 'Jobs',
		permission: PERMISSIONS.jobs,
		request: endpoint('GET /jobs/status/{job_id}', { path: { job_id: NOTHING } }),
		allowedAlsoBy: [404],
	},
	{
		name: 'Office Hours',
		permission: PERMISSIONS.officeHours,
		request: endpoint('GET /office_hours_schedules'),
	},
	{ name: 'IP Allowlist', permission: PERMISSIONS.ipAllowlist, request: endpoint('GET /ip_allowlist') },
	{
		name: 'Calls',
		permission: PERMISSIONS.conversations,
		request: endpoint('GET /calls', { query: { per_page: 1 } }),
	},
	{ name: 'Brands', request: endpoint('GET /brands') },
	{ name: 'Email Settings', request: endpoint('GET /emails') },
];
