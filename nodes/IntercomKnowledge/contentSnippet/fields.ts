import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { aiAvailability } from '../fields/aiAvailability';
import { audiencesField } from '../fields/audiences';
import { snippetBodyField } from '../fields/body';
import { localeField } from '../fields/locale';

export const titleField = () => text('Title', { placeholder: 'e.g. Opening hours in December' });

export const content = () => ({
	title: optional(titleField()),
	body: optional(snippetBodyField()),
	locale: optional(localeField({ default: 'en' })),
	audiences: optional(audiencesField()),
	...aiAvailability(),
});
