import { text } from '../../shared/form/text';

export const eventNameField = () =>
	text('Event Name', {
		placeholder: 'e.g. placed-order',
		description:
			'A verb in the past and what it was done to; teammates read it. A new name makes a new kind of event.',
	});
