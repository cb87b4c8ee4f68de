import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyNote } from './note';

export const get = operation({
	name: 'Get',
	action: 'Get note',
	description: 'Get one note of a contact or company by its ID',
	fields: { noteId: text('Note ID', { placeholder: 'e.g. 34' }) },
	effect: 'read',
	request: ({ noteId }) => endpoint('GET /notes/{note_id}', { path: { note_id: noteId } }),
	simplify: simplifyNote,
});
