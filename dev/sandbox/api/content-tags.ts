import { refusals, type Refusal } from '../errors';
import { appliedTagShape } from '../shapes';
import type { Workspace } from '../workspace';
import type { AppliedTag } from '../workspace/records';
import { inPath, type Call, type Routes } from './routes';

interface TagBody {
	id: string;
	admin_id?: string | null;
}

/** Puts tags that exist on content of one kind, and takes them off: `POST /articles/{article_id}/tags`. */
export function contentTagRoutes(
	workspace: Workspace,
	path: string,
	parameter: string,
	find: (id: string, refusal: () => Refusal) => { tags: AppliedTag[] },
	refusal: () => Refusal,
): Routes {
	const { tags } = workspace;
	return {
		[`POST /${path}/{${parameter}}/tags`]: (call: Call<TagBody>) => {
			const carrier = find(inPath(call, parameter), refusal);
			const by = { type: 'admin', id: call.body.admin_id ?? call.teammate.id };
			return appliedTagShape(workspace, tags.apply(carrier, tags.get(call.body.id), by));
		},
		[`DELETE /${path}/{${parameter}}/tags/{id}`]: (call: Call) => {
			const carrier = find(inPath(call, parameter), refusal);
			const removed = tags.remove(carrier, tags.get(inPath(call, 'id')), refusals.tagNotFound);
			return { ...appliedTagShape(workspace, removed), applied_at: null, applied_by: null };
		},
	};
}
