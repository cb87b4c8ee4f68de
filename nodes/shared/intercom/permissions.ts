import type { IntercomRequest } from './request';

/**
 * The permissions of an app, as the Developer Hub words them on the app's page Authentication.
 * @see https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/oauth-scopes
 */
export const PERMISSIONS = {
	admins: 'Read admins',
	activityLogs: 'Read admin activity logs',
	apiLogs: 'Read API activity logs',
	articles: 'Read and list articles',
	audiences: 'Read audiences',
	connectors: 'Read data connectors',
	contacts: 'Read and list users and companies',
	content: 'Read content',
	contentData: 'Read content data',
	contentExport: 'Export content data',
	conversations: 'Read conversations',
	events: 'Read events',
	ipAllowlist: 'Manage IP allowlist',
	jobs: 'Read jobs',
	news: 'Read and list news items and newsfeeds',
	officeHours: 'Read and write office hours',
	reportingDatasets: 'Read reporting datasets',
	snippets: 'Read content snippets',
	tags: 'Read tags',
	tickets: 'Read tickets',
} as const;

/**
 * The permission that a request probably needs: Intercom does not say which one it missed. Undefined where the
 * documentation names none for what the request is about.
 */
export function permissionFor({
	method,
	path,
	effect,
}: Pick<IntercomRequest, 'method' | 'path' | 'effect'>): string | undefined {
	const family = BY_PATH[String(path[0])];
	if (!family) return undefined;
	const isSearch = path.at(-1) === 'search';
	const reads = effect === 'read' || method === 'GET' || isSearch;
	return reads ? family.read : (family.write ?? family.read);
}

/** By the first word of a path, as the documentation of OAuth scopes lists them. */
const BY_PATH: Partial<Record<string, { read: string; write?: string }>> = {
	admins: { read: PERMISSIONS.admins, write: 'Update admins' },
	teams: { read: PERMISSIONS.admins },
	me: { read: PERMISSIONS.admins },
	articles: { read: PERMISSIONS.articles, write: 'Read and write articles' },
	companies: { read: PERMISSIONS.contacts, write: 'Write users and companies' },
	contacts: { read: PERMISSIONS.contacts, write: 'Write users and companies' },
	conversations: { read: PERMISSIONS.conversations, write: 'Write conversations' },
	events: { read: PERMISSIONS.events, write: 'Write events' },
	tags: { read: PERMISSIONS.tags, write: 'Write tags' },
	tickets: { read: PERMISSIONS.tickets, write: 'Write tickets' },
};
