import { numericId } from '../../shared/form/number';
import { longText, text } from '../../shared/form/text';
import { contentImportSourcePicker } from './picker';

/** Intercom takes pages in this language only. */
export const LOCALE = 'en' as const;

export const titleField = () => text('Title', { placeholder: 'e.g. Getting started' });

export const htmlField = () => longText('HTML', { placeholder: 'e.g. <h1>Getting started</h1><p>…</p>' });

export const sourceField = () =>
	numericId(contentImportSourcePicker({ description: 'Where the page comes from' }));

export const externalIdField = () =>
	text('External ID', {
		placeholder: 'e.g. page-5678',
		description: 'The ID that the page has where it comes from, by which it is found again',
	});

export const address = {
	placeholder: 'e.g. https://docs.example.com/start',
	description: 'Where Fin sends people who want to read it; without it, Fin does not name the page',
};
