/**
 * Which of Intercom's operations the nodes cover by now: whole tags, and single operations of others. It grows with
 * each resource, until it holds all.
 */
import { operations } from './facts';
import type { OperationFacts } from './table';

/** Tags whose operations are all covered. An operation belongs to its first tag. */
const tags: string[] = [
	'Admins',
	'Audiences',
	'Away Status Reasons',
	'Banners',
	'Brands',
	'Contacts',
	'Conversations',
	'Conversations Attributes',
	'Custom Object Instances',
	'Data Attributes',
	'Data Connectors',
	'Data Export',
	'Emails',
	'IP Allowlist',
	'Jobs',
	'Office Hours',
	'Reporting Data Export',
	'Segments',
	'Subscription Types',
	'Tags',
	'Teams',
	'Ticket States',
	'Ticket Type Attributes',
	'Ticket Types',
	'Workflows',
];

/** Of other tags, these. */
const single: string[] = [
	'GET /articles',
	'GET /articles/search',
	'GET /articles/{article_id}',
	'POST /contacts/{contact_id}/companies',
	'DELETE /contacts/{contact_id}/companies/{company_id}',
	'GET /contacts/{contact_id}/notes',
	'POST /contacts/{contact_id}/notes',
	'GET /notes/{note_id}',
];

/** Of the tags above, not yet: with the resource that they are about. */
const later: string[] = [
	'POST /tickets/{ticket_id}/tags',
	'DELETE /tickets/{ticket_id}/tags/{tag_id}',
];

/** Asked for on the way by operations about something else, and not yet offered themselves. */
const lookedUp: string[] = [
	'GET /companies',
	...['GET /ai/content_import_sources', 'GET /calls', 'GET /content_snippets', 'GET /events', 'GET /news/news_items'],
];

const nameOf = ({ method, path }: OperationFacts) => `${method} ${path}`;

/** Each is reached by some operation of the nodes, with all its fields but the unreachable ones. */
export const expectedOperations: OperationFacts[] = operations.filter(
	(facts) =>
		single.includes(nameOf(facts)) || (tags.includes(facts.tags[0] ?? '') && !later.includes(nameOf(facts))),
);

/** All that the nodes ask for, as `METHOD /path`; an operation that turns up beside them belongs into these lists. */
export const knownOperations: ReadonlySet<string> = new Set([...expectedOperations.map(nameOf), ...lookedUp]);

/** Names in these lists that Intercom does not have. */
export const unknownNames: string[] = [
	...tags.filter((tag) => !operations.some((facts) => facts.tags[0] === tag)),
	...[...single, ...later, ...lookedUp].filter((name) => !operations.some((facts) => nameOf(facts) === name)),
];
