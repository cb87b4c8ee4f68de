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
