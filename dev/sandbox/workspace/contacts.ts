import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import { mergedRefusal } from './contact-merges';
import type { Contact, Reference, SubscriptionType, Tag } from './records';

export interface NewContact {
	role?: 'user' | 'lead';
	external_id?: string;
	email?: string;
	email_verified?: boolean | null;
	phone?: string | null;
	name?: string | null;
	avatar?: string | null;
	owner_id?: string | null;
	signed_up_at?: number | null;
	last_seen_at?: number | null;
	unsubscribed_from_emails?: boolean | null;
	custom_attributes?: Record<string, unknown> | null;
}

/** The people who write in: users, who have an account, and leads, who don't yet. */
export class Contacts {
	private readonly all = new Map<string, Contact>();

	constructor(private readonly workspace: Workspace) {}

	/** @param isUnique whether what belongs to one contact is refused to a second one */
	create(fields: NewContact, isUnique = true): Contact {
		if (!fields.email && !fields.external_id && !fields.role) {
			throw refusals.parameterMissing('email, external_id or role must be specified');
		}
		const now = this.workspace.now();
		const contact: Contact = {
			id: this.workspace.identifiers.hexadecimal('contact'),
			// A lead that has no external id gets one from Intercom; a user does not.
			external_id: fields.role === 'lead' ? this.workspace.identifiers.uuid('lead') : null,
			role: 'user',
			email: null,
			email_verified: null,
			phone: null,
			name: null,
			avatar: null,
			owner_id: null,
			unsubscribed_from_emails: false,
			created_at: now,
			updated_at: now,
			signed_up_at: null,
			last_seen_at: null,
			last_replied_at: null,
			last_contacted_at: null,
			custom_attributes: {},
			tags: [],
			company_ids: [],
			segment_ids: [],
			subscriptions: {},
			archived: false,
			blocked: false,
			merged_into: null,
			merge_history: [],
		};
		this.write(contact, fields, isUnique);
		this.all.set(contact.id, contact);
		this.workspace.tell({ topics: [`contact.${contact.role}.created`], contact });
		return contact;
	}

	update(id: string, fields: NewContact): Contact {
		const contact = this.get(id);
		const { email, role } = contact;
		this.write(contact, fields);
		contact.updated_at = this.workspace.now();
		this.workspace.tell({
			topics: [
				`contact.${contact.role}.updated`,
				...(email !== null && email !== contact.email ? ['contact.email.updated'] : []),
				...(email === null && contact.email && contact.role === 'lead' ? ['contact.lead.added_email'] : []),
				...(role === 'lead' && contact.role === 'user' ? ['contact.lead.signed_up'] : []),
			],
			contact,
		});
		return contact;
	}

	/** Those that lists and search show, newest first. */
	list() {
		return [...this.all.values()]
			.filter((contact) => !contact.archived && !contact.merged_into)
			.sort((a, b) => b.created_at - a.created_at || (a.id < b.id ? 1 : -1));
	}

	/** All of them, the archived and merged included. */
	everyone() {
		return this.all.values();
	}

	/** Whoever has that id, archived or merged too; nobody when it was deleted. */
	find(id: string): Contact | undefined {
		return this.all.get(id);
	}

	/** A contact that is neither archived nor merged away. */
	get(id: unknown): Contact {
		const contact = this.all.get(String(id));
		if (!contact || contact.archived || contact.merged_into) throw refusals.contactNotFound();
		return contact;
	}

	/** As `get`, but says of a merged contact where it went. */
	show(id: string): Contact {
		const contact = this.all.get(id);
		if (contact?.merged_into) throw mergedRefusal(this, contact);
		return this.get(id);
	}

	/** Users only: a lead has no id that you gave it. */
	showByExternalId(externalId: string): Contact {
		const named = [...this.all.values()].filter((contact) => contact.external_id === externalId);
		const contact = named.find((one) => one.role === 'user' && !one.archived && !one.merged_into);
		if (contact) return contact;
		const merged = named.find((one) => one.merged_into);
		throw merged ? mergedRefusal(this, merged) : refusals.contactNotFound();
	}

	/** The contact that a request names in one of Intercom's three ways. */
	named(by: { intercom_user_id?: unknown; user_id?: string | number; email?: string }): Contact {
		const { intercom_user_id: id, user_id: externalId, email } = by;
		if (id !== undefined) return this.get(id);
		const contact = this.list().find((one) =>
			externalId !== undefined
				? one.external_id === String(externalId)
				: one.email?.toLowerCase() === String(email).toLowerCase(),
		);
		if (!contact) throw refusals.contactNotFound();
		return contact;
	}

