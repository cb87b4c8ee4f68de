import type { Workspace } from '../workspace';
import type { Company } from '../workspace/records';
import { tagListShape } from '.';

/** A company as the API shows it: what is not known of it is left out, not null. */
export function companyShape(workspace: Workspace, company: Company) {
	const { plan, tags, ...plain } = company;
	return {
		type: 'company',
		app_id: workspace.app.id_code,
		...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null)),
		session_count: 0,
		user_count: workspace.companies.people(company).length,
		tags: tagListShape(workspace, tags),
		segments: { type: 'segment.list', segments: [] },
		plan: plan === null ? {} : { type: 'plan', id: '1', name: plan },
	};
}
