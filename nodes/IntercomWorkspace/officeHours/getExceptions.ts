import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { officeHours, simplify } from './exception';

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
