import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import { Session } from '../../shared/session/session';
import type { Words } from '../../shared/form/inputs';
import { matching, picker } from '../../shared/form/picker';

/** The id of a help center article. */
export const articlePicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Article',
			subject: 'article',
			searchMethod: 'searchArticles',
			idPlaceholder: 'e.g. 6871119',
			url: {
				pattern: /\/articles\/(\d+)/,
				placeholder: 'e.g. https://help.example.com/en/articles/6871119-reset-a-password',
			},
		},
		words,
	);

/** Fills the list of an article picker: the latest, or those in which Intercom finds the filter. */
export async function searchArticles(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const page = Number(paginationToken ?? 1);
	const phrase = filter?.trim() || undefined;
	const size = { page, per_page: 50 };
	const { articles, pages } = phrase ? await found(session, phrase, size) : await latest(session, size);
	return {
		...matching(
			articles,
			undefined,
			({ title, state }) => `${String(title)}${state === 'draft' ? ' · draft' : ''}`,
		),
		paginationToken: page < Number(pages?.total_pages ?? 1) ? String(page + 1) : undefined,
	};
}

interface PageOfList {
	page: number;
	per_page: number;
}

async function latest(session: Pick<Session, 'send'>, query: PageOfList) {
	const { data: articles = [], pages } = await session.send(endpoint('GET /articles', { query }));
	return { articles, pages };
}

/** What is found stands one level deeper than the records of other lists. */
async function found(session: Pick<Session, 'send'>, phrase: string, size: PageOfList) {
	const { data, pages } = await session.send(
		endpoint('GET /articles/search', { query: { phrase, state: 'all', ...size } }),
	);
	return { articles: data?.articles ?? [], pages };
}
