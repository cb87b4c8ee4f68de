import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { articlePicker } from '../article/picker';
import { localeField } from '../fields/locale';
import { collectionPicker } from '../helpCenter/picker';
import { helpCenter } from './fields';

const targetType = choice('Target Type', [
	{ name: 'Article', value: 'article' },
	{ name: 'Collection', value: 'collection' },
]);

export const create = operation({
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
		locale: localeField({ default: 'en', description: 'The language that it leads to, such as pt-BR' }),
	},
	effect: 'once',
	request: ({ helpCenter: center, fromUrl, targetType: target, article, collection, locale }) =>
		endpoint('POST /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: center },
			body: {
				from_url: fromUrl,
				locale,
				target_type: target,
				target_id: (target === 'article' ? article : collection) ?? '',
			},
		}),
});
