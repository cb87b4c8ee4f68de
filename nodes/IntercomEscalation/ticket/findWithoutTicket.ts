import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { asText } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { aiTeammate } from '../fields';
import { readConversation } from '../heldConversation';
import { lookBack, mostFound, openSince } from '../looking';
import { quietConversations } from '../quiet';
import type { Refusal } from '../refusals';
import { hintAt, isPassing, refusalOf } from '../refusals';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import { typesField } from './fields';
import { quietBy } from './makeTicket';

export const findWithoutTicket = operation({
	name: 'Find Without Ticket',
	action: 'Find conversations without ticket',
	description:
		'Find open conversations with a tag of which no ticket was made yet, or not completely: what an event told while nobody listened, or a run that broke. Each is found until Make Ticket is done with it.',
	fields: {
		tag: anyText('Tag', {
			default: 'ai-handed-off',
			description: 'The name of the tag of those that become tickets; the same as in Make Ticket',
		}),
		types: typesField(),
		aiTeammate: aiTeammate(),
		lookBack: lookBack(),
		limit: mostFound(),
	},
	effect: 'read',
	patience: 'minutes',
	run: async ({ tag, types, aiTeammate: teammateId, lookBack: hours, limit = Infinity }, session) => {
		const seat = seatOf(teammateId);
		const now = session.now();
		// Without a type nothing becomes a ticket, so there is nothing to look for.
		const tagId = types.trim() === '' ? undefined : await idOfTag(tag.trim(), session);
		if (tagId === undefined) return [];
		const listed = await session.list(
			openSince(now - hours * HOUR, { field: 'tag_ids', operator: '=', value: tagId }),
			{
				style: 'cursor in body',
				items: 'conversations',
			},
		);
		const quiet = await quietConversations(session, quietBy(seat, types), now);
		quiet.forgetAllBut(listed);
		const found: Array<{ conversationId: string }> = [];
		const refusals: Refusal[] = [];
		for (const item of listed) {
			if (found.length >= limit) break;
			if (quiet.isKnownQuiet(item)) continue;
			const id = String(item.id);
			const look = async () => {
				const { entries } = readSituation(await readConversation(session, id), seat);
				if (entries.some(({ mark }) => mark?.kind === 'ticket')) quiet.keepQuiet(item);
				else found.push({ conversationId: id });
			};
			// Trouble that passes, and an answer that is none, are about the way to Intercom and not about this conversation.
			const refusal = await refusalOf(`conversation ${id}`, look, (error) => !isPassing(error));
			if (refusal) refusals.push(refusal);
		}
		hintAt(refusals, 'Conversations without a ticket were looked for', session);
		return found;
	},
});

const HOUR = 3_600_000;

/** Undefined where no conversation can have it yet: the first hand-off makes it. */
async function idOfTag(name: string, session: ItemSession): Promise<string | undefined> {
	const { data = [] } = name === '' ? {} : await session.sendOnce(endpoint('GET /tags'));
	const tag = data.find((one) => asText(one.name)?.toLowerCase() === name.toLowerCase());
	if (tag) return String(tag.id);
	session.context.addExecutionHints({
		type: 'info',
		location: 'outputPane',
		message:
			name === ''
				? "'Tag' is empty, so conversations become tickets only when an event tells of them."
				: `There is no tag "${name}" yet, so no conversation has it. The first hand-off makes it.`,
	});
	return undefined;
}
