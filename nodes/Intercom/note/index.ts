import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { simplifyNote } from './note';
import { text } from '../../shared/form/text';

/** A note by itself; notes are written and listed where they belong, at contacts and companies. */
export const note: Resource = {
	name: 'Note',
	operations: {
		get: operation({
			name: 'Get',
			action: 'Get note',
			description: 'Get one note of a contact or company by its ID',
			fields: { noteId: text('Note ID', { placeholder: 'e.g. 34' }) },
			effect: 'read',
			request: ({ noteId }) => endpoint('GET /notes/{note_id}', { path: { note_id: noteId } }),
			simplify: simplifyNote,
		}),
	},
};
