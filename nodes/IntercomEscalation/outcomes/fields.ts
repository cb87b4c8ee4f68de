import { boundedNumber } from '../../shared/form/boundedNumber';

/** What Read Outcomes asks for, as Check Settings reads it, too. */

export const outcomeDays = () =>
	boundedNumber('Days', {
		default: 30,
		lowest: 1,
		highest: 365,
		description: 'How old a decision may be to be looked at',
	});

export const DEFAULT_QUIET_HOURS = 72;

export const quietHours = () =>
	boundedNumber('Quiet Hours', {
		default: DEFAULT_QUIET_HOURS,
		lowest: 0,
		description: 'For how long a conversation has to stay closed to speak for the answer',
	});
