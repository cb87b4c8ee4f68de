import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a news item. */
export const newsItemPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'News Item',
			subject: 'news item',
			list: newsItems,
			idPlaceholder: 'e.g. 141',
		},
		words,
	);

/** The id of a newsfeed. */
export const newsfeedPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Newsfeed', list: newsfeeds, idPlaceholder: 'e.g. 53' }, words);

const newsItems = editorList('NewsItems', {
	request: () => endpoint('GET /news/news_items'),
	style: 'page in query',
	nameOf: ({ title, state }) => `${String(title)}${state === 'draft' ? ' · draft' : ''}`,
});

const newsfeeds = editorList('Newsfeeds', {
	request: () => endpoint('GET /news/newsfeeds'),
	style: 'page in query',
	nameOf: ({ name }) => String(name),
});
