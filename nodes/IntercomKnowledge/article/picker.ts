import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
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

/** The articles in the answer of a search, which stand one level deeper than the records of other lists. */
export const foundArticles = ({ data }: IDataObject): IDataObject[] =>
	((data as IDataObject | undefined)?.articles ?? []) as IDataObject[];

/** Fills the list of an article picker: the latest, or those in which Intercom finds the filter. */
export async function searchArticles(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const page = Number(paginationToken ?? 1);
	const phrase = filter?.trim() || undefined;
	const answer = await session.send<IDataObject & { pages?: { total_pages?: number } }>({
		method: 'GET',
		path: phrase ? ['articles', 'search'] : ['articles'],
		query: { ...(phrase && { phrase, state: 'all' }), page, per_page: 50 },
	});
	const articles = phrase ? foundArticles(answer) : ((answer.data ?? []) as IDataObject[]);
	return {
		...matching(
			articles,
			undefined,
			({ title, state }) => `${String(title)}${state === 'draft' ? ' · draft' : ''}`,
		),
		paginationToken: page < Number(answer.pages?.total_pages ?? 1) ? String(page + 1) : undefined,
	};
}
