import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { CreateContactRequest, Message } from '../intercom/endpoints';
import type { EndpointRequest } from '../intercom/request';
import { endpoint } from '../intercom/request';
import {
	contactByExternalId,
	contactPicker,
	contactsByEmail,
	onlyContactByEmail,
	roleField,
} from './contact';
import type { Session } from '../session/session';
import { MemoryKey } from '../session/session';
import { asId } from '../reading';
import { byExternalId, inTheWay } from './existingContact';
import { toggle } from '../form/choice';
import { group, onlyWhen, when } from '../form/field';
import { byNaming } from '../form/picker';
import { anyText, given } from '../form/text';

/** Whoever begins a conversation: a contact that exists, or one that is created for it when that is asked for. */

export interface Sender {
	id: string;
	/** Created a moment ago: for a while Intercom may answer that there is no such contact. */
	isNew: boolean;
}

const createContact = toggle('Create Contact If Missing', {
	description: 'Whether a contact named by external ID or email is created if there is none',
});

export const sender = () =>
	group(
		{
			contact: byNaming(
				contactPicker(),
				{ email: namedBy('email'), externalId: namedBy('externalId') },
				(id): Known => ({ id }),
			),
			createContact,
			contactRole: onlyWhen(when(createContact, true), roleField('Contact Role')),
			contactName: onlyWhen(
				when(createContact, true),
				anyText('Contact Name', { placeholder: 'e.g. Mia Nowak' }),
			),
		},
		async ({ contact, createContact: mayCreate, contactRole, contactName }, session): Promise<Sender> => {
			if ('id' in contact) return { id: contact.id, isNew: false };
			const { naming, name } = contact;
			const { find, only } = NAMINGS[naming];
			if (!mayCreate) return { id: await only(session, name), isNew: false };
			// Search finds a new contact only after a while, so a later item could create it again.
			return await session.remember(
				new MemoryKey<Sender>(`contact ${naming} ${name.toLowerCase()}`),
				async () => {
					const found = await find(session, name);
					if (found.length > 1) return { id: await only(session, name), isNew: false };
					return found[0]
						? { id: String(found[0].id), isNew: false }
						: await create(session, {
								role: contactRole,
								name: given(contactName ?? ''),
								...(naming === 'email' ? { email: name } : { external_id: name }),
							});
				},
			);
		},
	);

/** A contact by its id, or by something by which one can be created. */
type Known = { id: string } | { naming: keyof typeof NAMINGS; name: string };

const namedBy =
	(naming: keyof typeof NAMINGS) =>
	(name: string): Known => ({ naming, name });

/** The ways to name a contact by which one can be created. */
const NAMINGS = {
	email: {
		find: contactsByEmail,
		only: async (session: Session, email: string) => String((await onlyContactByEmail(session, email)).id),
	},
	externalId: {
		find: async (session: Session, externalId: string) => {
			const known = await byExternalId(session, externalId);
			return known ? [known] : [];
		},
		only: async (session: Session, externalId: string) =>
			String((await contactByExternalId(session, externalId)).id),
	},
} as const;

async function create(session: Session, details: CreateContactRequest): Promise<Sender> {
	const answer = await session.exchange(
		endpoint('POST /contacts', { partOfBody: details, effect: 'once', expects: [409] }),
	);
	if (answer.status !== 409) return { id: asId((answer.body as IDataObject).id) ?? '', isNew: true };
	const { id, isArchived, told } = inTheWay(answer);
	if (id && !isArchived) return { id, isNew: true };
	throw new UserError(id ? `The contact is archived (${id})` : 'Another contact has these details', {
		description: `Bring it back first, or name another contact. ${told}`,
	});
}

/** Milliseconds to wait for a contact that was created a moment ago. */
const WAITS = [500, 1000, 2000, 4000];

/**
 * Begins a conversation. A new contact may take a while to be known everywhere in Intercom: until then there is "no
 * such contact", and it is tried again.
 * @param request `POST /conversations`
 * @throws NodeApiError in Intercom's words
 */
export async function beginConversation(
	request: EndpointRequest<Message>,
	isNew: boolean,
	session: Session,
): Promise<Message> {
	for (const wait of isNew ? WAITS : []) {
		const { status, body } = await session.exchange({ ...request, expects: [404] });
		if (status !== 404) return body as Message;
		await session.wait(wait);
	}
	return await session.send(request);
}
