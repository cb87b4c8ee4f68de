import type { Tag } from '../shared/intercom/endpoints';
import type { EndpointRequest } from '../shared/intercom/request';
import { tagPicker, tagToAddPicker } from '../shared/records/tag';
import { teammatePicker } from '../shared/records/people';
import { operation } from '../shared/node/operation';
import type { Input } from '../shared/form/field';
import { optional } from '../shared/form/field';

/** What can carry tags: the field that names it, what people call it, and where it is in the API. */
interface Taggable {
	/** The parameter's name in saved workflows. */
	parameter: string;
	field: () => Input<string>;
	/** Singular, with its article left out: `internal article`. */
	called: string;
	put: (id: string, body: { id: string; admin_id: string | undefined }) => EndpointRequest<Tag>;
	take: (id: string, tag: string) => EndpointRequest<Tag>;
}

/** Tags are put on articles, internal articles and snippets in the same way. */
export const tagOperations = ({ parameter, field, called, put, take }: Taggable) => ({
	addTag: operation({
		name: 'Add Tag',
		action: `Add tag to ${called}`,
		description: `Put a tag on one ${called}; a tag named by a name that is new is created`,
		fields: {
			[parameter]: field(),
			tag: tagToAddPicker(),
			teammate: optional(
				teammatePicker({ description: 'Who puts it on; without it, the teammate the credential belongs to' }),
			),
		},
		effect: 'repeatable',
		request: ({ [parameter]: id, tag, teammate }) => put(String(id), { id: tag, admin_id: teammate }),
	}),
	removeTag: operation({
		name: 'Remove Tag',
		action: `Remove tag from ${called}`,
		description: `Take a tag off one ${called}; the tag itself stays in the workspace`,
		fields: { [parameter]: field(), tag: tagPicker() },
		effect: 'repeatable',
		request: ({ [parameter]: id, tag }) => take(String(id), String(tag)),
	}),
});
