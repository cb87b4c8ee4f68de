import { endpoint } from '../../shared/intercom/request';
import type { Session } from '../../shared/session/session';
import { matching, searchedList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a help center article. */
export const articlePicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Article',
			subject: 'article',
			list: articles,
			idPlaceholder: 'e.g. 6871119',
			url: {
				pattern: /\/articles\/(\d+)/,
				placeholder: 'e.g. https://help.example.com/en/articles/6871119-reset-a-password',
			},
		},
		words,
	);

/** The latest, or those in which Intercom finds the filter. */
const articles = searchedList('Articles', async (session, { filter, paginationToken }) => {
	const page = Number(paginationToken ?? 1);
	const phrase = filter?.trim() || undefined;
	const size = { page, per_page: 50 };
	const { records, pages } = phrase ? await found(session, phrase, size) : await latest(session, size);
	return {
		...matching(
			records,
			undefined,
			({ title, state }) => `${String(title)}${state === 'draft' ? ' · draft' : ''}`,
		),
		paginationToken: page < Number(pages?.total_pages ?? 1) ? String(page + 1) : undefined,
	};
});

interface PageOfList {
	page: number;
	per_page: number;
}

async function latest(session: Session, query: PageOfList) {
	const { data: records = [], pages } = await session.send(endpoint('GET /articles', { query }));
	return { records, pages };
}

/** What is found stands one level deeper than the records of other lists. */
async function found(session: Session, phrase: string, size: PageOfList) {
	const { data, pages } = await session.send(
		endpoint('GET /articles/search', { query: { phrase, state: 'all', ...size } }),
	);
	return { records: data?.articles ?? [], pages };
}
