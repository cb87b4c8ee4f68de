import { refusals, Refusal } from '../errors';
import type { Workspace } from '.';
import type { Company, Contact } from './records';

export interface CompanyFields {
	name?: string;
	company_id?: string;
	plan?: string;
	size?: number;
	website?: string;
	industry?: string;
	monthly_spend?: number;
	remote_created_at?: number;
	update_last_request_at?: boolean;
	custom_attributes?: Record<string, unknown>;
}

/** What a contact may belong to at most (API description 2.16, attachContactToACompany). */
const COMPANIES_OF_A_CONTACT = 1000;

export class Companies {
	private readonly records = new Map<string, Company>();

	constructor(private readonly workspace: Workspace) {}

	/** Intercom finds companies by the `company_id` that you gave them: one that is there is updated. */
	upsert(fields: CompanyFields): Company {
		const known = this.all().find((company) => company.company_id === fields.company_id);
		if (known && fields.company_id !== undefined) return this.update(known.id, fields);
		const now = this.workspace.now();
		const id = this.workspace.identifiers.hexadecimal('company');
		const company: Company = {
			id,
			company_id: fields.company_id ?? id,
			name: null,
			plan: null,
			size: null,
			website: null,
			industry: null,
			monthly_spend: 0,
			remote_created_at: fields.remote_created_at ?? now,
			created_at: now,
			updated_at: now,
			last_request_at: null,
			custom_attributes: {},
			tags: [],
		};
		this.write(company, fields);
		this.records.set(id, company);
		this.workspace.tell({ topics: ['company.created'], company });
		return company;
	}

	update(id: string, fields: CompanyFields): Company {
		const company = this.get(id);
		this.write(company, fields);
		company.updated_at = this.workspace.now();
		this.workspace.tell({ topics: ['company.updated'], company });
		return company;
	}

	all() {
		return [...this.records.values()];
	}

	/** Intercom lists no company that nobody belongs to. */
	list() {
		return this.all().filter((company) => this.people(company).length > 0);
	}

	get(id: unknown): Company {
		const company = this.records.get(String(id));
		if (!company) throw refusals.companyNotFound();
		return company;
	}

	people(company: Company): Contact[] {
		return this.workspace.contacts.list().filter((contact) => contact.company_ids.includes(company.id));
	}

	attach(contact: Contact, company: Company) {
		if (contact.company_ids.includes(company.id)) return;
		if (contact.company_ids.length >= COMPANIES_OF_A_CONTACT) {
			throw new Refusal(
				400,
				'contact_company_limit_exceeded',
				`Contact has reached the maximum of ${COMPANIES_OF_A_CONTACT} company associations`,
			);
		}
		contact.company_ids.push(company.id);
		this.workspace.tell({ topics: ['company.contact.attached'], company, contact });
	}

	detach(contact: Contact, company: Company) {
		if (!contact.company_ids.includes(company.id)) throw refusals.companyNotFound();
		contact.company_ids = contact.company_ids.filter((id) => id !== company.id);
		this.workspace.tell({ topics: ['company.contact.detached'], company, contact });
	}

	/** Archives the company; its people stay, without it. */
	delete(id: string) {
		const company = this.get(id);
		this.people(company).forEach((contact) => this.detach(contact, company));
		this.records.delete(company.id);
		this.workspace.tell({ topics: ['company.deleted'], company, deletedId: company.id });
	}

	private write(company: Company, fields: CompanyFields) {
		const { custom_attributes: values, update_last_request_at: seen, company_id: _fixed, ...rest } = fields;
		this.workspace.attributes.write('company', company.custom_attributes, values);
		Object.assign(company, rest);
		// "This will truncate floats", says the description of monthly_spend.
		company.monthly_spend = Math.trunc(company.monthly_spend);
		if (seen) company.last_request_at = this.workspace.now();
	}
}
