import { refusals } from '../errors';
import { toHtml, toPlainText } from '../html';
import type { Workspace } from '.';
import type { Article } from './records';

export interface NewArticle {
	title: string;
	description?: string;
	/** HTML, or text of which each line becomes a paragraph. */
	body?: string;
	author_id: number;
	state?: Article['state'];
	parent_id?: number | string;
}

/** The help center's articles. */
export class Articles {
	private readonly all = new Map<string, Article>();

	constructor(private readonly workspace: Workspace) {}

	create(article: NewArticle): Article {
		this.workspace.teammates.get(article.author_id);
		const now = this.workspace.now();
		const created: Article = {
			id: this.workspace.identifiers.number('article', 9048201),
			title: article.title,
			description: article.description ?? '',
			body: toHtml(article.body) ?? '',
			author_id: Number(article.author_id),
			state: article.state ?? 'draft',
			parent_ids: article.parent_id === undefined ? [] : [Number(article.parent_id)],
			created_at: now,
			updated_at: now,
		};
		this.all.set(created.id, created);
		const published = created.state === 'published' ? ['article.published'] : [];
		this.workspace.tell({ topics: ['article.created', ...published], article: created });
		return created;
	}

	/** Most recently updated first. */
	list() {
		return [...this.all.values()].sort((a, b) => b.updated_at - a.updated_at || Number(b.id) - Number(a.id));
	}

	get(id: string): Article {
		const article = this.all.get(id);
		if (!article) throw refusals.notFound();
		return article;
	}

	update(id: string, changes: Partial<NewArticle>): Article {
		const article = this.get(id);
		const before = article.state;
		if (changes.author_id !== undefined) this.workspace.teammates.get(changes.author_id);
		const { title, description, body, author_id, state, parent_id } = changes;
		Object.assign(article, {
			title: title ?? article.title,
			description: description ?? article.description,
			body: body === undefined ? article.body : (toHtml(body) ?? ''),
			author_id: author_id === undefined ? article.author_id : Number(author_id),
			state: state ?? article.state,
			parent_ids: parent_id === undefined ? article.parent_ids : [Number(parent_id)],
			updated_at: this.workspace.now(),
		});
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

	/**
	 * The articles that hold a word of the phrase, those that hold more of them first.
	 * Without a phrase: all of them, newest first.
	 */
	search(phrase: string, state?: string): Article[] {
		const sought = wordsOf(phrase).filter((word) => word.length > 2);
		return this.list()
			.filter((article) => !state || state === 'all' || article.state === state)
			.map((article) => ({ article, score: score(article, sought) }))
			.filter(({ score }) => sought.length === 0 || score > 0)
			.sort((a, b) => b.score - a.score)
			.map(({ article }) => article);
	}
}

/** A word in the title weighs three times one in the text; the beginning of a word counts as the word. */
function score({ title, description, body }: Article, sought: string[]) {
	const inTitle = wordsOf(title);
	const inText = wordsOf(`${description} ${toPlainText(body)}`);
	const holds = (words: string[], word: string) => words.some((candidate) => candidate.startsWith(word));
	return sought.reduce(
		(sum, word) => sum + (holds(inTitle, word) ? 3 : 0) + (holds(inText, word) ? 1 : 0),
		0,
	);
}

function wordsOf(text: string) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
