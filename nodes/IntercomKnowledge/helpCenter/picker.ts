import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a help center. */
export const helpCenterPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Help Center', list: helpCenters, idPlaceholder: 'e.g. 123' }, words);

/** The id of a collection of articles. */
export const collectionPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Collection',
			list: collections,
			idPlaceholder: 'e.g. 145',
			url: {
				pattern: /\/collections\/(\d+)/,
				placeholder: 'e.g. https://help.example.com/en/collections/145-getting-started',
			},
		},
		words,
	);

/** The id of a redirect of a help center. */
export const redirectPicker = (helpCenter: Input<string>, words: Words = {}): Input<string> =>
	picker({ displayName: 'Redirect', list: redirects, dependsOn: helpCenter, idPlaceholder: 'e.g. 5' }, words);

/** The largest page of redirects. */
export const REDIRECTS_A_PAGE = 250;

const helpCenters = editorList('HelpCenters', {
	request: () => endpoint('GET /help_center/help_centers'),
	style: 'whole',
	nameOf: ({ display_name: name, identifier, default: isDefault }) =>
		`${String(name ?? identifier)}${isDefault ? ' (default)' : ''}`,
});

const collections = editorList('Collections', {
	request: () => endpoint('GET /help_center/collections'),
	style: 'page in query',
	nameOf: ({ name }) => String(name),
});

const redirects = editorList('Redirects', {
	request: (helpCenter) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: helpCenter },
		}),
	style: 'page in query',
	maximum: REDIRECTS_A_PAGE,
	nameOf: ({ from_url: from, locale }) => `${String(from)} (${String(locale)})`,
});
