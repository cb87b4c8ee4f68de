import { isWithin, readHours } from '../../../nodes/IntercomEscalation/audience/hours';

/** 2026-03-09 is a Monday. */
const at = (time: string) => Date.parse(time);

describe('hours of the week', () => {
	it.each([
		['Mon-Fri 9:00-17:30', '2026-03-09T09:00Z', true],
		['Mon-Fri 9:00-17:30', '2026-03-09T08:59Z', false],
		['Mon-Fri 9:00-17:30', '2026-03-13T17:29Z', true],
		['Mon-Fri 9:00-17:30', '2026-03-13T17:30Z', false],
		['Mon-Fri 9:00-17:30', '2026-03-14T12:00Z', false],
		['mon – fri 9-17, saturday 10-14', '2026-03-14T13:59Z', true],
		['9-17', '2026-03-15T12:00Z', true],
		['Fri-Mon 0-24', '2026-03-09T23:59Z', true],
		['Fri-Mon 0-24', '2026-03-10T00:00Z', false],
		['Sun 22:00-06:00', '2026-03-09T05:59Z', true],
		['Sun 22:00-06:00', '2026-03-09T06:00Z', false],
		['Sun 22:00-06:00', '2026-03-15T23:00Z', true],
		['Mon 9-10, Asia/Kolkata', '2026-03-09T03:30Z', true],
		['Mon 9-10, Asia/Kolkata', '2026-03-09T09:30Z', false],
		// Summer time began in Berlin on 2026-03-29.
		['Mon 9-10; Europe/Berlin', '2026-03-23T08:30Z', true],
		['Mon 9-10; Europe/Berlin', '2026-03-30T08:30Z', false],
	])('%s, at %s: %s', (hours, moment, is) => expect(isWithin(readHours(hours), at(moment), 'UTC')).toBe(is));

	it('are those of the place that asks, where no zone is named', () =>
		expect(isWithin(readHours('Mon 9-10'), at('2026-03-09T08:30Z'), 'Europe/Berlin')).toBe(true));

	it.each([
		'always',
		'Mon',
		'Mon 9',
		'Mon 25-26',
		'Mon 9:75-10',
		'Foo 9-10',
		'Europe/Berlin',
		'Mon 9-10, UTC, Europe/Berlin',
		'24-24',
	])('are not: %s', (hours) => expect(() => readHours(hours)).toThrow('is no hours'));
});
