import type { Searchable } from '../search/searchable';

/** What tickets can be searched for in API version 2.16. */
export const searchableTickets: Searchable = {
	fields: [
		{ name: 'Updated At', value: 'updated_at', type: 'date' },
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'Title', value: 'title', type: 'text' },
		{ name: 'Description', value: 'description', type: 'text' },
		{ name: 'ID', value: 'id', type: 'text', description: 'Not the number that is shown in the inbox' },
		{
			name: 'Category',
			value: 'category',
			type: 'text',
			description: 'Request for customer tickets, task for back-office tickets, or tracker, in lower case',
		},
		{ name: 'Ticket Type ID', value: 'ticket_type_id', type: 'text' },
		{
			name: 'State',
			value: 'state',
			type: 'text',
			description: 'The category of the state: submitted, in_progress, waiting_on_customer or resolved',
		},
		{ name: 'Open', value: 'open', type: 'boolean' },
		{ name: 'Contact ID', value: 'contact_ids', type: 'text' },
		{
			name: 'Assigned Teammate ID',
			value: 'admin_assignee_id',
			type: 'text',
			description: '0 for nobody',
			nothing: '0',
		},
		{
			name: 'Assigned Team ID',
			value: 'team_assignee_id',
			type: 'text',
			description: '0 for no team',
			nothing: '0',
		},
		{ name: 'Participating Teammate ID', value: 'teammate_ids', type: 'text' },
		{ name: 'Snoozed Until', value: 'snoozed_until', type: 'date' },
	],
	named: {
		label: 'Ticket Attribute',
		prefix: 'ticket_attribute.',
		nameLabel: 'ID of Attribute',
		placeholder: 'e.g. 157',
	},
};
