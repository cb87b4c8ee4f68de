import { UserError } from 'n8n-workflow';
import { systemClock } from '../../shared/api/clock';
import { clearable } from '../../shared/fields/clearable';
import { companyPicker } from '../../shared/fields/company';
import { date } from '../../shared/fields/date';
import { choice, toggle } from '../../shared/fields/inputs';
import { actingTeammate, teammatePicker, teamPicker } from '../../shared/fields/people';
import { ticketPicker, ticketStatePicker } from '../../shared/fields/ticket';
import { attributesOfExisting } from '../../shared/fields/ticketAttributes';
import { changes } from '../../shared/operation/changes';
import { onlyWhen, optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
import { simplifyTicket } from './simplified';

/** What Intercom takes for nobody. */
const NOBODY = '0';

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
		assignee: onlyWhen({ assignTo: ['teammate'] }, teammatePicker({ displayName: 'Assignee' })),
		team: onlyWhen({ assignTo: ['team'] }, teamPicker()),
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
		snoozedUntil: optional(date('Snoozed Until', { description: 'When the ticket opens again by itself' })),
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
	simplify: simplifyTicket,
	request: ({ ticket, assignTo, assignee, team, attributes, teammate, snoozedUntil, ...given }) => {
		if (snoozedUntil !== undefined && snoozedUntil * 1000 <= systemClock.now()) throw inThePast();
		const changed = changes(
			{
				ticket_attributes: attributes,
				ticket_state_id: given.ticketState,
				company_id: given.company,
				open: given.open,
				is_shared: given.isShared,
				snoozed_until: snoozedUntil,
				assignee_id: assignTo === 'nobody' ? NOBODY : (assignee ?? team),
			},
			"Add a field under 'Update Fields', choose an assignee, or give an attribute a value.",
		);
		return {
			method: 'PUT',
			path: ['tickets', ticket],
			body: { ...changed, admin_id: Number(teammate), skip_notifications: given.skipNotifications },
		};
	},
});

const inThePast = () =>
	new UserError("'Snoozed Until' gives a time that has passed", {
		description: 'A ticket can only be snoozed until a time in the future.',
	});
