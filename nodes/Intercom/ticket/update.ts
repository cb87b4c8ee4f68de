import { UserError } from 'n8n-workflow';
import { choice, toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { group, onlyWhen, optional, when, whenEmpty } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { actingTeammate, assignedTeam, assignedTeammate } from '../../shared/records/people';
import { ticketPicker, ticketStatePicker } from '../../shared/records/ticket';
import { changes } from '../../shared/session/changes';
import { NOBODY } from '../../shared/thread/owner';
import { companyPicker } from '../company/picker';
import { attributesOfExisting } from './attributes';
import { simplifyTicket } from './simplified';

const ticket = ticketPicker();

const assignTo = choice('Assign To', [
	{ name: 'No Change', value: 'noChange' },
	{ name: 'Nobody', value: 'nobody' },
	{ name: 'Team', value: 'team' },
	{ name: 'Teammate', value: 'teammate' },
]);

/** The id of who gets the ticket, undefined for no change. */
const assignee = group(
	{
		assignTo,
		assignedTeammate: onlyWhen(when(assignTo, 'teammate'), assignedTeammate()),
		assignedTeam: onlyWhen(when(assignTo, 'team'), assignedTeam()),
	},
	({ assignTo: to, ...ids }) => (to === 'nobody' ? NOBODY : (ids.assignedTeammate ?? ids.assignedTeam)),
);

export const update = operation({
	name: 'Update',
	action: 'Update ticket',
	description: 'Change the state, attributes, assignee or company of a ticket; close, open or snooze it',
	fields: {
		ticket,
		assignee,
		ticketAttributes: attributesOfExisting(ticket),
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
			whenEmpty(companyPicker({ description: 'The company that it is about; empty for none' }), null),
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
	request: ({ ticket: id, ticketAttributes, teammate, snoozeUntil, ...given }, clock) => {
		if (snoozeUntil !== undefined && snoozeUntil * 1000 <= clock.now()) throw pastSnoozeError();
		const changed = changes(
			{
				ticket_attributes: ticketAttributes,
				ticket_state_id: given.ticketState,
				company_id: given.company,
				open: given.open,
				is_shared: given.isShared,
				snoozed_until: snoozeUntil,
				assignee_id: given.assignee,
			},
			"Add a field under 'Update Fields', choose an assignee, or give an attribute a value.",
		);
		return endpoint('PUT /tickets/{ticket_id}', {
			path: { ticket_id: id },
			body: { ...changed, admin_id: Number(teammate), skip_notifications: given.skipNotifications },
		});
	},
	simplify: simplifyTicket,
});

const pastSnoozeError = () =>
	new UserError("'Snooze Until' gives a time that has passed", {
		description: 'A ticket can only be snoozed until a time in the future.',
	});
