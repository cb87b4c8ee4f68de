import { refusals } from '../errors';
import { toPlainText } from '../html';
import type { Workspace } from '.';
import type { AiAvailability, Article, Wording } from './records';
import { fitting } from './words';
import type { Written, WrittenTranslation } from './wording';
import { availabilityIn, reworded, saysSomething, translated, unavailable } from './wording';

export interface ArticleChanges extends Written, Partial<AiAvailability> {
	state?: Article['state'];
	parent_id?: number | string;
	audience_ids?: number[] | null;
	translated_content?: Record<string, WrittenTranslation>;
	/** ISO 8601; null takes back what was scheduled. Nothing is published here by itself when the time comes. */
	scheduled_publish_at?: string | null;
	scheduled_unpublish_at?: string | null;
}

export interface NewArticle extends ArticleChanges {
	title: string;
	author_id: number;
}

/** The help center's articles. */
export class Articles {
	private readonly all = new Map<string, Article>();

	constructor(private readonly workspace: Workspace) {}

	/** @param by the teammate who makes it; the author if nobody is named */
	create(article: NewArticle, by?: string): Article {
		this.workspace.teammates.get(article.author_id);
		const now = this.workspace.now();
		const nothing: Wording = { title: '', description: '', body: '', body_markdown: '', author_id: 0 };
		const created: Article = {
			...reworded(nothing, article),
			...availabilityIn(article, unavailable),
			...this.schedules(article),
			id: this.workspace.identifiers.number('article', 9048201),
			content_id: this.workspace.identifiers.number('article content', 60781),
			state: article.scheduled_publish_at ? 'draft' : (article.state ?? 'draft'),
			parent_ids: article.parent_id === undefined ? [] : [Number(article.parent_id)],
			audience_ids: article.audience_ids ?? [],
			tags: [],
			translations: translated({}, article.translated_content),
			draft: null,
			versions: [],
			created_at: now,
			updated_at: now,
		};
		this.all.set(created.id, created);
		this.keepVersion(created, by);
		const published = created.state === 'published' ? ['article.published'] : [];
		this.workspace.tell({ topics: ['article.created', ...published], article: created });
		return created;
	}

	/** Most recently updated first. */
	list() {
		return [...this.all.values()].sort((a, b) => b.updated_at - a.updated_at || Number(b.id) - Number(a.id));
	}

	get(id: string, refusal = refusals.notFound): Article {
		const article = this.all.get(id);
		if (!article) throw refusal();
		return article;
	}

	/** What is written goes live where the article is, unless a draft is staged already: then it goes there. */
	update(id: string, changes: ArticleChanges, by?: string): Article {
		const article = this.get(id);
		const before = article.state;
		if (changes.author_id !== undefined) this.workspace.teammates.get(changes.author_id);
		const schedules = this.schedules(changes);
		const goesToDraft = article.draft !== null && changes.state === undefined;
		if (goesToDraft) this.workspace.drafts.stage(id, changes);
		else Object.assign(article, reworded(article, changes));
		Object.assign(article, availabilityIn(changes, article), schedules, {
			state: changes.scheduled_publish_at ? before : (changes.state ?? before),
			parent_ids: changes.parent_id === undefined ? article.parent_ids : [Number(changes.parent_id)],
			audience_ids: changes.audience_ids === undefined ? article.audience_ids : (changes.audience_ids ?? []),
			translations: goesToDraft
				? article.translations
				: translated(article.translations, changes.translated_content),
			updated_at: this.workspace.now(),
		});
		if (!goesToDraft && saysSomething(changes)) this.keepVersion(article, by);
		const publication =
			before === article.state ? [] : [`article.${article.state === 'draft' ? 'un' : ''}published`];
		this.workspace.tell({ topics: ['article.updated', ...publication], article });
		return article;
	}

	delete(id: string) {
		const article = this.get(id);
		this.all.delete(id);
		this.workspace.tell({ topics: ['article.deleted'], deletedId: id, article });
	}

	/** What the article says now becomes its latest version. */
	keepVersion(article: Article, by = String(article.author_id)) {
		const { title, description, body, body_markdown, author_id, versions } = article;
		versions.push({
			id: this.workspace.identifiers.number('article version', 301),
			...{ title, description, body, body_markdown, author_id },
			from_version_id: versions.at(-1)?.id ?? null,
			created_by_id: by,
			created_at: this.workspace.now(),
		});
	}

	/**
	 * The articles that hold a word of the phrase, those that hold more of them first.
	 * Without a phrase: all of them, newest first.
	 */
	search(phrase: string, state?: string): Article[] {
		const candidates = this.list().filter((article) => !state || state === 'all' || article.state === state);
		return fitting(candidates, phrase, articleText);
	}

	/** In seconds. "Must be strictly in the future", one of the two at most (create_article_request). */
	private schedules({
		state,
		scheduled_publish_at: publish,
		scheduled_unpublish_at: unpublish,
	}: ArticleChanges) {
		if (publish && unpublish) throw refusals.parameterInvalid('Only one schedule can be set for an article');
		if (publish && state === 'draft') {
			throw refusals.parameterInvalid('scheduled_publish_at cannot be combined with state draft');
		}
		const seconds = (time: string | null | undefined) => (time ? Date.parse(time) / 1000 : null);
		for (const time of [seconds(publish), seconds(unpublish)]) {
			if (time !== null && !(time > this.workspace.now())) {
				throw refusals.parameterInvalid('The scheduled time must be in the future');
			}
		}
		return {
			...((publish !== undefined || unpublish) && { scheduled_publish_at: seconds(publish) }),
			...((unpublish !== undefined || publish) && { scheduled_unpublish_at: seconds(unpublish) }),
		} as Pick<Article, 'scheduled_publish_at' | 'scheduled_unpublish_at'>;
	}
}

/** What a search finds an article by. */
export const articleText = ({ title, description, body }: Wording) => ({
	title,
	text: `${description} ${toPlainText(body)}`,
});
