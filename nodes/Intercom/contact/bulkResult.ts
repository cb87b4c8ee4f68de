import { UserError } from 'n8n-workflow';
import type { Contact, ContactsBulkJob } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { inTheWay } from '../../shared/records/existingContact';
import { contactsByEmail } from '../../shared/records/contact';
import type { ItemSession } from '../../shared/session/session';

/**
 * What became of one contact of a job that met errors. Intercom does not say which ones it rejected, so it is asked for
 * each of them: one that is as old as the job was created by it, an older one was in its way.
 */

/** A contact as a job takes it. */
export type NewContact = Body<'POST /contacts/bulk'>['contacts'][number];

/**
 * @returns the ID of the contact, which was created
 * @throws UserError when it was rejected, or nobody can tell; NodeApiError in Intercom's words
 */
export async function whatBecameOf(
	session: ItemSession,
	contact: NewContact,
	job: ContactsBulkJob,
): Promise<string> {
	const found = await byExternalId(session, contact);
	if (found) return idOf(found, contact, job);
	if (canBeTried(contact)) return await bySendingIt(session, contact, job);
	const [known] = contact.email ? await sameByEmail(session, contact, contact.email) : [];
	if (known) return idOf(known, contact, job);
	throw unknownError(contact, job);
}

/** Known at once, unlike what search finds; of users alone. */
async function byExternalId(
	session: ItemSession,
	{ external_id: id }: NewContact,
): Promise<Contact | undefined> {
	if (!id) return undefined;
	const { status, body } = await session.exchange(
		endpoint('GET /contacts/find_by_external_id/{external_id}', {
			path: { external_id: id },
			expects: [404, 410],
			patience: 'minutes',
		}),
	);
	return status === 200 ? (body as Contact) : undefined;
}

/**
 * A user can be sent once more by itself: there are never two with one external ID or email. A contact by itself brings
 * neither companies nor tags nor a language, so that one with these would be half of what was asked for.
 */
const canBeTried = ({ role, external_id, email, companies, tags, language_override }: NewContact) =>
	role !== 'lead' && Boolean(external_id ?? email) && !companies?.length && !tags && !language_override;

/** Intercom says then, in its own words, why it does not take it, or which contact is there. */
async function bySendingIt(session: ItemSession, contact: NewContact, job: ContactsBulkJob): Promise<string> {
	const answer = await session.exchange(
		endpoint('POST /contacts', {
			partOfBody: { ...contact, role: contact.role ?? 'user' },
			effect: 'repeatable',
			expects: [409],
		}),
	);
	if (answer.status !== 409) return String((answer.body as Contact).id);
	const { id, isArchived, told } = inTheWay(answer);
	if (id === undefined || isArchived) throw existingError(contact, { id, isArchived }, told);
	const there = await session.send(endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }));
	return idOf(there, contact, job, told);
}

const sameByEmail = async (session: ItemSession, { role }: NewContact, email: string): Promise<Contact[]> =>
	(await contactsByEmail(session, email))
		.filter((found) => found.role === role)
		.sort((one, other) => Number(other.created_at) - Number(one.created_at));

/** @throws UserError when the contact was there before the job was, or nobody can tell which of them came first */
function idOf(there: Contact, contact: NewContact, job: ContactsBulkJob, told = ''): string {
	const id = String(there.id);
	if (job.created_at === undefined) throw unknownError(contact, job);
	if (Number(there.created_at) >= Number(job.created_at)) return id;
	throw existingError(contact, { id, isArchived: false }, told);
}

const nameOf = ({ external_id, email, name }: NewContact) => external_id ?? email ?? name ?? 'without a name';

function existingError(
	contact: NewContact,
	{ id, isArchived }: { id?: string; isArchived: boolean },
	told: string,
): UserError {
	const which = id === undefined ? '' : ` (${id})`;
	return new UserError(
		isArchived
			? `The contact ${nameOf(contact)} exists and is archived${which}`
			: `The contact ${nameOf(contact)} exists already${which}`,
		{
			description:
				`"Create Many" never changes a contact that is there: use "Create or Update" for this item, or leave it out. ${told}`.trim(),
		},
	);
}

const unknownError = (contact: NewContact, { id }: ContactsBulkJob) =>
	new UserError(`Whether the contact ${nameOf(contact)} was created is not known`, {
		description: `Intercom rejected some contacts of the job ${id} and does not say which. This one is not found by now: it was rejected, because it exists and is archived or one of its values is not allowed, or search does not find it yet. Look for it in Intercom in a few minutes, before it is sent again.`,
	});
