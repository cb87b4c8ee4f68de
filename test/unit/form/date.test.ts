import { DateTime } from 'luxon';
import { day, unixSeconds } from '../../../nodes/shared/form/date';
import type { ItemSession } from '../../../nodes/shared/session/session';

const noon = Date.parse('2026-03-14T12:00:00Z') / 1000;

it.each<[string, unknown, number]>([
	['an ISO date with an offset', '2026-03-14T13:00:00+01:00', noon],
	['a local time, in the time zone of the workflow', '2026-03-14T13:00:00', noon],
	['a day, which begins at midnight of the workflow', '2026-03-14', noon - 13 * 3600],
	["n8n's own date", DateTime.fromSeconds(noon), noon],
	["JavaScript's date", new Date(noon * 1000), noon],
	['unix seconds', noon, noon],
	['unix seconds as text', String(noon), noon],
	['milliseconds', noon * 1000, noon],
])('takes %s', (_kind, given, seconds) => {
	expect(unixSeconds('Snooze Until', given, 'Europe/Berlin')).toBe(seconds);
});

it.each(['', 'soon', '1', '12.5', null])("says what is wrong with '%s'", (given) => {
	expect(() => unixSeconds('Snooze Until', given, 'UTC')).toThrow("'Snooze Until' is");
});

describe('A day', () => {
	const session = { context: { getTimezone: () => 'America/New_York' } } as unknown as ItemSession;

	it.each<[string, unknown, string]>([
		['as it is written', '2026-12-25', '2026-12-25'],
		["from n8n's date picker, which knows no time zone", '2026-12-25T00:00:00', '2026-12-25'],
		['of a moment, where the workflow is', '2026-12-25T03:00:00Z', '2026-12-24'],
		['of unix seconds', Date.parse('2026-12-25T12:00:00Z') / 1000, '2026-12-25'],
	])('is taken %s', async (_kind, given, expected) => {
		expect(await day('Date').read(given, session)).toBe(expected);
	});

	it('is asked for where there is none', () => {
		expect(() => day('Date').read('', session)).toThrow("'Date' is empty");
	});
});
