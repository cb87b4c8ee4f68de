import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of an internal article: one for teammates and their AI. */
export const internalArticlePicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Internal Article',
			subject: 'internal article',
			list: internalArticles,
			idPlaceholder: 'e.g. 39',
		},
		words,
	);

const internalArticles = editorList('InternalArticles', {
	request: () => endpoint('GET /internal_articles'),
	style: 'page in query',
	nameOf: ({ title }) => String(title),
});
