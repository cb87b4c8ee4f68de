import { Refusal } from '../errors';
import type { Workspace } from '.';
import type { Contact, Visitor } from './records';

/** One of the ways in which a request names a visitor or contact. */
export interface Identifier {
	id?: string;
	user_id?: string;
	email?: string;
}

/** People on the site who are no contacts yet. Intercom lists them nowhere. */
export class Visitors {
	private readonly all = new Map<string, Visitor>();

	constructor(private readonly workspace: Workspace) {}

	add(fields: Partial<Pick<Visitor, 'name' | 'email' | 'user_id'>> = {}): Visitor {
		const { identifiers } = this.workspace;
		const now = this.workspace.now();
		const visitor: Visitor = {
			...{
				id: identifiers.hexadecimal('visitor'),
				user_id: identifiers.uuid('visitor'),
				name: null,
				email: null,
			},
			...{ created_at: now, updated_at: now, custom_attributes: {}, ...fields },
		};
		this.all.set(visitor.id, visitor);
		return visitor;
	}

	get({ id, user_id: userId, email }: Identifier): Visitor {
		const found = [...this.all.values()].find((visitor) =>
			id !== undefined
				? visitor.id === id
				: userId !== undefined
					? visitor.user_id === userId
					: visitor.email === email,
		);
		if (!found) throw new Refusal(404, 'not_found', 'Visitor Not Found');
		return found;
	}

	update(by: Identifier, fields: { name?: string; custom_attributes?: Record<string, unknown> }): Visitor {
		const visitor = this.get(by);
		this.workspace.attributes.write('contact', visitor.custom_attributes, fields.custom_attributes);
		if (fields.name !== undefined) visitor.name = fields.name;
		visitor.updated_at = this.workspace.now();
		return visitor;
	}

	/** The contact that the visitor turned out to be, or becomes; the visitor is gone afterwards. */
	convert(by: Identifier, role: 'lead' | 'user', { id, user_id: externalId, email }: Identifier): Contact {
		const visitor = this.get(by);
		const { contacts } = this.workspace;
		const known =
			id === undefined
				? contacts
						.list()
						.find((one) => (externalId === undefined ? one.email === email : one.external_id === externalId))
				: contacts.get(id);
		const address = email ?? visitor.email ?? undefined;
		const contact =
			known ?? contacts.create({ role, external_id: externalId, email: address, name: visitor.name });
		this.all.delete(visitor.id);
		return contact;
	}
}
