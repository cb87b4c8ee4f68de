import { Refusal, refusals } from '../errors';
import { numberedPage } from '../pages';
import { articleShape, articleVersionShape } from '../shapes/article';
import type { Workspace } from '../workspace';
import type { ArticleChanges } from '../workspace/articles';
import { contentTagRoutes } from './content-tags';
import { inPath, type Call, type Routes } from './routes';

/** What an article was, will be, and carries: versions, drafts and tags. */
export function articleDraftRoutes(workspace: Workspace): Routes {
	const { articles, drafts, collections } = workspace;
	const known = (locale?: string) => {
		if (locale && !collections.locales().includes(locale)) throw refusals.parameterInvalid('Unknown locale');
	};
	const asDraft = ({ article, draft }: ReturnType<typeof drafts.get>, { version }: Call<never> | Call) =>
		articleShape(workspace, article, version, true, draft);

	return {
		'GET /articles/{id}/draft': (call: Call) => asDraft(drafts.get(inPath(call, 'id')), call),
		'PUT /articles/{id}/draft': (call: Call<ArticleChanges>) =>
			asDraft(drafts.stage(inPath(call, 'id'), call.body), call),
		'POST /articles/{id}/draft/publish': (call: Call<{ locales?: string[] } | undefined>) => {
			const article = drafts.publish(inPath(call, 'id'), call.body?.locales, call.teammate.id);
			return articleShape(workspace, article, call.version, true);
		},

		'GET /articles/{article_id}/versions': (call: Call) => {
			known(call.query['locale']);
			const article = articles.get(inPath(call, 'article_id'));
			const address = `${workspace.address}/articles/${article.id}/versions`;
			const newestFirst = [...article.versions].reverse();
			const { slice, ...page } = numberedPage(newestFirst, call.query, { byDefault: 25 }, address);
			return { type: 'list', ...page, data: slice.map((one) => articleVersionShape(article, one)) };
		},
		'GET /articles/{article_id}/versions/{id}': (call: Call) => {
			known(call.query['locale']);
			const article = articles.get(inPath(call, 'article_id'));
			const version = article.versions.find(({ id }) => id === inPath(call, 'id'));
			if (!version) throw refusals.notFound();
			return articleVersionShape(article, version, true);
		},

		...contentTagRoutes(
			workspace,
			'articles',
			'article_id',
			(id, refusal) => articles.get(id, refusal),
			() => new Refusal(404, 'article_not_found', 'Article not found'),
		),
	};
}
