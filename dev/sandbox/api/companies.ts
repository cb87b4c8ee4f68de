import { Refusal, refusals } from '../errors';
import { comparePlaces, cursorPage, numberedPage } from '../pages';
import { compileQuery } from '../search';
import { companyFields, companyFieldTypes } from '../search-fields';
import { companyShape } from '../shapes/company';
import { contactShape } from '../shapes/contact';
import { noteShape } from '../shapes/teammate';
import type { Workspace } from '../workspace';
import type { CompanyFields } from '../workspace/companies';
import type { Company } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';
import { customTypes, readSort, type SearchBody } from './searching';

/** "There is a limit of 10,000 Companies that can be returned" (listAllCompanies); the scroll knows no limit. */
const LISTED = 10_000;
/** What the documentation of 2.17 lists for searchCompanies: no operator takes in the value that it is given. */
const OPERATORS = {
	date: ['=', '!=', '>', '<'],
	integer: ['=', '!=', 'IN', 'NIN', '>', '<'],
} as const;
const SCROLL_PAGE = 100;
const SCROLL_LIFE = 60_000;

export function companyRoutes(workspace: Workspace): Routes {
	const { companies } = workspace;
	const the = (call: Call) => companies.get(inPath(call, 'company_id'));
	const shape = (company: Company) => companyShape(workspace, company);
	const page = (path: string, found: Company[], query: Call['query'], byDefault: number) => {
		const { slice, ...rest } = numberedPage(
			found.slice(0, LISTED),
			query,
			{ byDefault },
			`${workspace.address}${path}`,
		);
		return { type: 'list', data: slice.map(shape), ...rest };
	};
	const scroll = scrolling(workspace);

	return {
		'POST /companies': ({ body }: Call<CompanyFields>) => {
			refuseUnknown(body, [...UPDATABLE, 'company_id', 'remote_created_at', 'update_last_request_at']);
			return shape(companies.upsert(body));
		},

		/** One company by its name or id, or those of a tag or segment; without either, all. */
		'GET /companies': ({ query }: Call) => {
			const { name, company_id: given, tag_id: tag, segment_id: segment } = query;
			if (name !== undefined || given !== undefined) {
				const found = companies
					.all()
					.find((one) => (given === undefined ? one.name === name : one.company_id === given));
				if (!found) throw refusals.companyNotFound();
				return shape(found);
			}
			const found = companies
				.list()
				.filter(({ tags }) => !tag || tags.some((applied) => applied.tag_id === tag))
				.filter(() => !segment);
			return page('/companies', found, query, 15);
		},

		'POST /companies/list': ({ query }: Call) => {
			const seen = (company: Company) => company.last_request_at ?? 0;
			const found = companies.list().sort((a, b) => seen(b) - seen(a));
			return page('/companies/list', query['order'] === 'asc' ? found.reverse() : found, query, 20);
		},

		'POST /companies/search': ({ body }: Call<SearchBody>) => {
			const fields = (company: Company) => companyFields(company, companies.people(company).length);
			const matches = compileQuery(body.query, {
				types: companyFieldTypes,
				customTypes: customTypes(workspace.attributes.list('company')),
				operators: OPERATORS,
				unknownField: (field) => `${field} is not a valid search field`,
			});
			const { tag_id: _notSortable, ...sortable } = companyFieldTypes;
			const { placeOf, ascending } = readSort(body.sort, sortable, fields);
			const direction = ascending ? 1 : -1;
			const found = companies
				.list()
				.filter((company) => matches(fields(company)))
				.sort((a, b) => direction * comparePlaces([placeOf(a), a.id], [placeOf(b), b.id]));
			const { slice, ...page } = cursorPage(
				found,
				body.pagination ?? {},
				placeOf,
				{ byDefault: 15 },
				ascending,
			);
			return { type: 'list', data: slice.map(shape), ...page };
		},

		'GET /companies/scroll': ({ query }: Call) => scroll(query['scroll_param']),

		'GET /companies/{company_id}': (call: Call) => shape(the(call)),
		'PUT /companies/{company_id}': (call: Call<CompanyFields>) => {
			const { id } = the(call);
			refuseUnknown(call.body, UPDATABLE);
			return shape(companies.update(id, call.body));
		},
		'DELETE /companies/{company_id}': (call: Call) => {
			const { id } = the(call);
			companies.delete(id);
			return { id, object: 'company', deleted: true };
		},

		'GET /companies/{company_id}/contacts': (call: Call) => {
			const company = the(call);
			const address = `${workspace.address}/companies/${company.id}/contacts`;
			const { slice, ...rest } = numberedPage(
				companies.people(company),
				call.query,
				{ byDefault: 50 },
				address,
			);
			const { version } = call;
			return { type: 'list', data: slice.map((one) => contactShape(workspace, one, { version })), ...rest };
		},

		'GET /companies/{company_id}/segments': (call: Call) => {
			the(call);
			return { type: 'list', data: [] };
		},

		'GET /companies/{company_id}/notes': (call: Call) => {
			const { id } = the(call);
			const address = `${workspace.address}/companies/${id}/notes`;
			const { slice, ...rest } = numberedPage(
				workspace.notes.about(id),
				call.query,
				{ byDefault: 50 },
				address,
			);
			return { type: 'list', data: slice.map((note) => noteShape(workspace, note)), ...rest };
		},
		'POST /companies/{company_id}/notes': (call: Call<{ body: string; admin_id?: string }>) => {
			const { id } = the(call);
			const { body, admin_id: adminId } = call.body;
			return noteShape(workspace, workspace.notes.add({ type: 'company', id }, body, adminId));
		},
	};
}

const UPDATABLE = ['name', 'plan', 'size', 'website', 'industry', 'custom_attributes', 'monthly_spend'];

/** Here, unlike elsewhere, Intercom refuses a field that it does not know. */
function refuseUnknown(body: object, known: string[]) {
	const [unknown] = Object.keys(body).filter((name) => !known.includes(name));
	if (unknown) throw new Refusal(400, 'bad_request', `bad '${unknown}' parameter`);
}

/** One scroll at a time for the whole app; it ends with an empty page, or after a minute without a call. */
function scrolling(workspace: Workspace) {
	let open: { param: string; position: number; usedAt: number } | undefined;
	return (param: string | undefined) => {
		const now = workspace.clock.now();
		if (open && now - open.usedAt > SCROLL_LIFE) open = undefined;
		if (param === undefined) {
			if (open) throw new Refusal(400, 'scroll_exists', 'scroll already exists for this workspace');
			open = { param: workspace.identifiers.uuid('scroll'), position: 0, usedAt: now };
		} else if (open?.param !== param) {
			throw new Refusal(404, 'not_found', 'scroll parameter not found');
		}
		const scroll = open;
		const data = workspace.companies.list().slice(scroll.position, scroll.position + SCROLL_PAGE);
		scroll.position += data.length;
		scroll.usedAt = now;
		if (data.length === 0) open = undefined;
		return {
			type: 'list',
			data: data.map((company) => companyShape(workspace, company)),
			pages: null,
			total_count: null,
			scroll_param: scroll.param,
		};
	};
}
