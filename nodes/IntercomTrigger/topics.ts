import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { PERMISSIONS } from '../shared/intercom/permissions';

/** A webhook topic: its name in Intercom, what people read, and the app's permission that it needs. */
export interface Topic {
	topic: string;
	name: string;
	permission: Permission;
	/** What a newcomer must know before choosing it. */
	note?: string;
}

export type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS] | undefined;

/** The choice that lets every topic through that is ticked in the Developer Hub, those of tomorrow included. */
export const ANY_TOPIC = '*';

/** Intercom's test of an endpoint; it is always subscribed, carries no news and never starts a workflow. */
export const PING = 'ping';

const PREVIEW = 'only for apps on the Preview version of the API';
const FROM_2_14 = 'for apps on API version 2.14 or newer';
const FROM_2_15 = 'for apps on API version 2.15 or newer';
const FROM_2_16 = 'for apps on API version 2.16 or newer';

/**
 * All of Intercom's topics, by what they are about.
 * @see https://developers.intercom.com/docs/references/webhooks/webhook-models
 */
export const TOPICS: readonly Topic[] = [
	...about('Teammate', PERMISSIONS.admins, {
		'admin.activity_log_event.created': ['Activity Logged'],
		'admin.added_to_workspace': ['Added to Workspace'],
		'admin.away_mode_updated': ['Away Mode Changed'],
		'admin.logged_in': ['Logged In'],
		'admin.logged_out': ['Logged Out'],
		'admin.removed_from_workspace': ['Removed From Workspace'],
	}),
	...about('API', PERMISSIONS.apiLogs, {
		'api.request.completed': ['Request Completed'],
	}),
	...about('Article', PERMISSIONS.articles, {
		'article.created': ['Created'],
		'article.deleted': ['Deleted'],
		'article.published': ['Published'],
		'article.unpublished': ['Unpublished'],
		'article.updated': ['Updated'],
	}),
	...about('Audience', PERMISSIONS.audiences, {
		'audience.created': ['Created', PREVIEW],
		'audience.deleted': ['Deleted', PREVIEW],
		'audience.member_added': ['Content Added', PREVIEW],
		'audience.member_removed': ['Content Removed', PREVIEW],
		'audience.updated': ['Updated', PREVIEW],
	}),
	...about('Call', PERMISSIONS.conversations, {
		'call.ended': ['Ended', FROM_2_14],
		'call.recording_available': ['Recording Available', FROM_2_14],
		'call.started': ['Started', FROM_2_14],
		'call.transcription_available': ['Transcript Available', FROM_2_14],
	}),
	...about('Company', PERMISSIONS.contacts, {
		'company.contact.attached': ['Contact Attached'],
		'company.contact.detached': ['Contact Detached'],
		'company.created': ['Created'],
		'company.deleted': ['Deleted'],
		'company.updated': ['Updated'],
	}),
	...about('Contact', PERMISSIONS.contacts, {
		'contact.archived': ['Archived'],
		'contact.deleted': ['Deleted'],
		'contact.email.updated': ['Email Changed'],
		'contact.lead.added_email': ['Lead Gave an Email'],
		'contact.lead.created': ['Lead Created'],
		'contact.lead.signed_up': ['Lead Became a User'],
		'contact.lead.tag.created': ['Lead Tagged'],
		'contact.lead.tag.deleted': ['Lead Untagged'],
		'contact.lead.updated': ['Lead Updated'],
		'contact.merged': ['Merged'],
		'contact.subscribed': ['Subscribed to Emails'],
		'contact.unarchive': ['Unarchived'],
		'contact.unsubscribed': ['Unsubscribed From Emails'],
		'contact.user.created': ['User Created'],
		'contact.user.tag.created': ['User Tagged'],
		'contact.user.tag.deleted': ['User Untagged'],
		'contact.user.updated': ['User Updated'],
		'granular.subscribe': ['Subscribed to a Subscription Type'],
		'granular.unsubscribe': ['Unsubscribed From a Subscription Type'],
		'visitor.signed_up': ['Visitor Became a User'],
	}),
	...about('Content Import Source', PERMISSIONS.content, {
		'content_import_source.created': ['Created', PREVIEW],
		'content_import_source.deleted': ['Deleted', PREVIEW],
		'content_import_source.updated': ['Updated', PREVIEW],
	}),
	...about('Content Snippet', PERMISSIONS.snippets, {
		'content_snippet.created': ['Created', FROM_2_16],
		'content_snippet.deleted': ['Deleted', FROM_2_16],
		'content_snippet.updated': ['Updated', FROM_2_16],
	}),
	...about('Content Stats', PERMISSIONS.contentData, {
		'content_stat.banner': ['Banner'],
		'content_stat.carousel': ['Carousel'],
		'content_stat.chat': ['Chat'],
		'content_stat.checklist': ['Checklist'],
		'content_stat.custom_bot': ['Custom Bot'],
		'content_stat.email': ['Email'],
		'content_stat.news_item': ['News Item'],
		'content_stat.post': ['Post'],
		'content_stat.push': ['Push'],
		'content_stat.series': ['Series'],
		'content_stat.series.webhook': ['Series Webhook'],
		'content_stat.sms': ['SMS'],
		'content_stat.survey': ['Survey'],
		'content_stat.tooltip_group': ['Tooltip Group'],
		'content_stat.tour': ['Tour'],
	}),
	...about('Conversation', PERMISSIONS.conversations, {
		'conversation.admin.assigned': ['Assigned'],
		'conversation.admin.closed': ['Closed'],
		'conversation.admin.noted': ['Note Added'],
		'conversation.admin.open.assigned': ['Assigned While Open'],
		'conversation.admin.opened': ['Opened'],
		'conversation.admin.replied': ['Teammate Replied', 'replies of bots can arrive here too'],
		'conversation.admin.replied.translated': ['Teammate Replied, Translated', FROM_2_16],
		'conversation.admin.single.created': ['Started by Teammate'],
		'conversation.admin.snoozed': ['Snoozed'],
		'conversation.admin.unsnoozed': ['Unsnoozed'],
		'conversation.company.updated': ['Company Changed'],
		'conversation.contact.attached': ['Contact Attached'],
		'conversation.contact.detached': ['Contact Detached'],
		'conversation.deleted': ['Deleted'],
		'conversation.operator.replied': ['Fin or Bot Replied', FROM_2_14],
		'conversation.priority.updated': ['Priority Changed'],
		'conversation.rating.added': ['Rated'],
		'conversation.user.created': ['Started by Customer'],
		'conversation.user.replied': ['Customer Replied'],
		'conversation_part.redacted': ['Message Redacted'],
		'conversation_part.tag.created': ['Message Tagged'],
	}),
	...about('Conversation', undefined, {
		'conversation.read': ['Read by Customer'],
	}),
	...about('Data Connector', PERMISSIONS.connectors, {
		'data_connector.execution.completed': ['Execution Completed', FROM_2_16],
	}),
	...about('Event', PERMISSIONS.events, {
		'event.created': ['Created'],
	}),
	...about('Job', PERMISSIONS.jobs, {
		'job.completed': ['Completed', FROM_2_14],
	}),
	...about('Ping', undefined, {
		[PING]: ["Intercom's Test of the Endpoint", 'It is answered and never starts a workflow'],
	}),
	...about('Procedure', PERMISSIONS.conversations, {
		'procedure.hitl_notification.created': ['Waits for a Person', PREVIEW],
	}),
	...about('Ticket', PERMISSIONS.tickets, {
		'ticket.admin.assigned': ['Assigned to Teammate'],
		'ticket.admin.replied': ['Teammate Replied'],
		'ticket.admin.replied.translated': ['Teammate Replied, Translated', FROM_2_16],
		'ticket.attribute.updated': ['Attribute Changed'],
		'ticket.closed': ['Closed', 'for apps older than API version 2.15 it also means resolved'],
		'ticket.contact.attached': ['Contact Attached'],
		'ticket.contact.detached': ['Contact Detached'],
		'ticket.contact.replied': ['Customer Replied'],
		'ticket.created': ['Created'],
		'ticket.note.created': ['Note Added'],
		'ticket.rating.provided': ['Rated'],
		'ticket.resolved': ['Resolved', FROM_2_15],
		'ticket.state.updated': ['State Changed'],
		'ticket.team.assigned': ['Assigned to Team'],
	}),
];

