import { numericIds } from '../../shared/form/numericId';
import { several } from '../../shared/form/several';

/** The ids of the audiences that Fin may tell something; none at all takes away those that there are. */
export const audiences = () =>
	numericIds(
		several('Audience', 'getAudiences', {
			description: 'The groups of customers whom Fin may answer from it. None takes all away',
		}),
	);
