import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { companyPicker } from './picker';

export const getTags = operation({
	name: 'Get Tags',
	action: 'Get tags of company',
	description: 'Get all tags on a company',
	fields: { company: companyPicker() },
	effect: 'read',
	// Intercom has no list of them; the company brings them along.
	request: ({ company }) => endpoint('GET /companies/{company_id}', { path: { company_id: company } }),
	pagination: { style: 'whole', items: ({ tags }) => ((tags ?? {}) as { tags?: IDataObject[] }).tags ?? [] },
});
