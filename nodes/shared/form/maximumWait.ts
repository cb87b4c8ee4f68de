import { number } from './number';

/** Enough for most exports of a large workspace. */
export const DEFAULT_MINUTES = 60;

/** How long to wait for what Intercom does in its own time. */
export const maximumWait = () =>
	number('Maximum Wait (Minutes)', {
		default: DEFAULT_MINUTES,
		typeOptions: { minValue: 1 },
		description:
			'How long to wait for Intercom; it goes on afterwards, and the outcome can still be had by its ID',
	});
