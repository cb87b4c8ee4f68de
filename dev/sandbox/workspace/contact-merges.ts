import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';
import type { Contacts } from './contacts';
import type { Contact } from './records';

/**
 * A lead goes into a user, with all that hangs on it, and is gone.
 * @throws Refusal 400 `invalid_merge` for other roles, and for two that share neither address nor phone number
 */
export function mergeContacts(
	workspace: Workspace,
	fromId: string,
	intoId: string,
	skipDuplicateValidation = false,
): Contact {
	const { contacts, tags, notes, conversations } = workspace;
	const from = contacts.get(fromId);
	const into = contacts.get(intoId);
	if (from.role !== 'lead') throw refused('The contact to merge from must be a lead');
	if (into.role !== 'user') throw refused('The contact to merge into must be a user');
	if (!skipDuplicateValidation && !isDuplicate(from, into)) {
		throw refused(
			'Contacts can only be merged when they are duplicates (matching email or phone). Pass skip_duplicate_validation=true to override this check.',
		);
	}
	const now = workspace.now();
	for (const conversation of conversations.of(from)) {
		const others = conversation.contact_ids.filter((id) => id !== from.id && id !== into.id);
		conversation.contact_ids = [into.id, ...others];
	}
	from.merged_into = into.id;
	into.updated_at = now;
	into.merge_history.push({ source_contact_id: from.id, source_contact_role: from.role, merged_at: now });
	into.company_ids = [...new Set([...into.company_ids, ...from.company_ids])];
	for (const applied of from.tags) tags.apply(into, tags.get(applied.tag_id), applied.applied_by);
	notes.move(from.id, { type: 'contact', id: into.id });
	workspace.tell({ topics: ['contact.merged'], contact: into, mergedFrom: from });
	return into;
}

/** How far Intercom follows a chain of merges (API description 2.16, ShowContact). */
const STEPS = 3;

/** Tells where a merged contact went in the end. */
export function mergedRefusal(contacts: Contacts, contact: Contact): Refusal {
	let canonical = contact;
	for (let step = 0; step < STEPS && canonical.merged_into; step += 1) {
		const next = contacts.find(canonical.merged_into);
		if (!next) return refusals.contactNotFound();
		canonical = next;
	}
	return refusals.contactMerged(canonical.id);
}

function isDuplicate(one: Contact, other: Contact) {
	return (['email', 'phone'] as const).some(
		(field) => one[field] && one[field].toLowerCase() === other[field]?.toLowerCase(),
	);
}

function refused(message: string) {
	return new Refusal(400, 'invalid_merge', message);
}
