import { companyPicker } from './picker';
import { operation } from '../../shared/node/operation';
import { simplifyContact } from '../contact/profile';

/** Who belongs to a company, and where it belongs. */

export const getContacts = operation({
	name: 'Get Contacts',
	action: 'Get contacts of company',
	description: 'Get the contacts that belong to a company',
	fields: { company: companyPicker() },
	effect: 'read',
	simplify: simplifyContact,
	pagination: { style: 'page in query' },
	request: ({ company }) => ({ method: 'GET', path: ['companies', company, 'contacts'] }),
});

export const getSegments = operation({
	name: 'Get Segments',
	action: 'Get segments of company',
	description: 'Get the segments that a company is in at the moment',
	fields: { company: companyPicker() },
	effect: 'read',
	pagination: { style: 'whole' },
	request: ({ company }) => ({ method: 'GET', path: ['companies', company, 'segments'] }),
});
