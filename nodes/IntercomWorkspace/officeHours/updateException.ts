import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { officeHours, dateField, exceptionType, details, exceptionBody, simplify } from './exception';
import { dailyHours } from './intervals';
import { officeHoursExceptionPicker } from './picker';

export const updateException = operation({
	name: 'Update Exception',
	action: 'Update office hours exception',
	description: 'Change the day, the hours or the name of an exception',
	fields: {
		officeHours,
		exception: officeHoursExceptionPicker(officeHours),
		date: optional(dateField()),
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
