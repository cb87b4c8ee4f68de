import { articlePicker } from './picker';
import { articleVersionPicker } from './versionPicker';
import type { ArticleVersionSummary } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { toText } from '../../shared/thread/body';
import { operation } from '../../shared/node/operation';
import { locale } from '../fields/locale';
import { optional } from '../../shared/form/field';

const article = articlePicker();

export const getVersion = operation({
	name: 'Get Version',
	action: 'Get version of article',
	description: 'Get one former version of an article with its whole text',
	fields: { article, version: articleVersionPicker(article), locale: optional(locale()) },
	effect: 'read',
	request: ({ article: id, version, locale: language }) =>
		endpoint('GET /articles/{article_id}/versions/{id}', {
			path: { article_id: id, id: version },
			query: { locale: language },
		}),
	simplify: (version) => ({ ...simplifyVersion(version), text: toText(version.body ?? '', 'html') }),
});

export const getVersions = operation({
	name: 'Get Versions',
	action: 'Get versions of article',
	description:
		'Get the versions that an article has had, newest first, with who made them and when, without their texts',
	fields: {
		article,
		locale: optional(locale({ description: 'Only versions in this language, such as pt-BR' })),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ article: id, locale: language }) =>
		endpoint('GET /articles/{article_id}/versions', {
			path: { article_id: id },
			query: { locale: language },
		}),
	pagination: { style: 'page in query' },
	simplify: simplifyVersion,
});

/** What people use of a version. */
function simplifyVersion(version: ArticleVersionSummary) {
	const { id, article_id, title, description, author_id, created_by_id, created_via, state, created_at } =
		version;
	return { id, article_id, title, description, author_id, created_by_id, created_via, state, created_at };
}
