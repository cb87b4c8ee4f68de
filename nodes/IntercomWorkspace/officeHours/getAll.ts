import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many office hours schedules',
	description: 'Get many schedules of office hours with their hours in words',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /office_hours_schedules'),
	pagination: { style: 'whole' },
	simplify,
});
