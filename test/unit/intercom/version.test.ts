import { isAtLeast, versionFor } from '../../../nodes/shared/intercom/version';

describe('The version that a request asks for', () => {
	it.each([
		['the pinned one', undefined, undefined, '2.16'],
		['the one that the user chose', '2.14', undefined, '2.14'],
		['the one that brought what is asked for', undefined, '2.17', '2.17'],
		['that one, also where the user chose an older one', '2.9', '2.17', '2.17'],
		['a newer one that the user chose', '2.18', '2.17', '2.18'],
		['what has a name, which came after all that have a number', 'Preview', '2.17', 'Preview'],
	])('is %s', (_which, chosen, since, version) => {
		expect(versionFor(chosen, since)).toBe(version);
	});
});

describe('A version is at least another', () => {
	it.each([
		['2.17', '2.17', true],
		['2.16', '2.17', false],
		['2.9', '2.10', false],
		['3.0', '2.17', true],
		['1.4', '2.0', false],
		['Unstable', '2.17', true],
		['2.17', 'Preview', false],
	])('%s, %s: %s', (version, other, is) => {
		expect(isAtLeast(version, other)).toBe(is);
	});
});
