import { execFileSync } from 'node:child_process';
import { asTime, readMoment } from '../../../nodes/shared/reading';
import { readThread } from '../../../nodes/shared/thread/thread';

const TIME = '2026-03-14T09:00:00.000Z';
const MILLISECONDS = Date.parse(TIME);

describe("A time of Intercom's", () => {
	it.each([
		...[MILLISECONDS / 1000, MILLISECONDS, String(MILLISECONDS / 1000), String(MILLISECONDS)],
		...[TIME, '2026-03-14T10:00:00+01:00', '2026-03-14T09:00:00', '2026-03-14 09:00:00'],
		...['2026-03-14 09:00:00 UTC', 'Sat, 14 Mar 2026 09:00:00 GMT'],
		...['Sat, 14 Mar 2026 09:00:00', 'Sat, 14 Mar 2026 09:00:00 -0000', 'Sat, 14 Mar 2026 10:00:00 +0100'],
	])('is read from %j, wherever the server stands', (given) => {
		expect({ time: asTime(given), moment: readMoment(given) }).toEqual({ time: TIME, moment: MILLISECONDS });
	});

	it.each([
		['a fraction of a second', '1773478800.5', '2026-03-14T09:00:00.500Z'],
		['milliseconds', '2025-01-24T10:00:00.123Z', '2025-01-24T10:00:00.123Z'],
		['a day', '2026-03-14', '2026-03-14T00:00:00.000Z'],
	])('keeps %s', (_what, given, time) => {
		expect(asTime(given)).toBe(time);
	});

	it.each([
		0,
		'0',
		'',
		' ',
		null,
		undefined,
		true,
		{},
		'soon',
		'order 12',
		Number.NaN,
		Infinity,
		'9'.repeat(30),
	])('is none where Intercom has %j', (given) => {
		expect(asTime(given)).toBeNull();
	});

	it('is in UTC where none is written, on a server that stands in Tokyo', () => {
		const given = ['Sat, 14 Mar 2026 09:00:00', '2026-03-14 09:00:00', '2026-03-14T09:00:00'];
		const code = `const { asTime } = require('./nodes/shared/reading.ts');
			process.stdout.write(JSON.stringify(${JSON.stringify(given)}.map(asTime)));`;
		const answer = execFileSync(process.execPath, ['--import', 'tsx', '-e', code], {
			env: { ...process.env, TZ: 'Asia/Tokyo' },
		});
		expect(JSON.parse(String(answer))).toEqual([TIME, TIME, TIME]);
	});

	it('puts parts in their order, however each of them gives its time', () => {
		const part = (id: string, created_at: unknown) => ({ id, created_at, part_type: 'comment', body: id });
		const { parts } = readThread(
			{
				id: '1',
				conversation_parts: {
					conversation_parts: [
						part('third', MILLISECONDS + 2000),
						part('second', String(MILLISECONDS / 1000 + 1)),
						part('first', '2026-03-14 09:00:00'),
					] as never,
				},
			},
			'html',
		);
		expect(parts.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
	});
});
