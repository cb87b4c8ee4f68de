import { optional, whenEmpty } from '../../shared/form/field';
import { anyText, text } from '../../shared/form/text';
import { translationsField } from '../fields/locale';
import { collectionPicker } from '../helpCenter/picker';

export const nameField = () => text('Name', { placeholder: 'e.g. Getting started' });

/** What a collection says in one language. */
export const wording = () => ({
	name: optional(nameField()),
	description: optional(anyText('Description', { placeholder: 'e.g. Your first steps with us' })),
});

export const details = () => ({
	...wording(),
	parent: optional(
		whenEmpty(
			collectionPicker({
				displayName: 'Parent Collection',
				description: 'The collection that it stands in; empty puts it on the first level',
			}),
			null,
		),
	),
	translations: optional(translationsField(wording())),
});
