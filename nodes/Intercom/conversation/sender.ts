import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { CreateContactRequest } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { contactPicker, contactsByEmail } from '../../shared/records/contact';
import { anyText, asText, notEmpty, toggle } from '../../shared/form/inputs';
import { asLocator } from '../../shared/form/picker';
import type { Field } from '../../shared/form/field';
import { labelled, onlyWhen } from '../../shared/form/field';
import type { Session } from '../../shared/session/session';
import { byExternalId, inTheWay } from '../contact/existing';
import { given, role } from '../contact/profile';

/** Whoever begins a conversation: a contact that exists, or one that is created for it when that is asked for. */

export interface Sender {
	id: string;
	/** Created a moment ago: for a while Intercom may answer that there is no such contact. */
	isNew: boolean;
}

const createContact = toggle('Create Contact If Missing', {
	description: 'Whether a contact named by external ID or email is created if there is none',
});

export const senderFields = () => ({
	contact: sender(),
	createContact,
	contactRole: onlyWhen({ createContact: [true] }, labelled({ displayName: 'Contact Role' }, role())),
	contactName: onlyWhen(
		{ createContact: [true] },
		anyText('Contact Name', { placeholder: 'e.g. Mia Nowak' }),
	),
});

function sender(): Field<Sender> {
	const field = contactPicker({ description: 'The contact who begins the conversation' });
	return {
		...field,
		read: async (raw, session, others) => {
			const { mode, value } = asLocator(raw);
			const naming = NAMINGS[mode];
			const mayCreate = await createContact.read(others.createContact, session, others);
			if (!naming || !mayCreate) return { id: await field.read(raw, session, others), isNew: false };
			const wanted = notEmpty(field.property.displayName, value).trim();
			const details = {
				[naming.key]: wanted,
				role: others.contactRole,
				name: given(asText(others.contactName)),
			};
			// Search finds a new contact only after a while, so a later item could create it again.
			return await session.remember(`contact ${mode} ${wanted.toLowerCase()}`, async () => {
				const found = await naming.find(session, wanted);
				if (found.length > 1) return { id: await field.read(raw, session, others), isNew: false };
				return found[0]
					? { id: String(found[0].id), isNew: false }
					: await create(session, details as CreateContactRequest);
			});
		},
	};
}

/** The ways to name a contact by which one can be created. */
const NAMINGS: Record<string, Naming | undefined> = {
	email: { key: 'email', find: contactsByEmail },
	externalId: {
		key: 'external_id',
		find: async (session, externalId) => {
			const known = await byExternalId(session, externalId);
			return known ? [known] : [];
		},
	},
};

interface Naming {
	/** Intercom's name of what the contact is named by. */
	key: string;
	find: (session: Session, value: string) => Promise<Array<{ id?: unknown }>>;
}

async function create(session: Session, details: CreateContactRequest): Promise<Sender> {
	const answer = await session.exchange(
		endpoint('POST /contacts', { partOfBody: details, effect: 'once', expects: [409] }),
	);
	if (answer.status !== 409) return { id: String((answer.body as IDataObject).id), isNew: true };
	const { id, isArchived, told } = inTheWay(answer);
	if (id && !isArchived) return { id, isNew: true };
	throw new UserError(id ? `The contact is archived (${id})` : 'Another contact has these details', {
		description: `Bring it back first, or name another contact. ${told}`,
	});
}
