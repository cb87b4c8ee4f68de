import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { localeField } from '../fields/locale';
import { article } from './fields';
import { simplifyVersion } from './simplify';

export const getVersions = operation({
	name: 'Get Versions',
	action: 'Get versions of article',
	description:
		'Get the versions that an article has had, newest first, with who made them and when, without their texts',
	fields: {
		article,
		locale: optional(localeField({ description: 'Only versions in this language, such as pt-BR' })),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ article: id, locale }) =>
		endpoint('GET /articles/{article_id}/versions', {
			path: { article_id: id },
			query: { locale },
		}),
	pagination: { style: 'page in query' },
	simplify: simplifyVersion,
});
