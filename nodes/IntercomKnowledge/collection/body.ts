import type { Inputs } from '../../shared/form/field';
import { translationsBody } from '../fields/locale';
import { details } from './fields';

export const detailsBody = ({
	description,
	parent,
	translations,
}: Omit<Inputs<ReturnType<typeof details>>, 'name'>) => ({
	description,
	parent_id: parent,
	translated_content: translationsBody(translations, (content) => ({ ...content })),
});
