import { refusals } from '../errors';
import type { Workspace } from '.';
import type { ArticleChanges } from './articles';
import type { Article, ArticleDraft } from './records';
import { reworded, translated } from './wording';

/** Changes of published articles that nobody sees until they are published (API description 2.16, Articles). */
export class ArticleDrafts {
	constructor(private readonly workspace: Workspace) {}

	get(id: string): { article: Article; draft: ArticleDraft } {
		const article = this.workspace.articles.get(id);
		if (!article.draft) throw refusals.notFound();
		return { article, draft: article.draft };
	}

	/** Keeps the wording for later; whatever else is given is ignored. */
	stage(id: string, changes: ArticleChanges): { article: Article; draft: ArticleDraft } {
		const article = this.workspace.articles.get(id);
		if (article.state !== 'published') {
			throw refusals.unprocessable('Article must be published before a draft can be staged');
		}
		if (changes.author_id !== undefined) this.workspace.teammates.get(changes.author_id);
		const { title, description, body, body_markdown, author_id } = article;
		const before = article.draft ?? { title, description, body, body_markdown, author_id };
		const draft: ArticleDraft = {
			...reworded(before, changes),
			translations: translated(article.draft?.translations ?? {}, changes.translated_content),
			updated_at: this.workspace.now(),
		};
		article.draft = draft;
		return { article, draft };
	}

	/** What was staged goes live. @param by the teammate who publishes it */
	publish(id: string, locales: string[] | undefined, by: string): Article {
		const { articles, collections } = this.workspace;
		const article = articles.get(id);
		const { draft } = article;
		if (!draft) throw refusals.unprocessable('Article has no draft to publish');
		const [first] = collections.locales();
		const without = (locales ?? []).filter((locale) => locale !== first && !draft.translations[locale]);
		if (without.length > 0) {
			throw refusals.unprocessable(
				`Cannot publish a draft for locale(s) without pending changes: ${without.join(', ')}`,
			);
		}
		const { translations, updated_at: _staged, ...wording } = draft;
		Object.assign(article, wording, {
			translations: { ...article.translations, ...translations },
			draft: null,
			updated_at: this.workspace.now(),
		});
		articles.keepVersion(article, by);
		this.workspace.tell({ topics: ['article.updated'], article });
		return article;
	}
}
