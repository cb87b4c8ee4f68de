import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { text } from '../../shared/form/text';
import { teammatePicker } from '../../shared/records/people';
import { aiAvailability } from '../fields/aiAvailability';
import { audiencesField } from '../fields/audiences';
import { bodyField } from '../fields/body';

export const titleField = () => text('Title', { placeholder: 'e.g. How to refund an order' });

export const author = { displayName: 'Author', description: 'Whom it is by' };

export const owner = { displayName: 'Owner', description: 'Who looks after it' };

export const content = () => ({
	title: optional(titleField()),
	author: optional(numericId(teammatePicker(author))),
	owner: optional(numericId(teammatePicker(owner))),
	body: optional(bodyField()),
	audiences: optional(audiencesField()),
	...aiAvailability(),
});
