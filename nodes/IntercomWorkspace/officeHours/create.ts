import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { nameField, timeZoneField } from './fields';
import { weeklyHours } from './intervals';
import { simplify } from './simplify';

export const create = operation({
	name: 'Create',
	action: 'Create office hours schedule',
	description: 'Create a schedule of office hours for the week',
	fields: { name: nameField(), timeZone: timeZoneField(), hours: weeklyHours() },
	effect: 'once',
	request: ({ name, timeZone: time_zone_name, hours }) =>
		endpoint('POST /office_hours_schedules', {
			body: { name, time_zone_name, time_intervals: hours },
		}),
	simplify,
});
