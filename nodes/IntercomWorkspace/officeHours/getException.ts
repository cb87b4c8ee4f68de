import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { officeHours, simplify } from './exception';
import { officeHoursExceptionPicker } from './picker';

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
