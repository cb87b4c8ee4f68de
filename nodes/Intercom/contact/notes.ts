import type { IDataObject } from 'n8n-workflow';
import { contactPicker } from '../../shared/fields/contact';
import { longText, text } from '../../shared/fields/inputs';
import { teammatePicker } from '../../shared/fields/people';
import { toText } from '../../shared/message/body';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on contact',
	description: 'Write an internal note on the profile of a contact; the customer never sees it',
	fields: {
		contact: contactPicker(),
		body: longText('Note', { placeholder: 'e.g. Asked for an invoice in March', description: 'The text, which may be HTML' }),
		teammate: optional(
			teammatePicker({ description: 'Who writes the note; without it, the teammate the credential belongs to' }),
		),
	},
	effect: 'once',
	request: ({ contact, body, teammate }) => ({
		method: 'POST',
		path: ['contacts', contact, 'notes'],
		body: { body, admin_id: teammate },
	}),
});

export const getNote = operation({
	name: 'Get Note',
	action: 'Get note',
	description: 'Get one note by its ID',
	fields: { note: text('Note ID', { placeholder: 'e.g. 34' }) },
	effect: 'read',
	simplify: simplifyNote,
	request: ({ note }) => ({ method: 'GET', path: ['notes', note] }),
});

export const getNotes = operation({
	name: 'Get Notes',
	action: 'Get notes of contact',
	description: 'Get the internal notes on the profile of a contact, newest first',
	fields: { contact: contactPicker() },
	effect: 'read',
	simplify: simplifyNote,
	pagination: { style: 'page in query' },
	request: ({ contact }) => ({ method: 'GET', path: ['contacts', contact, 'notes'] }),
});

function simplifyNote({ id, body, created_at, author, contact, company }: IDataObject): IDataObject {
	const writer = (author ?? {}) as IDataObject;
	return {
		id,
		text: toText(String(body ?? '')),
		created_at,
		author_id: writer.id,
		author_name: writer.name,
		author_email: writer.email,
		contact_id: (contact as IDataObject | null)?.id,
		company_id: (company as IDataObject | null)?.id,
	};
}
