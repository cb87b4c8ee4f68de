import type { Inputs } from '../../shared/form/field';
import { optional, whenEmpty } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { anyText, text } from '../../shared/form/text';
import { folderPicker } from './picker';

export const nameField = () => text('Name', { placeholder: 'e.g. Product documentation' });

export const details = () => ({
	description: optional(anyText('Description', { placeholder: 'e.g. Internal product docs' })),
	emoji: optional(anyText('Emoji', { placeholder: 'e.g. 📚', description: 'Stands before the name' })),
	parent: optional(
		whenEmpty(
			numericId(
				folderPicker({
					displayName: 'Parent Folder',
					description: 'The folder that it stands in; empty puts it on the first level',
				}),
			),
			null,
		),
	),
});

export const detailsBody = ({ description, emoji, parent }: Inputs<ReturnType<typeof details>>) => ({
	description,
	emoji,
	parent_folder_id: parent,
});
