import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { officeHoursPicker } from './picker';

export const deleteOfficeHours = operation({
	name: 'Delete',
	action: 'Delete office hours schedule',
	description: 'Delete a schedule of office hours with its exceptions',
	fields: { officeHours: officeHoursPicker() },
	effect: 'repeatable',
	request: ({ officeHours }) =>
		endpoint('DELETE /office_hours_schedules/{id}', { path: { id: officeHours } }),
	result: deleted('officeHours'),
});
