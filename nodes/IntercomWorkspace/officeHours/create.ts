import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { name, timeZone } from './fields';
import { weeklyHours } from './intervals';
import { simplify } from './simplify';

export const create = operation({
	name: 'Create',
	action: 'Create office hours schedule',
	description: 'Create a schedule of office hours for the week',
	fields: { name: name(), timeZone: timeZone(), hours: weeklyHours() },
	effect: 'once',
	request: ({ name: named, timeZone: time_zone_name, hours }) =>
		endpoint('POST /office_hours_schedules', {
			body: { name: named, time_zone_name, time_intervals: hours },
		}),
	simplify,
});
