import { articlePicker } from '../article/picker';
import { collectionPicker, helpCenterPicker, redirectPicker, REDIRECTS_A_PAGE } from '../helpCenter/picker';
import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { locale } from '../fields/locale';
import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { text } from '../../shared/form/text';

const helpCenter = helpCenterPicker();

const get = operation({
	name: 'Get',
	action: 'Get redirect',
	description: 'Get one redirect of a help center: from which address it leads where',
	fields: { helpCenter, redirect: redirectPicker(helpCenter) },
	effect: 'read',
	request: ({ helpCenter: center, redirect: id }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: center, id },
		}),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many redirects',
	description: 'Get many redirects of a help center, the most recently updated first',
	fields: { helpCenter },
	effect: 'read',
	request: ({ helpCenter: center }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: center },
		}),
	pagination: { style: 'page in query', maximum: REDIRECTS_A_PAGE },
});

const targetType = choice('Target Type', [
	{ name: 'Article', value: 'article' },
	{ name: 'Collection', value: 'collection' },
]);

const create = operation({
	name: 'Create',
	action: 'Create redirect',
	description: 'Lead visitors from an old address of a help center to an article or a collection',
	fields: {
		helpCenter,
		fromUrl: text('From URL', {
			placeholder: 'e.g. https://help.example.com/old-page',
			description: 'The whole old address, within the help center',
		}),
		targetType,
		article: onlyWhen(when(targetType, 'article'), articlePicker({ description: 'Where it leads' })),
		collection: onlyWhen(when(targetType, 'collection'), collectionPicker({ description: 'Where it leads' })),
		locale: locale({ default: 'en', description: 'The language that it leads to, such as pt-BR' }),
	},
	effect: 'once',
	request: ({ helpCenter: center, fromUrl, targetType: target, article, collection, locale: language }) =>
		endpoint('POST /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: center },
			body: {
				from_url: fromUrl,
				locale: language,
				target_type: target,
				target_id: (target === 'article' ? article : collection) ?? '',
			},
		}),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete redirect',
	description: 'Delete a redirect of a help center; its old address leads nowhere then',
	fields: { helpCenter, redirect: redirectPicker(helpCenter) },
	effect: 'repeatable',
	request: ({ helpCenter: center, redirect: id }) =>
		endpoint('DELETE /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: center, id },
		}),
	result: deleted('redirect'),
});

export const redirect: Resource = {
	name: 'Redirect',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll },
};
