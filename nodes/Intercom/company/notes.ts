import { companyPicker } from './picker';
import { operation } from '../../shared/node/operation';
import { noteBody, noteFields, simplifyNote } from '../note/note';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on company',
	description: 'Write an internal note on the profile of a company; customers never see it',
	fields: { company: companyPicker(), ...noteFields() },
	effect: 'once',
	request: ({ company, ...note }) => ({
		method: 'POST',
		path: ['companies', company, 'notes'],
		body: noteBody(note),
	}),
});

export const getNotes = operation({
	name: 'Get Notes',
	action: 'Get notes of company',
	description: 'Get the internal notes on the profile of a company, newest first',
	fields: { company: companyPicker() },
	effect: 'read',
	simplify: simplifyNote,
	pagination: { style: 'page in query' },
	request: ({ company }) => ({ method: 'GET', path: ['companies', company, 'notes'] }),
});
