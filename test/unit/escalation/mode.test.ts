import { readMode } from '../../../nodes/IntercomEscalation/mode/mode';

describe('a mode', () => {
	it.each([
		['live', 'live'],
		[' Live ', 'live'],
		['', 'live'],
		[undefined, 'live'],
		[null, 'live'],
		['Dry run', 'dryRun'],
		['dry-run', 'dryRun'],
		['DRY_RUN', 'dryRun'],
		['dryRun', 'dryRun'],
		['draft', 'draft'],
		['ASSIST', 'assist'],
		['Approval', 'approval'],
	])('%p is read as %s', (given, name) => expect(readMode(given)).toEqual({ name }));

	it.each([['lvie'], ['dry'], [true], [0], [{ mode: 'live' }]])(
		'%p reaches no customer, and is told',
		(given) =>
			expect(readMode(given)).toEqual({
				name: 'draft',
				problem: expect.stringMatching(/^'Mode' is .*: it works as draft$/),
			}),
	);
});
