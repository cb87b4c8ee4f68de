import { endpoint } from '../../shared/intercom/request';
import { actingTeammate } from '../../shared/records/people';
import { tagPicker, tagToAddPicker } from '../../shared/records/tag';
import { operation } from '../../shared/node/operation';
import type { Input } from '../../shared/form/field';

/**
 * A tag put on something that teammates work on, and taken off again.
 * @param thing as messages call it, which is also the parameter that names it: `ticket`
 */
export const tagging = (thing: 'conversation' | 'ticket', picker: () => Input<string>) => ({
	addTag: operation({
		name: 'Add Tag',
		action: `Add tag to ${thing}`,
		description: `Put a tag on a ${thing}, named by ID or name; a name that no tag has yet makes a new tag`,
		fields: { [thing]: picker(), tag: tagToAddPicker(), teammate: actingTeammate() } as TaggingFields,
		effect: 'repeatable',
		request: ({ [thing]: id, tag, teammate }) => {
			const body = { id: tag, admin_id: teammate };
			return thing === 'ticket'
				? endpoint('POST /tickets/{ticket_id}/tags', { path: { ticket_id: id }, body })
				: endpoint('POST /conversations/{conversation_id}/tags', { path: { conversation_id: id }, body });
		},
	}),
	removeTag: operation({
		name: 'Remove Tag',
		action: `Remove tag from ${thing}`,
		description: `Take a tag off a ${thing}, named by ID or name; the tag itself stays`,
		fields: { [thing]: picker(), tag: tagPicker(), teammate: actingTeammate() } as TaggingFields,
		effect: 'repeatable',
		request: ({ [thing]: id, tag, teammate }) => {
			const body = { admin_id: teammate };
			return thing === 'ticket'
				? endpoint('DELETE /tickets/{ticket_id}/tags/{tag_id}', {
						path: { ticket_id: id, tag_id: tag },
						body,
					})
				: endpoint('DELETE /conversations/{conversation_id}/tags/{tag_id}', {
						path: { conversation_id: id, tag_id: tag },
						body,
					});
		},
	}),
});

/** One of the first two is there. */
type TaggingFields = Record<'conversation' | 'ticket' | 'tag' | 'teammate', Input<string>>;
