import type { Claim } from '../../../nodes/IntercomEscalation/claim';
import { claimText, givesWay, readClaim } from '../../../nodes/IntercomEscalation/claim';

/** Who may speak of two workers that see the same conversation. */

const start = Date.parse('2026-03-14T09:00:00Z');
const claim = (more: Partial<Claim> = {}): Claim => ({
	purpose: 'reply',
	messageId: '24801',
	madeAt: start,
	id: '2f1c7a52-9d6c-4c6c-8d0f-5f3b8f1c2a11',
	...more,
});
const holding = (value: unknown) => ({ custom_attributes: { 'AI claim': value } }) as never;

it('is read from the attribute as it was written, to the millisecond', () => {
	const made = claim({ purpose: 'handOff', madeAt: start + 7 });
	expect(readClaim(holding(claimText(made)), 'AI claim')).toEqual(made);
});

it.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['words of a person', 'reply to Maya, today'],
	['a number', 7],
	['a claim without a time', 'reply to 24801, soon, 2f1c'],
])('is not there where the attribute holds %s', (_case, value) => {
	expect(readClaim(holding(value), 'AI claim')).toBeUndefined();
});

it.each<[string, boolean, Partial<Claim>, Partial<Claim> | undefined, number]>([
	['to none', false, {}, undefined, 0],
	['to itself', false, {}, {}, 0],
	["to another run's to the same message", true, {}, { id: 'b' }, 0],
	[
		'to one that looks as if it came from the future, of a clock that is ahead',
		true,
		{},
		{ id: 'b' },
		-5_000,
	],
	['no more after a minute, when its run has broken off', false, {}, { id: 'b' }, 60_000],
	['to none to another message', false, {}, { id: 'b', messageId: '24802' }, 0],
	['of a reply to that of a hand-off', true, {}, { id: 'b', purpose: 'handOff' }, 0],
	['of a hand-off to no reply', false, { purpose: 'handOff' }, { id: 'b' }, 0],
	['of a hand-off to that of another', true, { purpose: 'handOff' }, { id: 'b', purpose: 'handOff' }, 0],
])('gives way %s: %s', (_case, gives, own, there, age) => {
	expect(givesWay(claim(own), there && claim(there), start + age)).toBe(gives);
});
