import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { aiAvailability } from '../fields/aiAvailability';
import { audiences } from '../fields/audiences';
import { snippetBody } from '../fields/body';
import { locale } from '../fields/locale';

export const title = () => text('Title', { placeholder: 'e.g. Opening hours in December' });

export const content = () => ({
	title: optional(title()),
	body: optional(snippetBody()),
	locale: optional(locale({ default: 'en' })),
	audiences: optional(audiences()),
	...aiAvailability(),
});
