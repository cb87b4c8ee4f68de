import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** What the AI knows from elsewhere: pages, and the sources that they come from. */

/** The id of an external page. */
export const externalPagePicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'External Page',
			subject: 'external page',
			searchMethod: 'searchExternalPages',
			idPlaceholder: 'e.g. 21',
		},
		words,
	);

/** The id of a content import source. */
export const contentImportSourcePicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Content Import Source',
			searchMethod: 'searchContentImportSources',
			idPlaceholder: 'e.g. 33',
		},
		words,
	);

/** Fills the list of external pages. */
export const searchExternalPages = listSearch({
	request: () => endpoint('GET /ai/external_pages'),
	style: 'page in query',
	nameOf: ({ title }) => String(title),
});

/** Fills the list of content import sources. */
export const searchContentImportSources = listSearch({
	request: () => endpoint('GET /ai/content_import_sources'),
	style: 'page in query',
	nameOf: ({ url, status }) => `${String(url)}${status === 'deactivated' ? ' · deactivated' : ''}`,
});
