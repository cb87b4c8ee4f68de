import { teammates, teams } from '../../shared/records/people';
import { ticketTypes } from '../../shared/records/ticket';
import type { Choices, Searchable } from '../search/searchable';

const categories: Choices = [
	{ name: 'Back-Office Ticket', value: 'task' },
	{ name: 'Customer Ticket', value: 'request' },
	{ name: 'Tracker', value: 'tracker' },
];

const states: Choices = [
	{ name: 'In Progress', value: 'in_progress' },
	{ name: 'Resolved', value: 'resolved' },
	{ name: 'Submitted', value: 'submitted' },
	{ name: 'Waiting on Customer', value: 'waiting_on_customer' },
];

/** What tickets can be searched for in API version 2.16. */
export const searchableTickets: Searchable = {
	beginning: { field: 'state', value: 'submitted' },
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
			choices: categories,
		},
		{ name: 'Ticket Type ID', value: 'ticket_type_id', type: 'text', choices: ticketTypes },
		{
			name: 'State',
			value: 'state',
			type: 'text',
			description: 'The category of the state, whatever your workspace calls the states in it',
			choices: states,
		},
		{ name: 'Open', value: 'open', type: 'boolean' },
		{ name: 'Contact ID', value: 'contact_ids', type: 'text' },
		{
			name: 'Assigned Teammate ID',
			value: 'admin_assignee_id',
			type: 'text',
			description: '"Is Empty" for nobody',
			choices: teammates,
			nothing: '0',
		},
		{
			name: 'Assigned Team ID',
			value: 'team_assignee_id',
			type: 'text',
			description: '"Is Empty" for no team',
			choices: teams,
			nothing: '0',
		},
		{ name: 'Participating Teammate ID', value: 'teammate_ids', type: 'text', choices: teammates },
		{ name: 'Snoozed Until', value: 'snoozed_until', type: 'date' },
	],
	named: {
		label: 'Ticket Attribute',
		prefix: 'ticket_attribute.',
		nameLabel: 'ID of Attribute',
		placeholder: 'e.g. 157',
	},
};
