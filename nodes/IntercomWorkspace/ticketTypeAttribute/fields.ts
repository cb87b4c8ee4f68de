import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { listOfText, text } from '../../shared/form/text';

export const nameField = () => text('Name', { placeholder: 'e.g. Severity' });

export const descriptionField = () =>
	text('Description', {
		placeholder: 'e.g. How badly it hurts',
		description: 'What teammates and customers read beside the field',
	});

/** What belongs to one type of attribute only. */
export const listOptionsField = () =>
	listOfText('Options', {
		placeholder: 'e.g. Low, Normal, High',
		description: 'The values to choose from, with commas between, or a list from an expression',
	});

export const multilineField = () =>
	toggle('Multiline', { description: 'Whether a text may have several lines' });

export const allowMultipleValuesField = () =>
	toggle('Several Files', { description: 'Whether more than one file can be attached' });

export const details = () => ({
	requiredToCreate: optional(
		toggle('Required for Teammates', {
			default: true,
			description: 'Whether teammates must fill it in to create a ticket',
		}),
	),
	requiredToCreateForContacts: optional(
		toggle('Required for Customers', {
			default: true,
			description: 'Whether customers must fill it in to create a ticket',
		}),
	),
	visibleOnCreate: optional(
		toggle('Visible to Teammates', { description: 'Whether teammates see it when they create a ticket' }),
	),
	visibleToContacts: optional(
		toggle('Visible to Customers', { description: 'Whether customers see it when they create a ticket' }),
	),
});
