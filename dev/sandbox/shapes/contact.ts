import { V2_16, type Version } from '../version';
import type { Workspace } from '../workspace';
import type { Contact, SubscriptionType } from '../workspace/records';
import { unixSeconds, type WriteDate } from '.';

/** A contact shows the first ten of what hangs on it and says where the rest is. */
const SHOWN = 10;

interface ContactView {
	version?: Version;
	date?: WriteDate;
	/** `include_merge_history=true`. */
	withMergeHistory?: boolean;
}

/** A contact as the API shows it; a notification shows the same with dates in ISO 8601. */
export function contactShape(workspace: Workspace, contact: Contact, view: ContactView = {}) {
	const { version = V2_16, date = unixSeconds, withMergeHistory = false } = view;
	const parts = (name: string, items: Array<{ type: string; id: string }>) => ({
		type: 'list',
		data: items.slice(0, SHOWN).map((item) => ({ ...item, url: `/${name}/${item.id}` })),
		url: `/contacts/${contact.id}/${name}`,
		total_count: items.length,
		has_more: items.length > SHOWN,
	});
	const chosen = (choice: 'opt_in' | 'opt_out') =>
		Object.entries(contact.subscriptions)
			.filter(([, made]) => made === choice)
			.map(([id]) => ({ type: 'subscription', id }));
	return {
		type: 'contact',
		id: contact.id,
		workspace_id: workspace.app.id_code,
		external_id: contact.external_id,
		role: contact.role,
		email: contact.email,
		email_domain: contact.email?.split('@')[1] ?? null,
		phone: contact.phone,
		name: contact.name,
		avatar: contact.avatar === null ? null : { type: 'avatar', image_url: contact.avatar },
		// A number before 2.16.
		owner_id: version >= V2_16 || contact.owner_id === null ? contact.owner_id : Number(contact.owner_id),
		social_profiles: { type: 'list', data: [] },
		has_hard_bounced: false,
		marked_email_as_spam: false,
		unsubscribed_from_emails: contact.unsubscribed_from_emails,
		created_at: date(contact.created_at),
		updated_at: date(contact.updated_at),
		signed_up_at: date(contact.signed_up_at),
		last_seen_at: date(contact.last_seen_at),
		last_replied_at: date(contact.last_replied_at),
		last_contacted_at: date(contact.last_contacted_at),
		last_email_opened_at: null,
		last_email_clicked_at: null,
		language_override: contact.language_override ?? null,
		browser: null,
		browser_version: null,
		browser_language: null,
		os: null,
		location: {
			type: 'location',
			country: null,
			region: null,
			city: null,
			country_code: null,
			continent_code: null,
		},
		android_app_name: null,
		android_app_version: null,
		android_device: null,
		android_os_version: null,
		android_sdk_version: null,
		android_last_seen_at: null,
		ios_app_name: null,
		ios_app_version: null,
		ios_device: null,
		ios_os_version: null,
		ios_sdk_version: null,
		ios_last_seen_at: null,
		custom_attributes: contact.custom_attributes,
		tags: parts(
			'tags',
			contact.tags.map(({ tag_id: id }) => ({ type: 'tag', id })),
		),
		notes: parts(
			'notes',
			workspace.notes.about(contact.id).map(({ id }) => ({ type: 'note', id })),
		),
		companies: parts(
			'companies',
			contact.company_ids.map((id) => ({ type: 'company', id })),
		),
		opted_out_subscription_types: parts('subscriptions', chosen('opt_out')),
		opted_in_subscription_types: parts('subscriptions', chosen('opt_in')),
		utm_campaign: null,
		utm_content: null,
		utm_medium: null,
		utm_source: null,
		utm_term: null,
		referrer: null,
		enabled_push_messaging: null,
		...(withMergeHistory ? { merge_history: contact.merge_history.map(mergeShape) } : {}),
	};
}

export function contactReference({ id, external_id }: Contact) {
	return { type: 'contact', id, external_id };
}

export function mergeShape(merge: Contact['merge_history'][number]) {
	return { type: 'merge_history', ...merge };
}

export function subscriptionShape({ id, consent_type, content_types, name, description }: SubscriptionType) {
	const translation = { name, description, locale: 'en' };
	return {
		type: 'subscription',
		id,
		state: 'live',
		consent_type,
		default_translation: translation,
		translations: [translation],
		content_types,
	};
}
