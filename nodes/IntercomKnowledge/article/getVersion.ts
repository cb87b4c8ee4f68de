import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toText } from '../../shared/thread/body';
import { localeField } from '../fields/locale';
import { article } from './fields';
import { simplifyVersion } from './simplify';
import { articleVersionPicker } from './versionPicker';

export const getVersion = operation({
	name: 'Get Version',
	action: 'Get version of article',
	description: 'Get one former version of an article with its whole text',
	fields: { article, version: articleVersionPicker(article), locale: optional(localeField()) },
	effect: 'read',
	request: ({ article: id, version, locale }) =>
		endpoint('GET /articles/{article_id}/versions/{id}', {
			path: { article_id: id, id: version },
			query: { locale },
		}),
	simplify: (version) => ({ ...simplifyVersion(version), text: toText(version.body ?? '', 'html') }),
});
