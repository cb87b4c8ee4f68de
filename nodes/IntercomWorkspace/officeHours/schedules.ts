import type { OfficeHoursSchedule } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { officeHoursPicker } from './picker';
import { withChanges } from '../../shared/session/changes';
import { deleted, operation } from '../../shared/node/operation';
import { inWords, weeklyHours } from './intervals';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';

const name = () => text('Name', { placeholder: 'e.g. Standard support hours' });
const timeZone = () =>
	text('Time Zone', {
		placeholder: 'e.g. Europe/Dublin',
		description: 'The IANA time zone that the hours are meant in',
	});

export const get = operation({
	name: 'Get',
	action: 'Get office hours schedule',
	description: 'Get one schedule of office hours: when the team is there, in which time zone',
	fields: { officeHours: officeHoursPicker() },
	effect: 'read',
	request: ({ officeHours }) => endpoint('GET /office_hours_schedules/{id}', { path: { id: officeHours } }),
	simplify,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many office hours schedules',
	description: 'Get many schedules of office hours with their hours in words',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /office_hours_schedules'),
	pagination: { style: 'whole' },
	simplify,
});

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

export const update = operation({
	name: 'Update',
	action: 'Update office hours schedule',
	description:
		'Change the name, the time zone or the hours of a schedule; hours that are given replace those of the whole week',
	fields: {
		officeHours: officeHoursPicker(),
		name: optional(name()),
		timeZone: optional(timeZone()),
		hours: optional(weeklyHours()),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ officeHours, name: named, timeZone: time_zone_name, hours }) =>
		withChanges(
			endpoint('PUT /office_hours_schedules/{id}', {
				path: { id: officeHours },
				body: { name: named, time_zone_name, time_intervals: hours },
			}),
		),
	simplify,
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete office hours schedule',
	description: 'Delete a schedule of office hours with its exceptions',
	fields: { officeHours: officeHoursPicker() },
	effect: 'repeatable',
	request: ({ officeHours }) =>
		endpoint('DELETE /office_hours_schedules/{id}', { path: { id: officeHours } }),
	result: deleted('officeHours'),
});

function simplify(schedule: OfficeHoursSchedule) {
	const {
		id,
		name: named,
		time_zone_name,
		twenty_four_seven,
		time_intervals,
		created_at,
		updated_at,
	} = schedule;
	return {
		id,
		name: named,
		time_zone_name,
		twenty_four_seven,
		hours: inWords(time_intervals),
		created_at,
		updated_at,
	};
}
