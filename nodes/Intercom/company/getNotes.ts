import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyNote } from '../note/note';
import { companyPicker } from './picker';

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
