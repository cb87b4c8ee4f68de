import { teammates } from '../../shared/records/people';
import { tags } from '../../shared/records/tag';
import type { Choices, Searchable } from '../search/searchable';
import { OPERATORS } from '../search/searchable';

const roles: Choices = [
	{ name: 'Lead', value: 'lead' },
	{ name: 'User', value: 'user' },
];

/**
 * What contacts can be searched for in API versions 2.16 and 2.17
 * (developers.intercom.com/docs/references/rest-api/api.intercom.io/contacts/searchcontacts).
 */
export const searchableContacts: Searchable = {
	isSortable: true,
	beginning: { field: 'email', value: '' },
	fields: [
		{ name: 'Email', value: 'email', type: 'text' },
		{ name: 'Name', value: 'name', type: 'text' },
		{ name: 'External ID', value: 'external_id', type: 'text' },
		{ name: 'ID', value: 'id', type: 'text' },
		{ name: 'Role', value: 'role', type: 'text', choices: roles },
		{ name: 'Email Domain', value: 'email_domain', type: 'text' },
		{ name: 'Phone', value: 'phone', type: 'text' },
		{ name: 'Phone (Formatted)', value: 'formatted_phone', type: 'text' },
		{
			name: 'Owner ID',
			value: 'owner_id',
			type: 'text',
			description: 'The teammate who looks after the contact',
			choices: teammates,
		},
		{ name: 'Segment ID', value: 'segment_id', type: 'text' },
		{ name: 'Tag ID', value: 'tag_id', type: 'exact', choices: tags },
		{ name: 'Avatar', value: 'avatar', type: 'text' },
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'Updated At', value: 'updated_at', type: 'date' },
		{ name: 'Signed Up At', value: 'signed_up_at', type: 'date' },
		{ name: 'Last Seen At', value: 'last_seen_at', type: 'date' },
		{ name: 'Last Contacted At', value: 'last_contacted_at', type: 'date' },
		{ name: 'Last Replied At', value: 'last_replied_at', type: 'date' },
		{ name: 'Last Email Opened At', value: 'last_email_opened_at', type: 'date' },
		{ name: 'Last Email Clicked At', value: 'last_email_clicked_at', type: 'date' },
		{ name: 'Unsubscribed From Emails', value: 'unsubscribed_from_emails', type: 'boolean' },
		{ name: 'Marked Email as Spam', value: 'marked_email_as_spam', type: 'boolean' },
		{ name: 'Has Hard Bounced', value: 'has_hard_bounced', type: 'boolean' },
		{ name: 'Language Override', value: 'language_override', type: 'text' },
		{ name: 'Browser', value: 'browser', type: 'text' },
		{ name: 'Browser Language', value: 'browser_language', type: 'text' },
		{ name: 'Operating System', value: 'os', type: 'text' },
		{ name: 'Location: City', value: 'location.city', type: 'text' },
		{ name: 'Location: Country', value: 'location.country', type: 'text' },
		{ name: 'Location: Region', value: 'location.region', type: 'text' },
		{ name: 'Android: App Name', value: 'android_app_name', type: 'text' },
		{ name: 'Android: App Version', value: 'android_app_version', type: 'text' },
		{ name: 'Android: Device', value: 'android_device', type: 'text' },
		{ name: 'Android: Last Seen At', value: 'android_last_seen_at', type: 'date' },
		// Intercom's own spelling.
		{ name: 'Android: SDK Version', value: 'andoid_sdk_version', type: 'text' },
		{ name: 'iOS: App Device', value: 'ios_app_device', type: 'text' },
		{ name: 'iOS: App Name', value: 'ios_app_name', type: 'text' },
		{ name: 'iOS: App Version', value: 'ios_app_version', type: 'text' },
		{ name: 'iOS: Device', value: 'ios_device', type: 'text' },
		{ name: 'iOS: Last Seen At', value: 'ios_last_seen_at', type: 'date' },
		{ name: 'iOS: OS Version', value: 'ios_os_version', type: 'text' },
		{ name: 'iOS: SDK Version', value: 'ios_sdk_version', type: 'text' },
	],
	operators: {
		number: [
			...OPERATORS.number.filter(({ value }) => value !== '>' && value !== '<'),
			{ name: 'Is Greater Than', value: '>' },
			{ name: 'Is Less Than', value: '<' },
			{ name: 'Is at Least', value: '>=' },
			{ name: 'Is at Most', value: '<=' },
		],
		// Any other operator is an error on a date, and "not empty" would be one of them.
		date: [
			{ name: 'Is on the Day', value: 'equals' },
			{ name: 'Is After the Day', value: '>' },
			{ name: 'Is Before the Day', value: '<' },
		],
	},
	named: {
		label: 'Custom Attribute',
		prefix: 'custom_attributes.',
		nameLabel: 'Name',
		placeholder: 'e.g. plan',
	},
	comparesDays: true,
	dateDescription:
		"Only the day counts: dates of contacts are compared by calendar day in the workspace's time zone, the time of day is ignored",
};
