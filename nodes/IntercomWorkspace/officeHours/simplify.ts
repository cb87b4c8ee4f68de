import type { OfficeHoursSchedule } from '../../shared/intercom/endpoints';
import { inWords } from './intervals';

export function simplify(schedule: OfficeHoursSchedule) {
	const {
		id,
		name: named,
		time_zone_name,
		twenty_four_seven,
		time_intervals,
		created_at,
		updated_at,
	} = schedule;
	return {
		id,
		name: named,
		time_zone_name,
		twenty_four_seven,
		hours: inWords(time_intervals),
		created_at,
		updated_at,
	};
}
