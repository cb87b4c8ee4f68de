import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { officeHoursPicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get office hours schedule',
	description: 'Get one schedule of office hours: when the team is there, in which time zone',
	fields: { officeHours: officeHoursPicker() },
	effect: 'read',
	request: ({ officeHours }) => endpoint('GET /office_hours_schedules/{id}', { path: { id: officeHours } }),
	simplify,
});
