import type { Contact } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import { UserError } from 'n8n-workflow';
import type { Session } from '../session/session';
import { choice } from '../form/choice';
import { cursorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { byNaming, picker } from '../form/picker';
import { quoted } from '../form/quoted';

/** By name or email. */
const contacts = cursorList('Contacts', {
	request: (wanted, pagination) =>
		endpoint('POST /contacts/search', {
			effect: 'read',
			partOfBody: {
				query: wanted
					? {
							operator: 'OR',
							value: ['name', 'email'].map((field) => ({ field, operator: '~' as const, value: wanted })),
						}
					: { field: 'role', operator: 'IN', value: ['user', 'lead'] },
				pagination,
			},
		}),
	entries: ({ data }) => data,
	nameOf: ({ id, name, email, role }) =>
		[name, email && `(${String(email)})`, role === 'lead' && '· lead'].filter(Boolean).join(' ') ||
		String(id),
});

/** A contact's id, however the contact is named. */
export const contactPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Contact',
			subject: 'contact',
			list: contacts,
			idPlaceholder: 'e.g. 667d60f18a68186f43bafdf1',
			url: {
				pattern: /\/(?:users|leads|contacts|people)\/(?:show\/)?([0-9a-f]{24})/,
				placeholder:
					'e.g. https://app.intercom.com/a/apps/abc123/users/667d60f18a68186f43bafdf1/all-conversations',
			},
			namings: [
				{
					name: 'externalId',
					displayName: 'By External ID',
					placeholder: 'e.g. 6123abc',
					resolve: async (externalId, session) => String((await contactByExternalId(session, externalId)).id),
				},
				{
					name: 'email',
					displayName: 'By Email',
					placeholder: 'e.g. nora@example.com',
					resolve: async (email, session) => String((await onlyContactByEmail(session, readEmail(email))).id),
				},
			],
		},
		words,
	);

/** A contact to be read: named by an external ID it has an endpoint of its own, so that it need not be looked up before. */
export const contactToRead = (words: Words = {}): Input<{ id: string } | { externalId: string }> =>
	byNaming(
		contactPicker(words),
		{ externalId: (externalId): { id: string } | { externalId: string } => ({ externalId }) },
		(id) => ({ id }),
	);

/** By which key a request takes each way to name a contact. */
interface ContactKeys<Id extends string, ExternalId extends string> {
	id: Id;
	externalId: ExternalId;
}

/** A contact named in one of the three ways. */
export type NamedContact<Id extends string, ExternalId extends string> =
	Record<Id, string> | Record<ExternalId, string> | { email: string };

/**
 * A contact as some requests name it in their body: by Intercom's id, external id or e-mail as it was given. Intercom
 * looks it up itself, so that a contact created moments ago is found by its e-mail, too.
 */
export function contactInBody(words?: Words): Input<NamedContact<'intercom_user_id', 'user_id'>>;
export function contactInBody<const Id extends string, const ExternalId extends string>(
	words: Words,
	keys: ContactKeys<Id, ExternalId>,
): Input<NamedContact<Id, ExternalId>>;
export function contactInBody(
	words: Words = {},
	keys: ContactKeys<string, string> = { id: 'intercom_user_id', externalId: 'user_id' },
): Input<NamedContact<string, string>> {
	return byNaming<NamedContact<string, string>, NamedContact<string, string>>(
		contactPicker(words),
		{
			externalId: (externalId) => ({ [keys.externalId]: externalId }),
			email: (email) => ({ email: readEmail(email) }),
		},
		(id) => ({ [keys.id]: id }),
	);
}

/** Whether a contact has an account. */
export const roleField = (displayName = 'Role') =>
	choice(
		displayName,
		[
			{ name: 'Lead', value: 'lead', description: 'Somebody who has no account yet' },
			{
				name: 'User',
				value: 'user',
				description: 'Somebody who has an account; a user never becomes a lead again',
			},
		],
		{ default: 'user' },
	);

/** Told before Intercom is asked, which would find nobody, or make a contact that no message ever reaches. */
export function readEmail(given: string): string {
	if (/^[^\s@]+@[^\s@]+$/.test(given)) return given;
	throw new UserError(`${quoted(given)} is no email address`, {
		description:
			'Correct the address, or the expression that gives it; for another way to name the contact, change the mode of the field.',
	});
}

/** The user with this external id; found at once, without the delay of the search. @throws NodeApiError (404) */
export const contactByExternalId = async (session: Session, externalId: string): Promise<Contact> =>
	await session.send(
		endpoint('GET /contacts/find_by_external_id/{external_id}', { path: { external_id: externalId } }),
	);

/** All contacts with this email, which may be several; a contact shows up here a while after its creation. */
export async function contactsByEmail(session: Session, email: string): Promise<Contact[]> {
	const { data = [] } = await session.send(
		endpoint('POST /contacts/search', {
			partOfBody: { query: { field: 'email', operator: '=', value: email } },
			effect: 'read',
		}),
	);
	return data;
}

/** The contact with this email. @throws UserError when there is none, or more than one */
export async function onlyContactByEmail(session: Session, email: string): Promise<Contact> {
	const contacts = await contactsByEmail(session, email);
	const [contact, ...others] = contacts;
	if (contact && others.length === 0) return contact;
	throw contact
		? new UserError(`${contacts.length} contacts have the email ${email}`, {
				description: `Name the one you mean by ID: ${contacts.map(({ id, role }) => `${String(id)} (${String(role)})`).join(', ')}.`,
			})
		: new UserError(`No contact has the email ${email}`, {
				description:
					'Check the address. A contact created moments ago can be missing from the search for a few minutes: use its ID or external ID then.',
			});
}
