import { DateTime } from 'luxon';
import { day, unixSeconds } from '../../../nodes/shared/form/date';
import type { ItemSession } from '../../../nodes/shared/session/session';

/** One of them is not the zone of the machine that runs this. */
const ZONES = ['Europe/Berlin', 'America/Los_Angeles'];

const inSeconds = (iso: string) => Date.parse(iso) / 1000;
const noon = inSeconds('2026-03-14T12:00:00Z');

describe.each(ZONES)('In a workflow of %s', (timezone) => {
	const read = (given: unknown) => unixSeconds('Snooze Until', given, timezone);
	const local = (iso: string) => Math.floor(DateTime.fromISO(iso, { zone: timezone }).toSeconds());

	it.each<[string, unknown]>([
		['an ISO date with an offset', '2026-03-14T13:00:00+01:00'],
		['an ISO date of UTC', '2026-03-14T12:00:00Z'],
		['an ISO date with milliseconds', '2026-03-14T12:00:00.999Z'],
		['an ISO date without separators', '20260314T120000Z'],
		['an ISO date with the name of its zone', '2026-03-14T13:00:00+01:00[Europe/Berlin]'],
		['a local time with the name of its zone', '2026-03-14T13:00:00[Europe/Berlin]'],
		['an ISO date without separators and seconds', '20260314T1200Z'],
		['a time of a database', '2026-03-14 12:00:00+00'],
		['a time of UTC in words', '2026-03-14 12:00:00 UTC'],
		["n8n's own date", DateTime.fromSeconds(noon)],
		["JavaScript's date", new Date(noon * 1000)],
		["JavaScript's date as text", 'Sat Mar 14 2026 13:00:00 GMT+0100 (Central European Standard Time)'],
		['a date of an e-mail', 'Sat, 14 Mar 2026 13:00:00 +0100'],
		['a date of HTTP', 'Sat, 14 Mar 2026 12:00:00 GMT'],
		['unix seconds', noon],
		['unix seconds as text', ` ${noon} `],
		['unix seconds with a fraction, as $now.toSeconds() has them', noon + 0.123],
		['unix seconds with a fraction as text', `${noon}.999`],
		['milliseconds', noon * 1000],
		['milliseconds as text', String(noon * 1000 + 1)],
	])('takes %s', (_kind, given) => {
		expect(read(given)).toBe(noon);
	});

	it.each<[unknown, string]>([
		['2026-03-14T13:00:00', '2026-03-14T13:00:00'],
		['2026-03-14T13:00', '2026-03-14T13:00:00'],
		['2026-03-14 13:00:00', '2026-03-14T13:00:00'],
		['2026-03-14 9:05', '2026-03-14T09:05:00'],
		['2026-03-14', '2026-03-14'],
		['2026-03', '2026-03-01'],
		['2026/03/14', '2026-03-14'],
		['2026.3.14 07:00', '2026-03-14T07:00:00'],
		['03/14/2026', '2026-03-14'],
		['3/14/2026 1:30 PM', '2026-03-14T13:30:00'],
		['03/14/2026, 12:15:09 am', '2026-03-14T00:15:09'],
		['14/03/2026 13:00', '2026-03-14T13:00:00'],
		['14-03-2026', '2026-03-14'],
		['05/05/2026', '2026-05-05'],
		['05/5/2026', '2026-05-05'],
		['14.03.2026', '2026-03-14'],
		['4.3.2026 8:00', '2026-03-04T08:00:00'],
		['March 14, 2026', '2026-03-14'],
		['14 Mar 2026 09:30', '2026-03-14T09:30:00'],
		['14-Mar-2026', '2026-03-14'],
		['Mar 14 2026 9:30 PM', '2026-03-14T21:30:00'],
	])("reads '%s' where the workflow is, wherever the server stands", (given, iso) => {
		expect(read(given)).toBe(local(iso));
	});

	it.each<[unknown, number]>([
		[0, 0],
		['0', 0],
		[-200_000_000, -200_000_000],
		['1969-07-20T20:17:40Z', inSeconds('1969-07-20T20:17:40Z')],
		[100_000_000, 100_000_000],
	])('takes %s, long ago', (given, seconds) => {
		expect(read(given)).toBe(seconds);
	});

	it.each<[string, string]>([
		['03/04/2026', 'Write 2026-03-04 or 2026-04-03: year, month, day.'],
		['3-4-2026 09:00', 'Write 2026-03-04 or 2026-04-03: year, month, day.'],
	])("does not guess what '%s' means", (given, description) => {
		const told = { message: `'Snooze Until' is "${given}", which can mean two days` };
		expect(() => read(given)).toThrow(
			expect.objectContaining({ ...told, description: expect.stringContaining(description) }),
		);
	});

	it.each([46095, '46095', 46095.375, 2026, 20260314, 1, -5, '12.5', 99_999_999, 20_260_314_120_000])(
		'does not take the number %s for seconds of 1970, and tells of the days of a sheet',
		(given) => {
			expect(() => read(given)).toThrow(
				expect.objectContaining({
					message: `'Snooze Until' is "${given}", which is not a date`,
					description: expect.stringContaining('The number of a day in a sheet becomes a date by'),
				}),
			);
		},
	);

	it.each([
		...['', ' ', null, undefined, true, {}, ['2026-03-14'], Number.NaN, Number.POSITIVE_INFINITY],
		...[
			'soon',
			'order 12',
			'12:00',
			'09:00:00Z',
			'2026-W11-6',
			'2026W116',
			'2026-073',
			'next May',
			'March 14th 2026',
		],
		...['2026-02-30', '2026-13-01', '2026-03-14T25:00:00', '13.13.2026', '03.14.2026', '30 Feb 2026'],
		...['2026-03-14 13:00 PM', '2026-03-14T09:00:00[Nowhere/Else]', '14/03-2026', '14.03.26', '1e9'],
		...[new Date('nothing'), DateTime.invalid('nothing')],
	])('says that %j is no date', (given) => {
		expect(() => read(given)).toThrow(/^'Snooze Until' is .*, which is not a date$/);
	});
});

it('may put a day without a time elsewhere than a time', () => {
	const read = (given: string) => unixSeconds('Since', given, 'Europe/Berlin', 'utc');
	expect(['2026-03-14', '03/14/2026', '14 March 2026', '2026-03-14T00:00'].map(read)).toEqual([
		...Array<number>(3).fill(inSeconds('2026-03-14T00:00:00Z')),
		inSeconds('2026-03-13T23:00:00Z'),
	]);
});

describe('A day', () => {
	const session = { context: { getTimezone: () => 'America/New_York' } } as unknown as ItemSession;

	it.each<[string, unknown, string]>([
		['as it is written', '2026-12-25', '2026-12-25'],
		['as it is written in a sheet', '12/25/2026', '2026-12-25'],
		['as it is written with dots', '25.12.2026', '2026-12-25'],
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

describe('In the night in which the clocks change', () => {
	const read = (given: string) => unixSeconds('Snooze Until', given, 'Europe/Berlin');

	it.each<[string, string, string]>([
		['a time that they skip is as much later', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
		['a time that is twice is the first of the two', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
		['an offset says which of the two is meant', '2026-10-25T02:30+01:00', '2026-10-25T01:30:00Z'],
		['a day begins as every day', '2026-03-29', '2026-03-28T23:00:00Z'],
	])('%s', (_case, given, moment) => {
		expect(read(given)).toBe(inSeconds(moment));
	});
});
