import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText, listOfText } from '../../shared/form/text';

export const modelField = () =>
	choice(
		'Belongs To',
		[
			{ name: 'Companies', value: 'company' },
			{ name: 'Contacts', value: 'contact' },
		],
		{ default: 'contact' },
	);

export const optionsField = () =>
	listOfText('Options', {
		placeholder: 'e.g. 1-10, 11-50, 51-200',
		description:
			'The values to choose from, at least two, with commas between, or a list from an expression; one that holds a comma in double quotes',
	});

export const details = () => ({
	description: optional(
		anyText('Description', {
			placeholder: 'e.g. The tier that was bought',
			description: 'What people read about it in Intercom',
		}),
	),
	messengerWritable: optional(
		toggle('Messenger Writable', { description: 'Whether the Messenger may change values of the attribute' }),
	),
});

export const toOptions = (values?: string[]) => values?.map((value) => ({ value }));
