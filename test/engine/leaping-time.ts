import { systemClock } from '../../nodes/shared/intercom/clock';

/**
 * Whoever waits is there at once, and so is everybody else: the clock of the nodes, and of a sandbox that is started
 * with `systemClock`. `jest.restoreAllMocks()` lets time run again.
 */
export function letTimeLeap() {
	let time = Date.now();
	jest.spyOn(systemClock, 'now').mockImplementation(() => time);
	jest.spyOn(systemClock, 'sleep').mockImplementation(async (milliseconds) => {
		time += milliseconds;
		await new Promise((resolve) => setImmediate(resolve));
	});
}
