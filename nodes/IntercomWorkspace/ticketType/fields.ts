import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText, text } from '../../shared/form/text';

export const nameField = () => text('Name', { placeholder: 'e.g. Bug report' });

export const details = () => ({
	category: optional(
		choice(
			'Category',
			[
				{
					name: 'Back-Office',
					value: 'Back-office',
					description: 'Teammates work on it; the customer sees nothing of it',
				},
				{
					name: 'Customer',
					value: 'Customer',
					description: 'The customer sees it and can be told of its progress',
				},
				{
					name: 'Tracker',
					value: 'Tracker',
					description: 'Gathers conversations and tickets about one matter',
				},
			],
			{ default: 'Customer' },
		),
	),
	description: optional(anyText('Description', { placeholder: 'e.g. Something does not work as described' })),
	icon: optional(text('Icon', { placeholder: 'e.g. 🐞', description: 'One emoji' })),
	isInternal: optional(
		toggle('Internal', {
			default: true,
			description: 'Whether tickets of this type are kept from customers; a limited feature of Intercom',
		}),
	),
});
