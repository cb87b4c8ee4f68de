import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { officeHours } from './exception';
import { officeHoursExceptionPicker } from './picker';

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
