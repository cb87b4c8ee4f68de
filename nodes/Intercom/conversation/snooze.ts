import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { onlyWhen, when } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { operation } from '../../shared/node/operation';
import { toUnixSeconds } from '../../shared/reading';
import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { manage } from './manage';
import { simplifyChange } from './simplified';

const SECONDS = { minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 };

const forOrUntil = choice('Snooze', [
	{ name: 'For a While', value: 'for' },
	{ name: 'Until a Date', value: 'until' },
]);

export const snooze = operation({
	name: 'Snooze',
	action: 'Snooze conversation',
	description:
		'Take a conversation out of the inbox until a date, or for a while; then it opens again by itself',
	fields: {
		conversation: conversationPicker(),
		snooze: forOrUntil,
		amount: onlyWhen(when(forOrUntil, 'for'), number('Amount', { default: 1 })),
		unit: onlyWhen(
			when(forOrUntil, 'for'),
			choice(
				'Unit',
				[
					{ name: 'Minutes', value: 'minutes' },
					{ name: 'Hours', value: 'hours' },
					{ name: 'Days', value: 'days' },
					{ name: 'Weeks', value: 'weeks' },
				],
				{ default: 'days' },
			),
		),
		snoozeUntil: onlyWhen(when(forOrUntil, 'until'), date('Snooze Until', { required: true })),
		teammate: actingTeammate(),
	},
	effect: 'repeatable',
	request: ({ conversation, teammate, amount = 0, unit = 'days', snoozeUntil }, clock) => {
		const now = toUnixSeconds(clock.now());
		const until = snoozeUntil ?? now + Math.round(amount * SECONDS[unit]);
		if (until <= now) throw inThePast(snoozeUntil === undefined ? 'Amount' : 'Snooze Until');
		return manage(conversation, teammate, { message_type: 'snoozed', snoozed_until: until }, 'repeatable');
	},
	simplify: simplifyChange,
});

const inThePast = (displayName: string) =>
	new UserError(`'${displayName}' gives a time that has passed`, {
		description: 'A conversation can only be snoozed until a time in the future. To open it now, use "Open".',
	});
