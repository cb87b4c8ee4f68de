import { audiences as audienceList } from '../../shared/records/audience';
import { several } from '../../shared/form/several';
import { numericIds } from '../../shared/form/number';

/** The ids of the audiences that Fin may tell something; none at all takes away those that there are. */
export const audiencesField = () =>
	numericIds(
		several('Audience', audienceList, {
			description: 'The groups of customers whom Fin may answer from it. None takes all away',
		}),
	);
