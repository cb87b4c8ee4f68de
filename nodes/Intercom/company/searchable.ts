import { tags } from '../../shared/records/tag';
import type { Searchable } from '../search/searchable';
import { OPERATORS } from '../search/searchable';

/**
 * What companies can be searched for since API version 2.17
 * (developers.intercom.com/docs/references/2.17/rest-api/api.intercom.io/companies/searchcompanies).
 */
export const searchableCompanies: Searchable = {
	isSortable: true,
	beginning: { field: 'name', value: '' },
	fields: [
		{ name: 'Name', value: 'name', type: 'text' },
		{
			name: 'Company ID',
			value: 'company_id',
			type: 'text',
			description: 'The ID that your own system has given to the company',
		},
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'Updated At', value: 'updated_at', type: 'date' },
		{
			name: 'Remote Created At',
			value: 'remote_created_at',
			type: 'date',
			description: 'When the company was created in your own system',
		},
		{ name: 'Last Request At', value: 'last_request_at', type: 'date' },
		{ name: 'Monthly Spend', value: 'monthly_spend', type: 'number' },
		{ name: 'Session Count', value: 'session_count', type: 'number' },
		{ name: 'User Count', value: 'user_count', type: 'number' },
		{ name: 'Tag ID', value: 'tag_id', type: 'exact', choices: tags },
	],
	operators: {
		number: [
			...OPERATORS.number.filter(({ value }) => value !== '>' && value !== '<'),
			{ name: 'Is Greater Than', value: '>' },
			{ name: 'Is Less Than', value: '<' },
		],
		date: [
			{ name: 'Is at the Time', value: 'equals' },
			{ name: 'Is Not at the Time', value: '!=' },
			{ name: 'Is After', value: '>' },
			{ name: 'Is Before', value: '<' },
		],
	},
	named: {
		label: 'Custom Attribute',
		prefix: 'custom_attributes.',
		nameLabel: 'Name',
		placeholder: 'e.g. industry_code',
	},
};
