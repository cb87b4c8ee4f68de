import type { IDataObject } from 'n8n-workflow';

import { SeenNotifications, STORED_IDS } from '../../../nodes/IntercomTrigger/duplicates';

/** Milliseconds since 1970. */
const NOW = 1_760_000_000_000;

const ids = (count: number) => Array.from({ length: count }, (_, index) => `notif_${index}`);

describe('a notification that was seen', () => {
	it('is new once', () => {
		const seen = new SeenNotifications();
		const stored: IDataObject = {};
		expect(['notif_1', 'notif_2', 'notif_1', 'notif_2'].map((id) => seen.isNew('node', id, stored))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it('is new to another trigger', () => {
		const seen = new SeenNotifications();
		expect(seen.isNew('one', 'notif_1', {})).toBe(true);
		expect(seen.isNew('another', 'notif_1', {})).toBe(true);
	});

	it('is always new without an id, as a ping is', () => {
		const seen = new SeenNotifications();
		const stored: IDataObject = {};
		expect([seen.isNew('node', null, stored), seen.isNew('node', null, stored)]).toEqual([true, true]);
		expect(stored).toEqual({});
	});

	it('is remembered by the workflow after a restart of the process', () => {
		const stored: IDataObject = {};
		const seen = new SeenNotifications();
		seen.isNew('node', 'notif_1', stored);
		seen.store('node', stored, NOW);
		const afterRestart = JSON.parse(JSON.stringify(stored)) as IDataObject;
		expect(new SeenNotifications().isNew('node', 'notif_1', afterRestart)).toBe(false);
	});

	it('is remembered by the process when two deliveries read the store before either wrote it', () => {
		const seen = new SeenNotifications();
		const readByBoth = () => ({ seen: ['notif_0'] });
		expect([
			seen.isNew('node', 'notif_1', readByBoth()),
			seen.isNew('node', 'notif_1', readByBoth()),
		]).toEqual([true, false]);
	});

	it('is one with what comes within twenty seconds, where later ones are to count', () => {
		const seen = new SeenNotifications();
		const isNew = (second: number, id: string | null = 'notif_1') =>
			seen.isNewLately('node', id, second * 1_000);
		expect([0, 19, 60, 61, 119].map((second) => isNew(second))).toEqual([true, false, true, false, true]);
		expect([isNew(120, 'notif_2'), isNew(120, null), isNew(120, null)]).toEqual([true, true, true]);
	});

	it('survives what else a store may hold', () => {
		const stored: IDataObject = { seen: 'not a list' };
		const seen = new SeenNotifications();
		expect(seen.isNew('node', 'notif_1', stored)).toBe(true);
		seen.store('node', stored, NOW);
		expect(stored.seen).toEqual(['notif_1']);
	});
});

describe('the memory of notifications', () => {
	it('keeps the latest in the workflow, and no more than its share', () => {
		const stored: IDataObject = {};
		const seen = new SeenNotifications();
		for (const [index, id] of ids(STORED_IDS + 7).entries()) {
			seen.isNew('node', id, stored);
			// All but the first few at one moment, and so all in one go.
			seen.store('node', stored, NOW + Math.min(index, 3) * 1_000);
		}
		seen.store('node', stored, NOW + 4_000);
		expect(stored.seen).toEqual(ids(STORED_IDS + 7).slice(7));
	});

	it('is written into the workflow once a second, with all that came in it', () => {
		const seen = new SeenNotifications();
		const written: Array<[second: number, ids: unknown]> = [];
		let stored: IDataObject = {};
		for (const [index, second] of [0, 0.2, 0.9, 1, 1.5, 7].entries()) {
			// n8n reads the row anew for each request.
			const read = { ...stored };
			expect(seen.isNew('node', `notif_${index}`, read)).toBe(true);
			seen.store('node', read, NOW + second * 1_000);
			if (read.seen !== stored.seen) written.push([second, read.seen]);
			stored = read;
		}
		expect(written).toEqual([
			[0, ids(1)],
			[1, ids(4)],
			[7, ids(6)],
		]);
	});

	it('is not written for a trigger that had nothing new, and not held up by another', () => {
		const seen = new SeenNotifications();
		const stored: IDataObject = {};
		seen.isNew('one', 'notif_1', {});
		seen.store('one', {}, NOW);
		seen.store('another', stored, NOW);
		expect(stored).toEqual({});
		seen.isNew('another', 'notif_1', stored);
		seen.store('another', stored, NOW);
		expect(stored.seen).toEqual(['notif_1']);
	});

	it('is written although the clock was set back', () => {
		const seen = new SeenNotifications();
		const stored: IDataObject = {};
		for (const [id, now] of [['notif_1', NOW] as const, ['notif_2', NOW - 3_600_000] as const]) {
			seen.isNew('node', id, stored);
			seen.store('node', stored, now);
		}
		expect(stored.seen).toEqual(['notif_1', 'notif_2']);
	});

	it('forgets the oldest of a trigger first', () => {
		const seen = new SeenNotifications(3);
		for (const id of ids(4)) seen.isNew('node', id, {});
		expect(['notif_1', 'notif_3', 'notif_0'].map((id) => seen.isNew('node', id, {}))).toEqual([
			false,
			false,
			true,
		]);
	});

	it('forgets the trigger that was quiet the longest first', () => {
		const seen = new SeenNotifications(10, 2);
		seen.isNew('first', 'notif_1', {});
		seen.isNew('second', 'notif_1', {});
		seen.isNew('first', 'notif_2', {});
		seen.isNew('third', 'notif_1', {});
		expect(seen.isNew('first', 'notif_1', {})).toBe(false);
		expect(seen.isNew('second', 'notif_1', {})).toBe(true);
	});
});
