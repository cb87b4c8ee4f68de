import { choice } from '../../shared/form/choice';
import { group, onlyWhen, optional, when } from '../../shared/form/field';
import type { Conversation } from '../../shared/intercom/endpoints';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { longText } from '../../shared/form/text';
import { messageFormat } from '../../shared/records/message';
import { actingTeammate, assignedTeam, assignedTeammate } from '../../shared/records/people';
import { toMessageBody } from '../../shared/thread/format';
import { NOBODY } from '../../shared/thread/owner';
import { manage } from './manage';
import { simplifyChange } from './simplified';

const assignTo = choice('Assign To', [
	{ name: 'Teammate', value: 'teammate' },
	{ name: 'Team', value: 'team' },
	{ name: 'Nobody', value: 'nobody' },
]);

/** A conversation has a place for a teammate and one for a team; each is filled or emptied by its own request. */
const assignment = group(
	{
		assignTo,
		assignedTeammate: onlyWhen(when(assignTo, 'teammate'), assignedTeammate()),
		assignedTeam: onlyWhen(when(assignTo, 'team'), assignedTeam()),
		unassign: onlyWhen(
			when(assignTo, 'nobody'),
			choice('Take From', [
				{ name: 'Teammate and Team', value: 'both' },
				{ name: 'Teammate', value: 'teammate' },
				{ name: 'Team', value: 'team' },
			]),
		),
	},
	({ assignTo: to, unassign, ...given }) => [
		...(to === 'teammate' || unassign === 'teammate' || unassign === 'both'
			? [{ type: 'admin' as const, assignee_id: given.assignedTeammate ?? NOBODY }]
			: []),
		...(to === 'team' || unassign === 'team' || unassign === 'both'
			? [{ type: 'team' as const, assignee_id: given.assignedTeam ?? NOBODY }]
			: []),
	],
);

export const assign = operation({
	name: 'Assign',
	action: 'Assign conversation',
	description: 'Assign a conversation to a teammate, to a team, or to nobody, so that others can take it',
	fields: {
		conversation: conversationPicker(),
		assignment,
		teammate: actingTeammate(),
		message: optional(
			longText('Message', {
				description:
					'Left in the conversation with the assignment, as text, Markdown or HTML. For what only teammates may read, use Add Note.',
			}),
		),
		format: messageFormat(),
	},
	effect: 'once',
	run: async ({ conversation, assignment: places, teammate, message, format }, session) => {
		let changed: Conversation = {};
		for (const [index, place] of places.entries()) {
			const body = index === 0 ? message && toMessageBody(message, format) : undefined;
			const effect = body === undefined ? 'repeatable' : 'once';
			changed = await session.send(
				manage(conversation, teammate, { message_type: 'assignment', ...place, body }, effect),
			);
		}
		return changed;
	},
	simplify: simplifyChange,
});
