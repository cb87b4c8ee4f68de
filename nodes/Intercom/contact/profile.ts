import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Contact } from '../../shared/intercom/endpoints';
import { date } from '../../shared/form/date';
import { teammatePicker } from '../../shared/records/people';
import { toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { nullable, optional, whenEmpty } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';

/** What a contact is made of, for creating and updating alike. */

export const emailField = () =>
	anyText('Email', {
		placeholder: 'e.g. nora@example.com',
		description: 'An address belongs to one user only; leads may share it',
	});

export const externalIdField = () =>
	anyText('External ID', {
		placeholder: 'e.g. 6123abc',
		description: 'The ID that your own system has given to the person',
	});

/** The optional details. */
export const profile = () => ({
	avatar: optional(
		nullable(
			anyText('Avatar URL', {
				placeholder: 'e.g. https://example.com/nora.png',
				description: 'Address of a picture',
			}),
		),
	),
	emailVerified: optional(
		toggle('Email Verified', {
			description: 'Whether the address is known to be theirs; Intercom takes it only together with an email',
		}),
	),
	lastSeenAt: optional(
		whenEmpty(date('Last Seen At', { description: 'When the contact was last seen; empty clears it' }), null),
	),
	name: optional(nullable(anyText('Name', { placeholder: 'e.g. Nora Lind' }))),
	owner: optional(
		whenEmpty(
			teammatePicker({
				displayName: 'Owner',
				description: 'The teammate who looks after the contact; empty takes the owner away',
			}),
			null,
		),
	),
	phone: optional(nullable(anyText('Phone', { placeholder: 'e.g. +353871234567' }))),
	signedUpAt: optional(
		whenEmpty(date('Signed Up At', { description: 'When the contact signed up; empty clears it' }), null),
	),
	unsubscribedFromEmails: optional(
		toggle('Unsubscribed From Emails', { description: 'Whether the contact gets no emails of yours' }),
	),
});

type Details = Partial<Inputs<ReturnType<typeof profile>>> & {
	email?: string;
	externalId?: string;
	role?: 'user' | 'lead';
	customAttributes?: IDataObject;
};

/**
 * A contact's details as Intercom takes them; what was not given is undefined.
 * @throws UserError for `emailVerified` without an email, which Intercom refuses since API 2.16
 */
export function contactBody(details: Details) {
	const {
		emailVerified,
		externalId: external_id,
		owner,
		signedUpAt,
		lastSeenAt,
		unsubscribedFromEmails,
	} = details;
	if (emailVerified !== undefined && !details.email) {
		throw new UserError("'Email Verified' is set without an 'Email'", {
			description:
				'Intercom takes the two together only: give the address as well, also when it stays the same.',
		});
	}
	return {
		role: details.role,
		external_id,
		email: details.email,
		email_verified: emailVerified,
		phone: details.phone,
		name: details.name,
		avatar: details.avatar,
		owner_id: owner,
		signed_up_at: signedUpAt,
		last_seen_at: lastSeenAt,
		unsubscribed_from_emails: unsubscribedFromEmails,
		custom_attributes: details.customAttributes,
	};
}

/** The switch for the contacts that were merged into this one; Intercom knows them for users only. */
export const includeMergeHistoryField = () =>
	optional(
		toggle('Include Merge History', {
			description:
				'Whether to include which contacts were merged into this one; only users have such a history',
		}),
	);

/** What people use of a contact. */
export function simplifyContact(contact: Contact) {
	return {
		id: contact.id,
		external_id: contact.external_id,
		role: contact.role,
		name: contact.name,
		email: contact.email,
		phone: contact.phone,
		owner_id: contact.owner_id,
		created_at: contact.created_at,
		last_seen_at: contact.last_seen_at,
		custom_attributes: contact.custom_attributes,
		...(contact.merge_history !== undefined && { merge_history: contact.merge_history }),
	};
}
