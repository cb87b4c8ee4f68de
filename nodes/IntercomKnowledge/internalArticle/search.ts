import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const search = operation({
	name: 'Search',
	action: 'Search internal articles',
	description: 'Find the internal articles of one folder. To find them by words, use "Search" of "Content".',
	fields: {
		folderId: text('Folder ID', {
			placeholder: 'e.g. 7',
			description: 'The folder of the Knowledge Hub; its ID is in the address of the folder in Intercom',
		}),
	},
	effect: 'read',
	// As with articles, what is found stands one level deeper than the records of other lists.
	request: ({ folderId }) => endpoint('GET /internal_articles/search', { query: { folder_id: folderId } }),
	pagination: { style: 'page in query', items: ({ data }) => data?.internal_articles ?? [] },
	simplify,
});
