import { choice, toggle } from '../../shared/form/choice';
import { day } from '../../shared/form/date';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import type { OfficeHoursException } from '../../shared/intercom/endpoints';
import type { Interval } from './intervals';
import { inWords } from './intervals';
import { officeHoursPicker } from './picker';

/** Days on which the hours of a schedule do not hold: holidays, short days. */

export const officeHours = officeHoursPicker();

export const dateField = () => day('Date', { required: true, description: 'The day it is about' });

export const exceptionType = choice('That Day', [
	{ name: 'Closed', value: 'closed' },
	{ name: 'Other Hours', value: 'custom_hours' },
]);

export const details = () => ({
	name: optional(anyText('Name', { placeholder: 'e.g. Christmas Day' })),
	everyYear: optional(
		toggle('Every Year', { default: true, description: 'Whether it holds on that day of every year' }),
	),
});

/** A closed day has no hours; Intercom wants them left out then. */
export const exceptionBody = <
	Day extends string | undefined,
	Kind extends 'closed' | 'custom_hours' | undefined,
>({
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

export function simplify(exception: OfficeHoursException) {
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
		id,
		exception_date,
		exception_type,
		name,
		recurring_annually,
		hours: inWords(time_intervals),
		office_hours_schedule_id,
	};
}
