import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { companyPicker } from './picker';

export const getSegments = operation({
	name: 'Get Segments',
	action: 'Get segments of company',
	description: 'Get the segments that a company is in at the moment',
	fields: { company: companyPicker() },
	effect: 'read',
	request: ({ company }) =>
		endpoint('GET /companies/{company_id}/segments', { path: { company_id: company } }),
	pagination: { style: 'whole' },
});
