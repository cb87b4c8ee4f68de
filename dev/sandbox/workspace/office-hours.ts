import { refusals } from '../errors';
import type { Workspace } from '.';

interface TimeInterval {
	start_minute: number;
	end_minute: number;
}

export interface OfficeHoursException {
	id: string;
	exception_date: string;
	exception_type: 'closed' | 'custom_hours';
	name: string | null;
	time_intervals: TimeInterval[] | null;
	recurring_annually: boolean;
	created_at: number;
	updated_at: number;
}

export interface OfficeHoursSchedule {
	id: string;
	name: string;
	time_zone_name: string;
	/** Minutes since Monday 00:00. */
	time_intervals: TimeInterval[];
	exceptions: OfficeHoursException[];
	created_at: number;
	updated_at: number;
}

export type NewSchedule = Pick<OfficeHoursSchedule, 'name' | 'time_zone_name' | 'time_intervals'>;
export type NewException = Pick<OfficeHoursException, 'exception_date' | 'exception_type'> &
	Partial<Pick<OfficeHoursException, 'name' | 'time_intervals' | 'recurring_annually'>>;

const A_DAY = 24 * 60;
const A_WEEK = 7 * A_DAY;

/** When the team is there. */
export class OfficeHours {
	private readonly all = new Map<string, OfficeHoursSchedule>();

	constructor(private readonly workspace: Workspace) {}

	create({ name, time_zone_name, time_intervals }: NewSchedule): OfficeHoursSchedule {
		const now = this.workspace.now();
		const created: OfficeHoursSchedule = {
			id: this.workspace.identifiers.number('office hours', 123),
			name,
			time_zone_name: checkedZone(time_zone_name),
			time_intervals: checked(time_intervals, A_WEEK),
			exceptions: [],
			created_at: now,
			updated_at: now,
		};
		this.all.set(created.id, created);
		return created;
	}

	list() {
		return [...this.all.values()];
	}

	get(id: string): OfficeHoursSchedule {
		const schedule = this.all.get(id);
		if (!schedule) throw refusals.notFound();
		return schedule;
	}

	update(id: string, { name, time_zone_name, time_intervals }: Partial<NewSchedule>): OfficeHoursSchedule {
		return Object.assign(this.get(id), {
			...(name !== undefined && { name }),
			...(time_zone_name !== undefined && { time_zone_name: checkedZone(time_zone_name) }),
			...(time_intervals !== undefined && { time_intervals: checked(time_intervals, A_WEEK) }),
			updated_at: this.workspace.now(),
		});
	}

	delete(id: string) {
		this.all.delete(this.get(id).id);
	}

	addException(scheduleId: string, exception: NewException): OfficeHoursException {
		const now = this.workspace.now();
		const added: OfficeHoursException = {
			id: this.workspace.identifiers.number('office hours exception', 456),
			exception_date: exception.exception_date,
			exception_type: exception.exception_type,
			name: exception.name ?? null,
			time_intervals: hoursOf(exception),
			recurring_annually: exception.recurring_annually ?? false,
			created_at: now,
			updated_at: now,
		};
		this.get(scheduleId).exceptions.push(added);
		return added;
	}

	exception(scheduleId: string, id: string): OfficeHoursException {
		const exception = this.get(scheduleId).exceptions.find((candidate) => candidate.id === id);
		if (!exception) throw refusals.notFound();
		return exception;
	}

	updateException(scheduleId: string, id: string, changes: Partial<NewException>): OfficeHoursException {
		const exception = this.exception(scheduleId, id);
		const time_intervals = hoursOf({ ...exception, ...changes });
		return Object.assign(exception, changes, { time_intervals, updated_at: this.workspace.now() });
	}

	deleteException(scheduleId: string, id: string) {
		const schedule = this.get(scheduleId);
		const exception = this.exception(scheduleId, id);
		schedule.exceptions = schedule.exceptions.filter((other) => other !== exception);
	}
}

/** "Required for `custom_hours`; omit for `closed`" (create_office_hours_exception_request). */
function hoursOf({ exception_type: type, time_intervals: intervals }: NewException): TimeInterval[] | null {
	if (type === 'closed') return null;
	if (!intervals?.length) throw refusals.unprocessable('time_intervals is required for custom_hours');
	return checked(intervals, A_DAY);
}

/** "must be on a 15-minute boundary" (create_office_hours_schedule_request) */
function checked(intervals: TimeInterval[], most: number): TimeInterval[] {
	for (const { start_minute: start, end_minute: end } of intervals) {
		const fits = start >= 0 && end > start && end <= most;
		if (!fits || (most === A_WEEK && (start % 15 !== 0 || end % 15 !== 0))) {
			throw refusals.unprocessable(`time interval ${start} to ${end} is not valid`);
		}
	}
	return intervals.map(({ start_minute, end_minute }) => ({ start_minute, end_minute }));
}

function checkedZone(name: string): string {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return name;
	} catch {
		throw refusals.unprocessable(`time_zone_name '${name}' is not valid`);
	}
}
