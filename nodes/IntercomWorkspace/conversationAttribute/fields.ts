import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText, listOfText, text } from '../../shared/form/text';
import { conversationAttributePicker } from '../dataAttribute/picker';

export const multilineField = () =>
	toggle('Multiline', { description: 'Whether a text may have several lines' });

export const objectTypeIdField = () =>
	text('Object Type ID', {
		placeholder: 'e.g. 1234',
		description: 'The ID of the type of custom objects that the attribute refers to',
	});

export const cardinalityField = () =>
	choice(
		'Refers To',
		[
			{ name: 'Many Objects', value: 'many' },
			{ name: 'One Object', value: 'one' },
		],
		{ default: 'one' },
	);

export const details = () => ({
	description: optional(anyText('Description', { placeholder: 'e.g. How urgent it is for the customer' })),
	required: optional(
		toggle('Required', {
			default: true,
			description: 'Whether teammates must fill it in before they close a conversation',
		}),
	),
	visibleToTeamIds: optional(
		listOfText('Visible to Team IDs', {
			placeholder: 'e.g. 814865, 814866',
			description: 'The teams that see it, with commas between; empty for all',
		}),
	),
});

/** Intercom wants to know how many objects whenever it is told which. */
export const reference = (type: 'one' | 'many' | undefined, objectType: string | undefined) =>
	type || objectType ? { type: type ?? 'one', ...(objectType && { object_type_id: objectType }) } : undefined;

export const conversationAttribute = conversationAttributePicker();

export const labelField = () =>
	text('Label', { placeholder: 'e.g. High', description: 'What people choose in Intercom' });
