import { articlePicker } from '../article/picker';
import { collectionPicker, helpCenterPicker, redirectPicker, REDIRECTS_A_PAGE } from '../helpCenter/picker';
import { endpoint } from '../../shared/intercom/request';
import { choice, text } from '../../shared/form/inputs';
import { onlyWhen } from '../../shared/form/field';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { locale } from '../fields/locale';

const get = operation({
	name: 'Get',
	action: 'Get redirect',
	description: 'Get one redirect of a help center: from which address it leads where',
	fields: { helpCenter: helpCenterPicker(), redirect: redirectPicker() },
	effect: 'read',
	request: ({ helpCenter, redirect: id }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: helpCenter, id },
		}),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many redirects',
	description: 'Get many redirects of a help center, the most recently updated first',
	fields: { helpCenter: helpCenterPicker() },
	effect: 'read',
	request: ({ helpCenter }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: helpCenter },
		}),
	pagination: { style: 'page in query', maximum: REDIRECTS_A_PAGE },
});

const create = operation({
	name: 'Create',
	action: 'Create redirect',
	description: 'Lead visitors from an old address of a help center to an article or a collection',
	fields: {
		helpCenter: helpCenterPicker(),
		fromUrl: text('From URL', {
			placeholder: 'e.g. https://help.example.com/old-page',
			description: 'The whole old address, within the help center',
		}),
		targetType: choice('Target Type', [
			{ name: 'Article', value: 'article' },
			{ name: 'Collection', value: 'collection' },
		]),
		article: onlyWhen({ targetType: ['article'] }, articlePicker({ description: 'Where it leads' })),
		collection: onlyWhen({ targetType: ['collection'] }, collectionPicker({ description: 'Where it leads' })),
		locale: locale({ default: 'en', description: 'The language that it leads to, such as pt-BR' }),
	},
	effect: 'once',
	request: ({ helpCenter, fromUrl, targetType, article, collection, locale: language }) =>
		endpoint('POST /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: helpCenter },
			body: {
				from_url: fromUrl,
				locale: language,
				target_type: targetType,
				target_id: (targetType === 'article' ? article : collection) ?? '',
			},
		}),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete redirect',
	description: 'Delete a redirect of a help center; its old address leads nowhere then',
	fields: { helpCenter: helpCenterPicker(), redirect: redirectPicker() },
	effect: 'repeatable',
	request: ({ helpCenter, redirect: id }) =>
		endpoint('DELETE /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: helpCenter, id },
		}),
	result: deleted('redirect'),
});

export const redirect: Resource = {
	name: 'Redirect',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll },
};
