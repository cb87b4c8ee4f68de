import { numberedPage } from '../pages';
import { articleShape } from '../shapes/article';
import type { Workspace } from '../workspace';
import type { ArticleChanges, NewArticle } from '../workspace/articles';
import type { Article } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';

/** The help center's articles. */
export function articleRoutes(workspace: Workspace): Routes {
	const { articles } = workspace;
	const shape = (article: Article, { version }: Call) => articleShape(workspace, article, version, true);

	return {
		'GET /articles': ({ query, version }: Call) => {
			const address = `${workspace.address}/articles`;
			const { slice, ...page } = numberedPage(articles.list(), query, { byDefault: 25 }, address);
			return { type: 'list', ...page, data: slice.map((one) => articleShape(workspace, one, version)) };
		},

		'GET /articles/search': ({ query, version }: Call) => {
			const { phrase = '', state, highlight } = query;
			const found = articles.search(phrase, state);
			const { slice, ...page } = numberedPage(
				found,
				query,
				{ byDefault: 10 },
				`${workspace.address}/articles/search`,
				{ phrase },
			);
			return {
				type: 'list',
				...page,
				data: {
					articles: slice.map((one) => articleShape(workspace, one, version)),
					highlights: highlight === 'true' ? slice.map(highlightShape) : [],
				},
			};
		},

		'GET /articles/{article_id}': (call: Call) => shape(articles.get(inPath(call, 'article_id')), call),

		'POST /articles': (call: Call<NewArticle>) => shape(articles.create(call.body, call.teammate.id), call),

		'PUT /articles/{article_id}': (call: Call<ArticleChanges>) =>
			shape(articles.update(inPath(call, 'article_id'), call.body, call.teammate.id), call),

		'DELETE /articles/{article_id}': (call: Call) => {
			const id = inPath(call, 'article_id');
			articles.delete(id);
			return { id, object: 'article', deleted: true };
		},
	};
}

function highlightShape({ id, title, description }: Article) {
	const plain = (text: string) => [{ type: 'plain', text }];
	return { article_id: id, highlighted_title: plain(title), highlighted_summary: [plain(description)] };
}
