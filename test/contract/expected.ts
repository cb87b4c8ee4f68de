/**
 * Which of Intercom's operations the nodes cover by now: whole tags, and single operations of others. It grows with
 * each resource, until it holds all.
 */
import { operations } from './facts';
import type { OperationFacts } from './table';

/** Tags whose operations are all covered. An operation belongs to its first tag. */
const tags: string[] = [
	'AI Content',
	'Admins',
	'Articles',
	'Audiences',
	'Away Status Reasons',
	'Banners',
	'Brands',
	'Calls',
	'Companies',
	'Contacts',
	'Content',
	'Content Snippets',
	'Conversations',
	'Conversations Attributes',
	'Custom Object Instances',
	'Data Attributes',
	'Data Connectors',
	'Data Events',
	'Data Export',
	'Emails',
	'Fin Agent',
	'Help Center',
	'IP Allowlist',
	'Internal Articles',
	'Jobs',
	'Macros',
	'Messages',
	'News',
	'Notes',
	'Office Hours',
	'Reporting Data Export',
	'Segments',
	'Subscription Types',
	'Switch',
	'Tags',
	'Teams',
	'Ticket States',
	'Ticket Type Attributes',
	'Ticket Types',
	'Tickets',
	'Visitors',
	'Workflows',
];

/** Of other tags, these. */
const single: string[] = [
	'POST /contacts/{contact_id}/companies',
	'DELETE /contacts/{contact_id}/companies/{company_id}',
	'GET /contacts/{contact_id}/notes',
	'POST /contacts/{contact_id}/notes',
	'GET /notes/{note_id}',
];

/** Asked for on the way by operations about something else, and not yet offered themselves. */
const lookedUp: string[] = [
	'GET /companies',
	'GET /events',
];

const nameOf = ({ method, path }: OperationFacts) => `${method} ${path}`;

/** Each is reached by some operation of the nodes, with all its fields but the unreachable ones. */
export const expectedOperations: OperationFacts[] = operations.filter(
	(facts) => single.includes(nameOf(facts)) || tags.includes(facts.tags[0] ?? ''),
);

/** All that the nodes ask for, as `METHOD /path`; an operation that turns up beside them belongs into these lists. */
export const knownOperations: ReadonlySet<string> = new Set([...expectedOperations.map(nameOf), ...lookedUp]);

/** Names in these lists that Intercom does not have. */
export const unknownNames: string[] = [
	...tags.filter((tag) => !operations.some((facts) => facts.tags[0] === tag)),
	...[...single, ...lookedUp].filter((name) => !operations.some((facts) => nameOf(facts) === name)),
];
