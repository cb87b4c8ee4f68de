import { onlyWhen, when } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { officeHours, dateField, exceptionType, details, exceptionBody, simplify } from './exception';
import { dailyHours } from './intervals';

export const createException = operation({
	name: 'Create Exception',
	action: 'Create office hours exception',
	description: 'Close a day, or give it other hours than the schedule says',
	fields: {
		officeHours,
		date: dateField(),
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
