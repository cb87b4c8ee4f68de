import { text } from '../../shared/form/text';

export const nameField = () => text('Name', { placeholder: 'e.g. Standard support hours' });

export const timeZoneField = () =>
	text('Time Zone', {
		placeholder: 'e.g. Europe/Dublin',
		description: 'The IANA time zone that the hours are meant in',
	});
