import { text } from '../../shared/form/text';

export const tagNameField = () =>
	text('Name', {
		placeholder: 'e.g. vip',
		description: 'Intercom does not tell upper from lower case in names of tags',
	});
