import type { IDataObject } from 'n8n-workflow';
import type { Company } from '../../shared/intercom/endpoints';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { anyText } from '../../shared/form/text';

/** What a company is made of, for creating and updating alike. */
export const profile = () => ({
	industry: optional(anyText('Industry', { placeholder: 'e.g. Manufacturing' })),
	monthlySpend: optional(
		number('Monthly Spend', {
			typeOptions: { maxValue: 2_147_483_647 },
			description: 'What the company brings you in a month, a whole number: Intercom cuts decimals off',
		}),
	),
	name: optional(anyText('Name', { placeholder: 'e.g. Acme Inc.' })),
	plan: optional(
		anyText('Plan', {
			placeholder: 'e.g. Enterprise',
			description: 'The name of the plan that the company is on',
		}),
	),
	size: optional(number('Size', { description: 'How many people work there' })),
	website: optional(anyText('Website', { placeholder: 'e.g. https://example.com' })),
});

type Details = Partial<Inputs<ReturnType<typeof profile>>> & { customAttributes?: IDataObject };

/** A company's details as Intercom takes them; what was not given is undefined. */
export const companyBody = ({
	name,
	plan,
	size,
	website,
	industry,
	monthlySpend: monthly_spend,
	customAttributes: custom_attributes,
}: Details) => ({ name, plan, size, website, industry, monthly_spend, custom_attributes });

/** What people use of a company. */
export const simplifyCompany = (company: Company) => ({
	id: company.id,
	company_id: company.company_id,
	name: company.name,
	plan: company.plan?.name,
	monthly_spend: company.monthly_spend,
	user_count: company.user_count,
	website: company.website,
	created_at: company.created_at,
	last_request_at: company.last_request_at,
	custom_attributes: company.custom_attributes,
});
