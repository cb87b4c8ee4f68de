import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { noteBody, noteFields } from '../note/note';
import { companyPicker } from './picker';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on company',
	description: 'Write an internal note on the profile of a company; customers never see it',
	fields: { company: companyPicker(), ...noteFields() },
	effect: 'once',
	request: ({ company, ...note }) =>
		endpoint('POST /companies/{company_id}/notes', { path: { company_id: company }, body: noteBody(note) }),
});
