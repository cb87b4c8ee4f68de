import type { Company, CompanyList } from '../../shared/intercom/endpoints';
import type { EndpointRequest } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { companyToReadField, theCompany } from './picker';
import { simplifyCompany } from './profile';

export const get = operation({
	name: 'Get',
	action: 'Get company',
	description: 'Get one company by ID, company ID or name, with custom attributes',
	fields: { company: companyToReadField() },
	effect: 'read',
	request: ({ company }): EndpointRequest<Company | CompanyList> =>
		'id' in company
			? endpoint('GET /companies/{company_id}', { path: { company_id: company.id } })
			: endpoint('GET /companies', { query: company.query }),
	result: (body, { company: { naming } }) => theCompany(body, naming),
	simplify: simplifyCompany,
});
