import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Field } from '../operation/field';
import { Session } from '../operation/session';
import type { Words } from './inputs';
import { matching, picker } from './picker';

/** The id that Intercom gave a company, however the company is named. */
export const companyPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Company',
			subject: 'company',
			searchMethod: 'searchCompanies',
			idPlaceholder: 'e.g. 6762f09a1bb69f9f2193bb34',
			url: {
				pattern: /\/companies\/([0-9a-f]{24})/,
				placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/companies/6762f09a1bb69f9f2193bb34',
			},
			namings: [
				{
					name: 'companyId',
					displayName: 'By Company ID',
					placeholder: 'e.g. acme-4711',
					resolve: async (companyId, session) => await idOf(session, { company_id: companyId }, `company ID "${companyId}"`),
				},
				{
					name: 'name',
					displayName: 'By Name',
					placeholder: 'e.g. Acme Inc.',
					resolve: async (name, session) => await idOf(session, { name }, `name "${name}"`),
				},
			],
		},
		words,
	);

/** Asked by company ID, Intercom answers with the company; by name, with a list. @throws UserError, NodeApiError (404) */
async function idOf(session: Session, query: Record<string, string>, naming: string): Promise<string> {
	const answer = await session.send<IDataObject & { data?: IDataObject[] }>({ method: 'GET', path: ['companies'], query });
	const [company, ...others] = answer.data ?? [answer];
	if (company?.id && others.length === 0) return String(company.id);
	throw company?.id
		? new UserError(`${others.length + 1} companies have the ${naming}`, {
				description: `Name the one you mean by ID: ${[company, ...others].map(({ id }) => String(id)).join(', ')}.`,
			})
		: new UserError(`No company has the ${naming}`, {
				description: 'Check it in Intercom. A company without a user is not found by the API.',
			});
}

/** Fills the list of a company picker, page by page; Intercom cannot search in names, so the filter picks from a page. */
export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const page = Number(paginationToken ?? 1);
	const { data = [], pages } = await session.send<{ data?: IDataObject[]; pages?: { total_pages?: number } }>({
		method: 'POST',
		path: ['companies', 'list'],
		query: { page, per_page: 150 },
		effect: 'read',
	});
	return {
		...matching(data, filter, ({ name, company_id: companyId }) => String(name ?? companyId)),
		paginationToken: page < Number(pages?.total_pages ?? 1) ? String(page + 1) : undefined,
	};
}
