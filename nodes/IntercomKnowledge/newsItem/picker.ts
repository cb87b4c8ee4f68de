import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** What is new: items, and the feeds in which customers see them. */

/** The id of a news item. */
export const newsItemPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'News Item',
			subject: 'news item',
			searchMethod: 'searchNewsItems',
			idPlaceholder: 'e.g. 141',
		},
		words,
	);

/** The id of a newsfeed. */
export const newsfeedPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Newsfeed', searchMethod: 'searchNewsfeeds', idPlaceholder: 'e.g. 53' }, words);

/** Fills the list of news items. */
export const searchNewsItems = listSearch({
	request: () => endpoint('GET /news/news_items'),
	style: 'page in query',
	nameOf: ({ title, state }) => `${String(title)}${state === 'draft' ? ' · draft' : ''}`,
});

/** Fills the list of newsfeeds. */
export const searchNewsfeeds = listSearch({
	request: () => endpoint('GET /news/newsfeeds'),
	style: 'page in query',
	nameOf: ({ name }) => String(name),
});
