import type { Workspace } from '../workspace';
import type {
	NewException,
	NewSchedule,
	OfficeHoursException,
	OfficeHoursSchedule,
} from '../workspace/office-hours';
import { Answer, inPath, type Call, type Routes } from './routes';

const A_DAY = 24 * 60;

export function officeHoursRoutes(workspace: Workspace): Routes {
	const { officeHours } = workspace;
	const scheduleId = (call: { path: Record<string, string> }) => inPath(call, 'office_hours_schedule_id');
	const exceptions = 'office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions';

	return {
		'GET /office_hours_schedules': () => ({ type: 'list', data: officeHours.list().map(scheduleShape) }),
		'POST /office_hours_schedules': ({ body }: Call<NewSchedule>) =>
			new Answer(scheduleShape(officeHours.create(body)), 201),
		'GET /office_hours_schedules/{id}': (call: Call) => scheduleShape(officeHours.get(inPath(call, 'id'))),
		'PUT /office_hours_schedules/{id}': (call: Call<Partial<NewSchedule>>) =>
			scheduleShape(officeHours.update(inPath(call, 'id'), call.body)),
		'DELETE /office_hours_schedules/{id}': (call: Call) => {
			officeHours.delete(inPath(call, 'id'));
			return { id: inPath(call, 'id'), object: 'office_hours_schedule', deleted: true };
		},

		[`GET /${exceptions}`]: (call: Call) => {
			const { id, exceptions: all } = officeHours.get(scheduleId(call));
			return { type: 'list', data: all.map((exception) => exceptionShape(id, exception)) };
		},
		[`POST /${exceptions}`]: (call: Call<NewException>) => {
			const added = officeHours.addException(scheduleId(call), call.body);
			return new Answer(exceptionShape(scheduleId(call), added), 201);
		},
		[`GET /${exceptions}/{id}`]: (call: Call) =>
			exceptionShape(scheduleId(call), officeHours.exception(scheduleId(call), inPath(call, 'id'))),
		[`PUT /${exceptions}/{id}`]: (call: Call<Partial<NewException>>) =>
			exceptionShape(
				scheduleId(call),
				officeHours.updateException(scheduleId(call), inPath(call, 'id'), call.body),
			),
		[`DELETE /${exceptions}/{id}`]: (call: Call) => {
			officeHours.deleteException(scheduleId(call), inPath(call, 'id'));
			return { id: inPath(call, 'id'), object: 'office_hours_exception', deleted: true };
		},
	};
}

function scheduleShape({ exceptions, time_intervals: intervals, ...schedule }: OfficeHoursSchedule) {
	const open = intervals.reduce((sum, { start_minute: start, end_minute: end }) => sum + end - start, 0);
	return {
		type: 'office_hours_schedule',
		...schedule,
		time_intervals: intervals.map((interval) => ({
			...interval,
			day_of_week: Math.floor(interval.start_minute / A_DAY),
		})),
		twenty_four_seven: open === 7 * A_DAY,
	};
}

/** The day of the week follows from the date; Monday is 0. */
function exceptionShape(
	scheduleId: string,
	{ time_intervals: intervals, ...exception }: OfficeHoursException,
) {
	const day = (new Date(`${exception.exception_date}T00:00:00Z`).getUTCDay() + 6) % 7;
	return {
		type: 'office_hours_exception',
		...exception,
		office_hours_schedule_id: scheduleId,
		time_intervals: intervals?.map((interval) => ({ ...interval, day_of_week: day })) ?? null,
	};
}
