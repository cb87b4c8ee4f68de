import type { Inputs } from '../../shared/form/field';
import { translationsBody } from '../fields/locale';
import { details } from './fields';

export const detailsBody = ({
	description,
	parent,
	translations: others,
}: Omit<Inputs<ReturnType<typeof details>>, 'name'>) => ({
	description,
	parent_id: parent,
	translated_content: translationsBody(others, (content) => ({ ...content })),
});
