import { optionalFields } from '../../shared/form/optionalFields';
import { rows } from '../../shared/form/rows';
import type { Input, Inputs, Words } from '../../shared/form/field';
import { text } from '../../shared/form/text';

/** A language by Intercom's code. */
export const localeField = (words: Words = {}) =>
	text('Locale', {
		placeholder: 'e.g. fr',
		description: "Intercom's code of the language, such as pt-BR",
		...words,
	});

/** The same fields once more for each further language. */
export const translationsField = <F extends Record<string, Input>>(fields: F) =>
	rows(
		'Translations',
		'Translation',
		{ locale: localeField(), content: optionalFields('Content', fields) },
		{ description: 'What it says in languages other than the default one' },
	);

/** Translations as Intercom takes them: an object with a key for each language. */
export const translationsBody = <Content, Body>(
	given: Array<{ locale: string; content: Content }> | undefined,
	toBody: (content: Content) => Body,
): Record<string, Body> | undefined =>
	given && Object.fromEntries(given.map(({ locale, content }) => [locale, toBody(content)]));

/** The content of one translation, by the fields that it was made from. */
export type Translated<F extends Record<string, Input>> = Partial<Inputs<F>>;
