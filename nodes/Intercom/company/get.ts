import { companyToRead, theCompany } from './picker';
import { operation } from '../../shared/node/operation';
import { simplifyCompany } from './profile';

export const get = operation({
	name: 'Get',
	action: 'Get company',
	description: 'Get one company by ID, company ID or name, with custom attributes',
	fields: { company: companyToRead() },
	effect: 'read',
	request: ({ company: { path, query } }) => ({ method: 'GET', path, query }),
	result: (body, { company: { naming } }) => theCompany(body, naming),
	simplify: simplifyCompany,
});
