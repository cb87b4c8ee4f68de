import type { Field } from '../operation/field';
import { asTime } from '../message/reading';
import type { Words } from './inputs';
import { chosenIn, listSearch } from './listSearch';
import { picker } from './picker';

/** The id of a version of the article that the parameter `article` names. */
export const articleVersionPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Version', searchMethod: 'searchArticleVersions', idPlaceholder: 'e.g. 301' }, words);

/** Fills the list of an article's versions. */
export const searchArticleVersions = listSearch({
	path: (context) => ['articles', chosenIn(context, 'article'), 'versions'],
	style: 'page in query',
	nameOf: ({ created_at: created, title, state }) =>
		[asTime(created)?.slice(0, 16).replace('T', ' '), title, state === 'published' ? '(live)' : '']
			.filter(Boolean)
			.join(' '),
});
