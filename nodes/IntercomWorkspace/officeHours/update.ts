import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { nameField, timeZoneField } from './fields';
import { weeklyHours } from './intervals';
import { officeHoursPicker } from './picker';
import { simplify } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update office hours schedule',
	description:
		'Change the name, the time zone or the hours of a schedule; hours that are given replace those of the whole week',
	fields: {
		officeHours: officeHoursPicker(),
		name: optional(nameField()),
		timeZone: optional(timeZoneField()),
		hours: optional(weeklyHours()),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ officeHours, name, timeZone: time_zone_name, hours }) =>
		withChanges(
			endpoint('PUT /office_hours_schedules/{id}', {
				path: { id: officeHours },
				body: { name, time_zone_name, time_intervals: hours },
			}),
		),
	simplify,
});
