import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The id of a schedule of office hours. */
export const officeHoursPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Schedule', searchMethod: 'searchOfficeHours', idPlaceholder: 'e.g. 123' }, words);

/** The id of an exception of the schedule that the parameter `officeHours` names. */
export const officeHoursExceptionPicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Exception', searchMethod: 'searchOfficeHoursExceptions', idPlaceholder: 'e.g. 456' },
		words,
	);

/** Fills the list of schedules. */
export const searchOfficeHours = listSearch({
	request: () => endpoint('GET /office_hours_schedules'),
	style: 'whole',
	nameOf: ({ name, time_zone_name: zone }) => `${String(name)} (${String(zone)})`,
});

/** Fills the list of a schedule's exceptions. */
export const searchOfficeHoursExceptions = listSearch({
	request: (context) =>
		endpoint('GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions', {
			path: { office_hours_schedule_id: chosenIn(context, 'officeHours') },
		}),
	style: 'whole',
	nameOf: ({ name, exception_date: date }) => [date, name].filter(Boolean).join(' '),
});
