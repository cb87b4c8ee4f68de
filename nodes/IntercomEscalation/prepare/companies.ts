import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { anyText } from '../../shared/form/text';
import { asRecord } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { refusalOf } from '../refusals';
import { chosen, companyContext } from './context';

/** Which companies of the customer the AI is told of. */
export interface CompanyData {
	/** `named`: of the conversation's company, nothing but the attributes that are named for the AI. */
	which: 'named' | 'none' | 'first' | 'all';
	/** Why it is as if it were empty. */
	problem?: string;
}

export const COMPANY_MEANINGS = {
	named: "The AI gets of the conversation's company what 'Attributes for the AI' names",
	none: 'The AI gets nothing of companies',
	first: "The AI gets the name and the plan of one company, and what 'Attributes for the AI' names",
	all: "The AI gets the name and the plan of each company, and what 'Attributes for the AI' names",
} as const satisfies Record<CompanyData['which'], string>;

export const companyData = (): Input<CompanyData> =>
	map(
		anyText('Company Data', {
			placeholder: 'e.g. first',
			description:
				"What the AI is told of the customer's companies: none; first, for the name and the plan of the conversation's company or else the customer's first; or all of them, up to 50. What Attributes for the AI names of them comes along. Empty gives nothing but that, of the conversation's company.",
		}),
		readCompanyData,
	);

export function readCompanyData(given: string): CompanyData {
	const said = given.trim().toLowerCase();
	if (said === '') return { which: 'named' };
	const which = (['none', 'first', 'all'] as const).find((one) => one === said);
	if (which) return { which };
	return {
		which: 'named',
		problem: `'Company Data' is ${quoted(given)}, which is none of none, first, all: it is as if it were empty`,
	};
}

/** As many as an AI is told of. */
const MOST_COMPANIES = 50;

/**
 * What an AI is told of companies. That they may not be read is told in a sentence and keeps nobody from an answer.
 * @param conversation as `conversationContext` gives it
 */
export async function readCompanies(
	{ which }: CompanyData = { which: 'named' },
	conversation: IDataObject,
	contactId: string | null,
	session: ItemSession,
): Promise<{ forAi: (names: readonly string[]) => IDataObject; notRead: string[] }> {
	if (which === 'named') return { forAi: () => ({}), notRead: [] };
	if (which === 'none') return { forAi: () => ({ company: {} }), notRead: [] };
	const own = asRecord(conversation.company);
	let companies = own ? [own] : [];
	const isNeeded = contactId !== null && (which === 'all' || own === null);
	const refusal = isNeeded
		? await refusalOf('companies', async () => {
				companies = await companiesOf(contactId, which === 'all' ? MOST_COMPANIES : 1, session);
			})
		: undefined;
	return {
		forAi: (names) => {
			const told = companies.map((company) => ({
				name: company.name ?? null,
				plan: company.plan ?? null,
				...chosen(company, names),
			}));
			return { company: told[0] ?? {}, ...(which === 'all' && { companies: told }) };
		},
		notRead: refusal ? [`The companies could not be read: ${refusal.message}`] : [],
	};
}

async function companiesOf(contactId: string, most: number, session: ItemSession): Promise<IDataObject[]> {
	const request = endpoint('GET /contacts/{contact_id}/companies', {
		path: { contact_id: contactId },
		patience: 'seconds',
	});
	const listed = await session.list(
		request,
		// The description calls the list `companies`, its own example `data`.
		{ style: 'page in query', items: ({ data, companies }) => data ?? companies ?? [] },
		most,
	);
	return listed.map(companyContext).filter((company) => company !== null);
}