	archive(id: string): Contact {
		const contact = this.get(id);
		contact.archived = true;
		this.workspace.tell({ topics: ['contact.archived'], contact });
		return contact;
	}

	unarchive(id: string): Contact {
		const contact = this.all.get(id);
		if (!contact || contact.merged_into) throw refusals.contactNotFound();
		if (contact.blocked) {
			throw new Refusal(400, 'not_restorable', 'A blocked contact can not be restored');
		}
		contact.archived = false;
		this.workspace.tell({ topics: ['contact.unarchive'], contact });
		return contact;
	}

	/** Archives the contact and its conversations for good. */
	block(id: string): Contact {
		const contact = this.get(id);
		contact.blocked = true;
		contact.archived = true;
		this.workspace.conversations.of(contact).forEach((conversation) => {
			conversation.archived = true;
		});
		this.workspace.tell({ topics: ['contact.archived'], contact });
		return contact;
	}

	delete(id: string): Contact {
		const contact = this.all.get(id);
		if (!contact || contact.merged_into) throw refusals.contactNotFound();
		this.all.delete(id);
		this.workspace.tell({ topics: ['contact.deleted'], contact, deletedId: id });
		return contact;
	}

	tag(contact: Contact, tag: Tag, by: Reference) {
		const applied = this.workspace.tags.apply(contact, tag, by);
		contact.updated_at = this.workspace.now();
		this.workspace.tell({ topics: [`contact.${contact.role}.tag.created`], contact, tag });
		return applied;
	}

	untag(contact: Contact, tag: Tag) {
		const removed = this.workspace.tags.remove(contact, tag, refusals.notFound);
		contact.updated_at = this.workspace.now();
		this.workspace.tell({ topics: [`contact.${contact.role}.tag.deleted`], contact, tag });
		return removed;
	}

	subscribe(contact: Contact, subscription: SubscriptionType, choice: 'opt_in' | 'opt_out') {
		contact.subscriptions[subscription.id] = choice;
		const topic = choice === 'opt_in' ? 'granular.subscribe' : 'granular.unsubscribe';
		this.workspace.tell({ topics: [topic], contact, subscription });
	}

	/** Takes the choice back: the type's default holds again. */
	unsubscribe(contact: Contact, subscription: SubscriptionType) {
		if (!contact.subscriptions[subscription.id]) throw refusals.notFound();
		delete contact.subscriptions[subscription.id];
		this.workspace.tell({ topics: [], contact, subscription });
	}

	private write(contact: Contact, fields: NewContact, isUnique = true) {
		const { custom_attributes: values, owner_id: owner, ...rest } = fields;
		const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
		const changed = { ...contact, ...given };
		if (!['user', 'lead'].includes(changed.role)) {
			throw refusals.parameterInvalid("Role must be either 'user' or 'lead'", 'role');
		}
		if (contact.role === 'user' && this.all.has(contact.id) && changed.role === 'lead') {
			throw refusals.parameterInvalid('A user can not become a lead', 'role');
		}
		// API 2.16: whether an address was verified can only be said together with the address.
		if (fields.email_verified !== undefined && !fields.email) {
			throw refusals.parameterInvalid('email_verified requires email', 'email_verified');
		}
		if (isUnique && (given.email ?? given.external_id ?? given.role)) this.checkUnique(changed);
		if (owner) this.workspace.teammates.get(owner);
		this.workspace.attributes.write('contact', contact.custom_attributes, values);
		Object.assign(contact, given);
		if (owner !== undefined) contact.owner_id = owner === null ? null : String(owner);
	}

	/** An external id belongs to one contact, and an address to one user. */
	private checkUnique(contact: Contact) {
		const email = contact.email?.toLowerCase();
		const twin = [...this.all.values()].find(
			(other) =>
				other.id !== contact.id &&
				!other.merged_into &&
				((contact.external_id !== null && other.external_id === contact.external_id) ||
					(email &&
						contact.role === 'user' &&
						other.role === 'user' &&
						other.email?.toLowerCase() === email)),
		);
		if (!twin) return;
		if (twin.blocked) throw new Refusal(400, 'not_restorable', 'The contact was blocked');
		throw new Refusal(
			409,
			'conflict',
			twin.archived
				? `An archived contact matching those details already exists with id=${twin.id}`
				: `A contact matching those details already exists with id=${twin.id}`,
		);
	}
}
