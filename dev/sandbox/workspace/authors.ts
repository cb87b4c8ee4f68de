import type { Workspace } from '.';
import type { Author, Contact, Teammate } from './records';

/** How each kind of actor appears as the author of a part. */
export function teammateAsAuthor({ id, name, email }: Teammate): Author {
	return { type: 'admin', id, name, email };
}

export function contactAsAuthor({ id, name, email, role }: Contact): Author {
	return { type: role, id, name, email };
}

/** Fin or a workflow: whoever acts without being a person. */
export function operatorAsAuthor({ app }: Workspace): Author {
	return { type: 'bot', id: '278', name: 'Fin', email: `operator+${app.id_code}@intercom.io` };
}
