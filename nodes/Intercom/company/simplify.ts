import type { IDataObject } from 'n8n-workflow';

/** What people use of a company. */
export const simplifyCompany = (company: IDataObject): IDataObject => ({
	id: company.id,
	company_id: company.company_id,
	name: company.name,
	plan: (company.plan as IDataObject | undefined)?.name,
	monthly_spend: company.monthly_spend,
	user_count: company.user_count,
	website: company.website,
	created_at: company.created_at,
	last_request_at: company.last_request_at,
	custom_attributes: company.custom_attributes,
});
