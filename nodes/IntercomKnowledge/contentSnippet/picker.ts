import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The largest page of content snippets. */
export const SNIPPETS_A_PAGE = 50;

/** The id of a content snippet: a text that only the AI reads. */
export const contentSnippetPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Content Snippet',
			subject: 'content snippet',
			searchMethod: 'searchContentSnippets',
			idPlaceholder: 'e.g. 123',
		},
		words,
	);

/** Fills the list of content snippets. */
export const searchContentSnippets = listSearch({
	request: () => endpoint('GET /content_snippets'),
	style: 'page in query',
	maximum: SNIPPETS_A_PAGE,
	nameOf: ({ title }) => String(title),
});
