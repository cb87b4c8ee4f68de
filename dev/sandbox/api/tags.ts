import { refusals } from '../errors';
import type { Workspace } from '../workspace';
import { inPath, type Call, type Routes } from './routes';

interface TagBody {
	name: string;
	id?: string;
	users?: Array<{ id: string; untag?: boolean }>;
	companies?: Array<{ id?: string; company_id?: string; untag?: boolean }>;
}

/** The workspace's tags, and `POST /tags` with all that it can do at once. */
export function tagRoutes(workspace: Workspace): Routes {
	const { tags } = workspace;
	const shape = ({ id, name }: { id: string; name: string }) => ({ type: 'tag', id, name });

	return {
		'GET /tags': () => ({ type: 'list', data: tags.list().map(shape) }),
		'GET /tags/{tag_id}': (call: Call) => shape(tags.get(inPath(call, 'tag_id'), refusals.notFound)),

		/** Makes a tag or renames one, and tags or untags users and companies: those that there are, since 2.16. */
		'POST /tags': ({ body, teammate }: Call<TagBody>) => {
			const tag = body.id === undefined ? tags.named(body.name) : tags.rename(body.id, body.name);
			const by = { type: 'admin', id: teammate.id };
			const users = (body.users ?? []).flatMap(({ id, untag }) => {
				const contact = workspace.contacts.find(id);
				if (!contact) return [];
				const carried = contact.tags.some((applied) => applied.tag_id === tag.id);
				if (!untag) workspace.contacts.tag(contact, tag, by);
				else if (carried) workspace.contacts.untag(contact, tag);
				return [{ id, tagged: !untag }];
			});
			const companies = (body.companies ?? []).flatMap(({ id, company_id: given, untag }) => {
				const company = workspace.companies.all().find((one) => one.id === id || one.company_id === given);
				if (!company) return [];
				company.tags = company.tags.filter((applied) => applied.tag_id !== tag.id);
				if (!untag) tags.apply(company, tag, by);
				return [{ id: company.id, tagged: !untag }];
			});
			return { ...shape(tag), users, companies };
		},

		'DELETE /tags/{tag_id}': (call: Call) => {
			tags.delete(inPath(call, 'tag_id'));
			return undefined;
		},
	};
}
