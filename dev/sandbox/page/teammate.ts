import express, { type Router } from 'express';
import { textToHtml } from '../html';
import type { Workspace } from '../workspace';
import type { Conversation, Teammate } from '../workspace/records';
import { written as inMessage } from './customer';

type Act = (conversation: Conversation, teammate: Teammate, body: Record<string, unknown>) => void;

/** What the teammate at the inbox does with a conversation. */
export function teammateActions(workspace: Workspace): Router {
	const { parts } = workspace;
	const router = express.Router();

	/** The inbox takes plain words; only the API lets markup through. */
	const written = (given: Record<string, unknown>) => {
		const { body, attachments } = inMessage(workspace, given);
		return { body: textToHtml(body), attachments };
	};

	const actions: Record<string, Act> = {
		replies: (conversation, teammate, body) => {
			parts.replyAsTeammate(conversation, teammate, written(body));
			const free = conversation.admin_assignee_id === '0';
			if (body.assignToMe === true && free)
				parts.assign(conversation, teammate, { type: 'admin', id: teammate.id });
		},
		notes: (conversation, teammate, body) => void parts.note(conversation, teammate, written(body)),
		assignment: (conversation, teammate, body) => assign(conversation, teammate, String(body.assignee)),
		snooze: (conversation, teammate, { minutes }) => {
			parts.snooze(conversation, teammate, workspace.now() + Number(minutes) * 60);
		},
		close: (conversation, teammate) => void parts.close(conversation, teammate),
		open: (conversation, teammate) => void parts.open(conversation, teammate),
	};

	for (const [name, act] of Object.entries(actions)) {
		router.post(`/conversations/:conversation/${name}`, ({ params, body }, response) => {
			const conversation = workspace.conversations.get(params.conversation);
			act(conversation, workspace.teammates.owner(), body as Record<string, unknown>);
			response.json({});
		});
	}

	/**
	 * As Intercom's inbox does it: a teammate gets the conversation and its team keeps it too, a team gets it away from
	 * the teammate (intercom.com/help, "Assign conversations to teammates and teams"), nobody takes it from both.
	 */
	function assign(conversation: Conversation, teammate: Teammate, assignee: string) {
		const [type, id = '0'] = assignee.split(':');
		if (type === 'admin' || type === 'team') parts.assign(conversation, teammate, { type, id });
		if (type !== 'admin' && conversation.admin_assignee_id !== '0') {
			parts.assign(conversation, teammate, { type: 'admin', id: '0' });
		}
		if (type === 'nobody' && conversation.team_assignee_id !== '0') {
			parts.assign(conversation, teammate, { type: 'team', id: '0' });
		}
	}

	return router;
}
