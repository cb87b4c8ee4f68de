import { conversationPicker } from '../../shared/fields/conversation';
import { actingTeammate } from '../../shared/fields/people';
import { tagPicker, tagToAddPicker } from '../../shared/fields/tag';
import { operation } from '../../shared/operation/operation';

export const addTag = operation({
	name: 'Add Tag',
	action: 'Add tag to conversation',
	description: 'Put a tag on a conversation, named by ID or name; a name that no tag has yet makes a new tag',
	fields: { conversation: conversationPicker(), tag: tagToAddPicker(), teammate: actingTeammate() },
	effect: 'repeatable',
	request: ({ conversation, tag, teammate }) => ({
		method: 'POST',
		path: ['conversations', conversation, 'tags'],
		body: { id: tag, admin_id: teammate },
	}),
});

export const removeTag = operation({
	name: 'Remove Tag',
	action: 'Remove tag from conversation',
	description: 'Take a tag off a conversation, named by ID or name; the tag itself stays',
	fields: { conversation: conversationPicker(), tag: tagPicker(), teammate: actingTeammate() },
	effect: 'repeatable',
	request: ({ conversation, tag, teammate }) => ({
		method: 'DELETE',
		path: ['conversations', conversation, 'tags', tag],
		body: { admin_id: teammate },
	}),
});
