import { text } from '../../shared/form/text';

export const phoneField = () =>
	text('Phone', {
		placeholder: 'e.g. +14155552671',
		description: 'With the country code, in the E.164 format',
	});
