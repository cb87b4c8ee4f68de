import { companyPicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { noteBody, noteFields, simplifyNote } from '../note/note';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on company',
	description: 'Write an internal note on the profile of a company; customers never see it',
	fields: { company: companyPicker(), ...noteFields() },
	effect: 'once',
	request: ({ company, ...note }) =>
		endpoint('POST /companies/{company_id}/notes', { path: { company_id: company }, body: noteBody(note) }),
});

export const getNotes = operation({
	name: 'Get Notes',
	action: 'Get notes of company',
	description: 'Get the internal notes on the profile of a company, newest first',
	fields: { company: companyPicker() },
	effect: 'read',
	request: ({ company }) => endpoint('GET /companies/{company_id}/notes', { path: { company_id: company } }),
	pagination: { style: 'page in query' },
	simplify: simplifyNote,
});
