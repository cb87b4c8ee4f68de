import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import { asTime } from '../../shared/reading';
import type { Words } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The id of a version of the article that the parameter `article` names. */
export const articleVersionPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Version', searchMethod: 'searchArticleVersions', idPlaceholder: 'e.g. 301' }, words);

/** Fills the list of an article's versions. */
export const searchArticleVersions = listSearch({
	request: (context) =>
		endpoint('GET /articles/{article_id}/versions', { path: { article_id: chosenIn(context, 'article') } }),
	style: 'page in query',
	nameOf: ({ created_at: created, title, state }) =>
		[asTime(created)?.slice(0, 16).replace('T', ' '), title, state === 'published' ? '(live)' : '']
			.filter(Boolean)
			.join(' '),
});
