import { UserError } from 'n8n-workflow';
import type { Company, CompanyList } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { matching, searchedList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { byNaming, picker } from '../../shared/form/picker';

/** What a company can be asked for by beside Intercom's id: the picker's mode, Intercom's name of it, and people's. */
const NAMINGS = [
	{
		name: 'companyId',
		displayName: 'By Company ID',
		placeholder: 'e.g. acme-4711',
		query: 'company_id' as const,
		called: 'company ID',
	},
	{
		name: 'name',
		displayName: 'By Name',
		placeholder: 'e.g. Acme Inc.',
		query: 'name' as const,
		called: 'name',
	},
];

type NamedBy = (typeof NAMINGS)[number]['query'];

/** The id that Intercom gave a company, however the company is named. */
export const companyPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Company',
			subject: 'company',
			list: companies,
			idPlaceholder: 'e.g. 6762f09a1bb69f9f2193bb34',
			url: {
				pattern: /\/companies\/([0-9a-f]{24})/,
				placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/companies/6762f09a1bb69f9f2193bb34',
			},
			namings: NAMINGS.map(({ query, called, ...naming }) => ({
				...naming,
				resolve: async (value, session) => {
					const answer = await session.send(endpoint('GET /companies', { query: { [query]: value } }));
					return String(theCompany(answer, `${called} "${value}"`).id);
				},
			})),
		},
		words,
	);

/** A company to be read, and what it is named by: `name "Acme"`. */
export type CompanyToRead = { naming: string } & (
	{ id: string } | { query: Partial<Record<NamedBy, string>> }
);

/** A company that is read at once: named by a company ID or a name, it need not be looked up before. */
export const companyToReadField = (words: Words = {}): Input<CompanyToRead> =>
	byNaming<CompanyToRead, CompanyToRead>(
		companyPicker(words),
		Object.fromEntries(
			NAMINGS.map(({ name, query, called }) => [
				name,
				(given: string) => ({ query: { [query]: given }, naming: `${called} "${given}"` }),
			]),
		),
		(id) => ({ id, naming: `ID "${id}"` }),
	);

/**
 * The company in an answer: Intercom gives it alone, or in a list where it was asked for by name.
 * @param naming what it was asked for by, as the message says it
 * @throws UserError when there is none, or more than one
 */
export function theCompany(answer: Company | CompanyList, naming: string): Company {
	const [company, ...others] = isList(answer) ? (answer.data ?? []) : [answer];
	if (company?.id && others.length === 0) return company;
	throw company?.id
		? new UserError(`${others.length + 1} companies have the ${naming}`, {
				description: `Name the one you mean by ID: ${[company, ...others].map(({ id }) => String(id)).join(', ')}.`,
			})
		: new UserError(`No company has the ${naming}`, {
				description: 'Check it in Intercom. A company without a user is not found by the API.',
			});
}

const isList = (answer: Company | CompanyList): answer is CompanyList => 'data' in answer;

/** Intercom cannot search in names: so many pages of 150 are looked through for one with the words wanted. */
const PAGES_SEARCHED = 10;

/** Page by page, the most recently active companies first. */
const companies = searchedList('Companies', async (session, { filter, paginationToken }) => {
	const first = Number(paginationToken ?? 1);
	for (let page = first; ; page++) {
		const { data = [], pages } = await session.send(
			endpoint('POST /companies/list', { query: { page, per_page: 150 }, effect: 'read' }),
		);
		const found = matching(data, filter, ({ name, company_id: companyId }) => String(name ?? companyId));
		const isLast = page >= Number(pages?.total_pages ?? 1);
		if (isLast || found.results.length > 0 || page - first + 1 === PAGES_SEARCHED) {
			return { ...found, paginationToken: isLast ? undefined : String(page + 1) };
		}
	}
});
