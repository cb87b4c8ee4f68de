import type { OfficeHoursException } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { day } from '../../shared/form/date';
import { officeHoursExceptionPicker, officeHoursPicker } from './picker';
import { withChanges } from '../../shared/session/changes';
import { deleted, operation } from '../../shared/node/operation';
import type { Interval } from './intervals';
import { dailyHours, inWords } from './intervals';
import { choice, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';

/** Days on which the hours of a schedule do not hold: holidays, short days. */

const officeHours = officeHoursPicker();
const date = () => day('Date', { required: true, description: 'The day it is about' });
const exceptionType = choice('That Day', [
	{ name: 'Closed', value: 'closed' },
	{ name: 'Other Hours', value: 'custom_hours' },
]);

const details = () => ({
	name: optional(anyText('Name', { placeholder: 'e.g. Christmas Day' })),
	everyYear: optional(
		toggle('Every Year', { default: true, description: 'Whether it holds on that day of every year' }),
	),
});

export const getException = operation({
	name: 'Get Exception',
	action: 'Get office hours exception',
	description: 'Get one exception of a schedule of office hours',
	fields: { officeHours, exception: officeHoursExceptionPicker(officeHours) },
	effect: 'read',
	request: ({ officeHours: schedule, exception }) =>
		endpoint('GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}', {
			path: { office_hours_schedule_id: schedule, id: exception },
		}),
	simplify,
});

export const getExceptions = operation({
	name: 'Get Exceptions',
	action: 'Get office hours exceptions',
	description: 'Get the days on which a schedule of office hours does not hold, such as holidays',
	fields: { officeHours },
	effect: 'read',
	request: ({ officeHours: schedule }) =>
		endpoint('GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions', {
			path: { office_hours_schedule_id: schedule },
		}),
	pagination: { style: 'whole' },
	simplify,
});

export const createException = operation({
	name: 'Create Exception',
	action: 'Create office hours exception',
	description: 'Close a day, or give it other hours than the schedule says',
	fields: {
		officeHours,
		date: date(),
		exceptionType,
		hours: onlyWhen(when(exceptionType, 'custom_hours'), dailyHours()),
		...details(),
	},
	effect: 'once',
	request: ({ officeHours: schedule, ...given }) =>
		endpoint('POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions', {
			path: { office_hours_schedule_id: schedule },
			body: exceptionBody(given),
		}),
	simplify,
});

export const updateException = operation({
	name: 'Update Exception',
	action: 'Update office hours exception',
	description: 'Change the day, the hours or the name of an exception',
	fields: {
		officeHours,
		exception: officeHoursExceptionPicker(officeHours),
		date: optional(date()),
		exceptionType: optional(exceptionType),
		hours: optional(dailyHours()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ officeHours: schedule, exception, ...given }) =>
		withChanges(
			endpoint('PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}', {
				path: { office_hours_schedule_id: schedule, id: exception },
				body: exceptionBody(given),
			}),
		),
	simplify,
});

export const deleteException = operation({
	name: 'Delete Exception',
	action: 'Delete office hours exception',
	description: 'Delete an exception: the hours of the schedule hold on that day again',
	fields: { officeHours, exception: officeHoursExceptionPicker(officeHours) },
	effect: 'repeatable',
	request: ({ officeHours: schedule, exception }) =>
		endpoint('DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}', {
			path: { office_hours_schedule_id: schedule, id: exception },
		}),
	result: deleted('exception'),
});

/** A closed day has no hours; Intercom wants them left out then. */
const exceptionBody = <Day extends string | undefined, Kind extends 'closed' | 'custom_hours' | undefined>({
	date: exception_date,
	exceptionType: exception_type,
	hours,
	name,
	everyYear: recurring_annually,
}: { date: Day; exceptionType: Kind } & Partial<Inputs<ReturnType<typeof details>>> & {
		hours?: Interval[];
	}) => ({
	exception_date,
	exception_type,
	time_intervals: exception_type === 'closed' ? undefined : hours,
	name,
	recurring_annually,
});

function simplify(exception: OfficeHoursException) {
	const {
		id,
		exception_date,
		exception_type,
		name,
		recurring_annually,
		time_intervals,
		office_hours_schedule_id,
	} = exception;
	return {
		...{ id, exception_date, exception_type, name, recurring_annually },
		hours: inWords(time_intervals),
		office_hours_schedule_id,
	};
}
