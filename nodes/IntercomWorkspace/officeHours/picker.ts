import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a schedule of office hours. */
export const officeHoursPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Schedule', list: schedules, idPlaceholder: 'e.g. 123' }, words);

/** The id of an exception of a schedule. */
export const officeHoursExceptionPicker = (schedule: Input<string>, words: Words = {}): Input<string> =>
	picker(
		{ displayName: 'Exception', list: exceptions, dependsOn: schedule, idPlaceholder: 'e.g. 456' },
		words,
	);

const schedules = editorList('OfficeHours', {
	request: () => endpoint('GET /office_hours_schedules'),
	style: 'whole',
	nameOf: ({ name, time_zone_name: zone }) => `${String(name)} (${String(zone)})`,
});

const exceptions = editorList('OfficeHoursExceptions', {
	request: (schedule) =>
		endpoint('GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions', {
			path: { office_hours_schedule_id: schedule },
		}),
	style: 'whole',
	nameOf: ({ name, exception_date: date }) => [date, name].filter(Boolean).join(' '),
});
