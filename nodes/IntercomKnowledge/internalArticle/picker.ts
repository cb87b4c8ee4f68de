import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

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
	request: () => endpoint('GET /internal_articles'),
	style: 'page in query',
	nameOf: ({ title }) => String(title),
});
