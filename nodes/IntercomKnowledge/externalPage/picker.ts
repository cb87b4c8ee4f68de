import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of an external page. */
export const externalPagePicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'External Page',
			subject: 'external page',
			list: externalPages,
			idPlaceholder: 'e.g. 21',
		},
		words,
	);

/** The id of a content import source. */
export const contentImportSourcePicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Content Import Source',
			list: contentImportSources,
			idPlaceholder: 'e.g. 33',
		},
		words,
	);

const externalPages = editorList('ExternalPages', {
	request: () => endpoint('GET /ai/external_pages'),
	style: 'page in query',
	nameOf: ({ title }) => String(title),
});

const contentImportSources = editorList('ContentImportSources', {
	request: () => endpoint('GET /ai/content_import_sources'),
	style: 'page in query',
	nameOf: ({ url, status }) => `${String(url)}${status === 'deactivated' ? ' · deactivated' : ''}`,
});
