import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { audiencesField } from '../fields/audiences';

export const urlField = () =>
	text('URL', {
		placeholder: 'e.g. https://docs.example.com',
		description: 'The root of the pages that come from it',
	});

export const settings = () => ({
	audiences: optional(audiencesField()),
	status: optional(
		choice('Status', [
			{ name: 'Active', value: 'active', description: 'The AIs use its pages' },
			{ name: 'Deactivated', value: 'deactivated', description: 'The AIs do not use its pages' },
		]),
	),
});
