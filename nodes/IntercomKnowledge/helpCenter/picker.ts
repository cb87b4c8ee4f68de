import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** Help centers, and what they are made of beside articles. */

/** The id of a help center. */
export const helpCenterPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Help Center', searchMethod: 'searchHelpCenters', idPlaceholder: 'e.g. 123' }, words);

/** The id of a collection of articles. */
export const collectionPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Collection',
			searchMethod: 'searchCollections',
			idPlaceholder: 'e.g. 145',
			url: {
				pattern: /\/collections\/(\d+)/,
				placeholder: 'e.g. https://help.example.com/en/collections/145-getting-started',
			},
		},
		words,
	);

/** The id of a redirect of the help center that the parameter `helpCenter` names. */
export const redirectPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Redirect', searchMethod: 'searchRedirects', idPlaceholder: 'e.g. 5' }, words);

/** The largest page of redirects. */
export const REDIRECTS_A_PAGE = 250;

/** Fills the list of help centers. */
export const searchHelpCenters = listSearch({
	request: () => endpoint('GET /help_center/help_centers'),
	style: 'whole',
	nameOf: ({ display_name: name, identifier, default: isDefault }) =>
		`${String(name ?? identifier)}${isDefault ? ' (default)' : ''}`,
});

/** Fills the list of collections. */
export const searchCollections = listSearch({
	request: () => endpoint('GET /help_center/collections'),
	style: 'page in query',
	nameOf: ({ name }) => String(name),
});

/** Fills the list of a help center's redirects. */
export const searchRedirects = listSearch({
	request: (context) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: chosenIn(context, 'helpCenter') },
		}),
	style: 'page in query',
	maximum: REDIRECTS_A_PAGE,
	nameOf: ({ from_url: from, locale }) => `${String(from)} (${String(locale)})`,
});
