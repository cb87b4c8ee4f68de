import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { maximumWait } from '../../shared/form/maximumWait';
import { rows } from '../../shared/form/rows';
import { several } from '../../shared/form/several';
import { anyText, given, text } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { roleField } from '../../shared/records/contact';
import { tags } from '../../shared/records/tag';
import { createInBulk } from './bulkJob';
import type { NewContact } from './bulkResult';
import { emailField, externalIdField, profile } from './profile';

/** Intercom takes no word of it here. */
const { emailVerified: _notInBulk, ...details } = profile();

const fields = {
	role: roleField(),
	email: emailField(),
	externalId: externalIdField(),
	maximumWait: maximumWait(),
	...details,
	companies: optional(
		rows(
			'Companies',
			'Company',
			{
				companyId: text('Company ID', {
					placeholder: 'e.g. acme-1',
					description: 'The ID that your own system has given to the company; one that is new is created',
				}),
				name: anyText('Name', { placeholder: 'e.g. Acme Inc.' }),
			},
			{ description: 'What the contact belongs to' },
		),
	),
	languageOverride: optional(
		anyText('Language Override', {
			placeholder: 'e.g. fr',
			description: 'The language in which the Messenger speaks to the contact',
		}),
	),
	tags: optional(
		several('Tag', tags, { description: 'Intercom leaves a tag out, without a word, that does not exist' }),
	),
	customAttributes: customAttributes(contactAttributes),
};

export const createMany = operation({
	name: 'Create Many',
	action: 'Create many contacts',
	description:
		'Create new users and leads, up to 100 with one request, which Intercom works on by itself while this waits. Existing contacts, archived ones too, are never changed: each is an error of its own item, and the others are created. Their IDs are not given out.',
	fields,
	effect: 'once',
	together: async (items) =>
		await createInBulk(
			items.map(({ inputs, session }) => ({
				contact: toContact(inputs),
				minutes: inputs.maximumWait,
				session,
			})),
		),
});

/** What is empty is left out: there is nothing yet that it could take away. */
const toContact = (inputs: Inputs<typeof fields>): NewContact => ({
	external_id: given(inputs.externalId),
	email: given(inputs.email),
	role: inputs.role,
	name: inputs.name ?? undefined,
	phone: inputs.phone ?? undefined,
	avatar: inputs.avatar ?? undefined,
	owner_id: inputs.owner ?? undefined,
	signed_up_at: inputs.signedUpAt ?? undefined,
	last_seen_at: inputs.lastSeenAt ?? undefined,
	unsubscribed_from_emails: inputs.unsubscribedFromEmails,
	language_override: inputs.languageOverride,
	custom_attributes: inputs.customAttributes,
	companies: inputs.companies?.map(({ companyId, name }) => ({ company_id: companyId, name: given(name) })),
	tags: inputs.tags && { add: inputs.tags.map((id) => ({ id })) },
});