/** Events of the Fin Agent API, which come to an address that is set in its own settings, with a secret of its own. */
export const FIN_EVENTS: readonly Topic[] = about('Fin Agent API', undefined, {
	csat_requested: ['Rating Requested'],
	fin_replied: ['Fin Replied'],
	fin_status_updated: ['Status Changed'],
});

/**
 * Whether two names stand for the same topic. The documentation has `contact.unarchive` where Intercom sends
 * `contact.unarchived`, and had `contact.archive` once, so neither the ending of a word nor its case counts.
 */
export const isSameTopic = (one: string, other: string): boolean => plainTopic(one) === plainTopic(other);

const plainTopic = (topic: string): string =>
	topic
		.trim()
		.toLowerCase()
		.replace(/(?:ed|e|d)(?=\.|$)/g, '');

/** The topics as n8n's choices, sorted by name; below each stand its identifier and what it needs. */
export const topicOptions: INodePropertyOptions[] = [
	{
		...calledInPanel('Any Topic'),
		value: ANY_TOPIC,
		description: 'Every topic that is ticked in the Developer Hub',
	},
	...[
		...TOPICS.map(({ topic, name, permission, note }) => ({
			...calledInPanel(name),
			value: topic,
			description: [
				`Topic ${topic}`,
				permission ? `needs the permission '${permission}'` : 'needs no permission',
				note,
			]
				.filter(Boolean)
				.join('; '),
		})),
		...FIN_EVENTS.map(({ topic, name }) => ({
			...calledInPanel(name),
			value: topic,
			description: `Topic ${topic}; only of conversations begun by the Fin Agent API, in whose settings the address is pasted`,
		})),
	].sort((one, other) => one.name.localeCompare(other.name, 'en')),
];

/** In the node panel n8n would write "On" before the name and begin each of its words anew: "On Send Whats App". */
function calledInPanel(name: string): { name: string; action: string } {
	return { name, action: name };
}

const topicsThatNeed = (permission: Permission): string[] =>
	TOPICS.filter((topic) => topic.permission === permission).map(({ topic }) => topic);

/** One line in the panel for each permission that a chosen topic needs, shown while one of its topics is chosen. */
export const permissionNotices: INodeProperties[] = Object.entries(PERMISSIONS)
	.filter(([, permission]) => topicsThatNeed(permission).length > 0)
	.map(([key, permission]) => ({
		displayName: `Your app needs the permission '${permission}': Developer Hub, your app, Configure, Authentication.`,
		name: `${key}Permission`,
		type: 'notice',
		default: '',
		displayOptions: { show: { topics: topicsThatNeed(permission) } },
	}));

function about(
	subject: string,
	permission: Permission,
	topics: Record<string, [what: string, note?: string]>,
): Topic[] {
	return Object.entries(topics).map(([topic, [what, note]]) => ({
		topic,
		name: `${subject}: ${what}`,
		permission,
		...(note && { note }),
	}));
}
