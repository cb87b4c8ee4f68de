import { UserError } from 'n8n-workflow';
import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import { toggle } from '../../shared/form/choice';
import { labelled, optional } from '../../shared/form/field';
import type { Contact } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { Answer, Body } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactsByEmail, roleField } from '../../shared/records/contact';
import { given } from '../../shared/form/text';
import type { Session } from '../../shared/session/session';
import type { Known } from '../../shared/records/existingContact';
import { byExternalId, inTheWay } from '../../shared/records/existingContact';
import { contactBody, emailField, externalIdField, profile } from './profile';

export const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update contact',
	description: 'Create a new contact, or update the current one if it already exists (upsert)',
	fields: {
		externalId: {
			...labelled(
				{
					description:
						'The ID that your own system has given to the person. The contact is found by it; without it, by email.',
				},
				externalIdField(),
			),
			subject: 'contact',
		},
		email: { ...emailField(), subject: 'contact' },
		role: optional(roleField()),
		...profile(),
		unarchive: optional(
			toggle('Unarchive', {
				description:
					'Whether to bring a contact back that turns out to be archived; without it, such an item is refused',
			}),
		),
		customAttributes: customAttributes(contactAttributes),
	},
	effect: 'repeatable',
	run: async ({ unarchive = false, ...inputs }, session) => {
		const details = { ...inputs, email: given(inputs.email), externalId: given(inputs.externalId) };
		const body = contactBody(details);
		const known = details.externalId
			? await byExternalId(session, details.externalId)
			: await byEmail(session, details.email, details.role);
		if (known) {
			return await update(session, known.id, known.isMerged ? { ...body, external_id: undefined } : body);
		}
		// Sent twice, the second one meets the contact that the first one made: repeating it does no harm.
		const answer = await session.exchange(
			endpoint('POST /contacts', { body: { ...body, role: details.role ?? 'user' }, expects: [409] }),
		);
		if (answer.status !== 409) return answer.body as Contact;
		return await update(session, await idInTheWay(session, answer, details.externalId, unarchive), body);
	},
});

/** Several contacts may share an address; the role may tell which of them is meant. */
async function byEmail(session: Session, wanted?: string, wantedRole?: string): Promise<Known | undefined> {
	if (!wanted) {
		throw new UserError("'External ID' and 'Email' are both empty", {
			description:
				'Give one of them: it decides which contact is updated. Or check the expression: it has no value for this item.',
		});
	}
	const found = await contactsByEmail(session, wanted);
	const inRole = found.filter((contact) => contact.role === wantedRole);
	const [contact, ...others] = inRole.length === 1 ? inRole : found;
	if (others.length === 0) return contact && { id: String(contact.id) };
	throw new UserError(`${found.length} contacts have the email ${wanted}`, {
		description: `Use "Update" with the ID of the one you mean, name it by external ID, or merge them: ${found.map((each) => `${String(each.id)} (${String(each.role)})`).join(', ')}.`,
	});
}

/** The id of the contact that Intercom says is there, brought back where it was archived. */
async function idInTheWay(
	session: Session,
	answer: Answer,
	wanted: string | undefined,
	unarchive: boolean,
): Promise<string> {
	const { id, isArchived, told } = inTheWay(answer);
	if (!id)
		throw new UserError('Another contact has these details', {
			description: `Change them, or update that one. ${told}`,
		});
	if (isArchived) {
		if (!unarchive) {
			throw new UserError(`The contact with these details is archived (${id})`, {
				description: `Switch on 'Unarchive' to bring it back, or use other details. ${told}`,
			});
		}
		await session.send(endpoint('POST /contacts/{contact_id}/unarchive', { path: { contact_id: id } }));
	}
	if (wanted !== undefined) {
		const { external_id: theirs, role: theirRole } = await session.send(
			endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }),
		);
		if (theirRole === 'user' && theirs && theirs !== wanted) {
			throw new UserError(
				`The email belongs to another user (${id}), whose external ID is "${String(theirs)}"`,
				{
					description: `Updating that user would give it the external ID "${wanted}". If it is the same person, use "Update"; otherwise change the email. ${told}`,
				},
			);
		}
	}
	return id;
}

const update = async (
	session: Session,
	id: string,
	body: Body<'PUT /contacts/{contact_id}'>,
): Promise<Contact> =>
	await session.send(endpoint('PUT /contacts/{contact_id}', { path: { contact_id: id }, body }));
