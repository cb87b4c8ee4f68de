import type { IntercomRequest } from '../../shared/api/request';

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

/** An id that nothing has: the answer tells whether the app may ask at all. */
const NOTHING = 'n8n-check-connection';

/** Whom the token belongs to: it is asked for first, for nothing else is answered without it. */
export const TOKEN: Family = { name: 'Access Token', permission: 'Read admins', request: list('me') };

/** @see https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/oauth-scopes */
export const FAMILIES: readonly Family[] = [
	{ name: 'Teammates', permission: 'Read admins', request: list('admins') },
	{
		name: 'Conversations',
		permission: 'Read conversations',
		request: firstOf('conversations'),
		without: 'Conversations do not appear, and webhook topics of conversations cannot be chosen.',
	},
	{
		name: 'Tickets',
		permission: 'Read tickets',
		request: list('ticket_types'),
		without: 'Conversations that are tickets are left out of lists and searches without a word.',
	},
	{
		name: 'Contacts and Companies',
		permission: 'Read and list users and companies',
		request: firstOf('contacts'),
		without:
			'Contacts, companies and segments cannot be read, and replies of contacts come without their e-mail.',
	},
	{ name: 'Tags', permission: 'Read tags', request: list('tags') },
	{
		name: 'Events',
		permission: 'Read events',
		request: { ...list('events'), query: { type: 'user', user_id: NOTHING } },
		allowedAlsoBy: [404],
	},
	{ name: 'Articles', permission: 'Read and list articles', request: firstOf('articles') },
	{
		name: 'News',
		permission: 'Read and list news items and newsfeeds',
		request: firstOf('news', 'news_items'),
	},
	{ name: 'Content Snippets', permission: 'Read content snippets', request: firstOf('content_snippets') },
	{ name: 'Content of Fin', permission: 'Read content', request: firstOf('ai', 'content_import_sources') },
	{ name: 'Audiences', permission: 'Read audiences', request: firstOf('audiences') },
	{ name: 'Data Connectors', permission: 'Read data connectors', request: firstOf('data_connectors') },
	{
		name: 'Activity Logs',
		permission: 'Read admin activity logs',
		request: list('admins', 'activity_log_event_types'),
	},
	{
		name: 'Reporting Data',
		permission: 'Read reporting datasets',
		request: list('export', 'reporting_data', 'get_datasets'),
	},
	{
		name: 'Content Data',
		permission: 'Export content data',
		request: list('export', 'content', 'data', NOTHING),
		allowedAlsoBy: [404],
	},
	{ name: 'Jobs', permission: 'Read jobs', request: list('jobs', 'status', NOTHING), allowedAlsoBy: [404] },
	{
		name: 'Office Hours',
		permission: 'Read and write office hours',
		request: list('office_hours_schedules'),
	},
	{ name: 'IP Allowlist', permission: 'Manage IP allowlist', request: list('ip_allowlist') },
	{ name: 'Calls', permission: 'Read conversations', request: firstOf('calls') },
	{ name: 'Brands', request: list('brands') },
	{ name: 'Email Settings', request: list('emails') },
];
