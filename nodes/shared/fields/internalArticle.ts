import type { Field } from '../operation/field';
import type { Words } from './inputs';
import { listSearch } from './listSearch';
import { picker } from './picker';

/** The id of an internal article: one for teammates and their AI. */
export const internalArticlePicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Internal Article',
			subject: 'internal article',
			searchMethod: 'searchInternalArticles',
			idPlaceholder: 'e.g. 39',
		},
		words,
	);

/** Fills the list of internal articles. */
export const searchInternalArticles = listSearch({
	path: ['internal_articles'],
	style: 'page in query',
	nameOf: ({ title }) => String(title),
});
