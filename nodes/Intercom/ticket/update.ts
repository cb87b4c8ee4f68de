import { UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { clearable } from '../../shared/form/clearable';
import { companyPicker } from '../company/picker';
import { date } from '../../shared/form/date';
import { choice, toggle } from '../../shared/form/inputs';
import { actingTeammate, assignees } from '../../shared/records/people';
import { NOBODY } from '../../shared/thread/owner';
import { ticketPicker, ticketStatePicker } from '../../shared/records/ticket';
import { attributesOfExisting } from './attributes';
import { changes } from '../../shared/session/changes';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { simplifyTicket } from './simplified';

export const update = operation({
	name: 'Update',
	action: 'Update ticket',
	description: 'Change the state, attributes, assignee or company of a ticket; close, open or snooze it',
	fields: {
		ticket: ticketPicker(),
		assignTo: choice('Assign To', [
			{ name: 'No Change', value: 'noChange' },
			{ name: 'Nobody', value: 'nobody' },
			{ name: 'Team', value: 'team' },
			{ name: 'Teammate', value: 'teammate' },
		]),
		...assignees(),
		...attributesOfExisting(),
		teammate: actingTeammate(),
		ticketState: optional(
			ticketStatePicker({ description: 'One of the states that the type of the ticket has' }),
		),
		open: optional(
			toggle('Open', {
				default: true,
				description: 'Whether the ticket is open; closing it also ends a snooze',
			}),
		),
		snoozeUntil: optional(date('Snooze Until', { description: 'When the ticket opens again by itself' })),
		isShared: optional(
			toggle('Visible to Customer', {
				default: true,
				description: 'Whether the customer can see the ticket',
			}),
		),
		company: optional(
			clearable(companyPicker({ description: 'The company that the ticket is about; empty for none' })),
		),
		skipNotifications: optional(
			toggle('Skip Notifications', {
				default: true,
				description: 'Whether nobody is notified of the changes',
			}),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ ticket, assignTo, ticketAttributes, teammate, snoozeUntil, ...given }, clock) => {
		if (snoozeUntil !== undefined && snoozeUntil * 1000 <= clock.now()) throw inThePast();
		const changed = changes(
			{
				ticket_attributes: ticketAttributes,
				ticket_state_id: given.ticketState,
				company_id: given.company,
				open: given.open,
				is_shared: given.isShared,
				snoozed_until: snoozeUntil,
				assignee_id: assignTo === 'nobody' ? NOBODY : (given.assignedTeammate ?? given.assignedTeam),
			},
			"Add a field under 'Update Fields', choose an assignee, or give an attribute a value.",
		);
		return endpoint('PUT /tickets/{ticket_id}', {
			path: { ticket_id: ticket },
			body: { ...changed, admin_id: Number(teammate), skip_notifications: given.skipNotifications },
		});
	},
	simplify: simplifyTicket,
});

const inThePast = () =>
	new UserError("'Snooze Until' gives a time that has passed", {
		description: 'A ticket can only be snoozed until a time in the future.',
	});
