import { boundedNumber } from '../../shared/form/boundedNumber';
import { choices, toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { several } from '../../shared/form/several';
import { operation } from '../../shared/node/operation';
import { bodiesAs } from '../../shared/records/conversation';
import { tags } from '../../shared/records/tag';
import { inOrder } from '../../shared/session/inOrder';
import type { ItemSession } from '../../shared/session/session';
import { readThread } from '../../shared/thread/thread';
import { toTranscript } from '../../shared/thread/transcript';
import type { ConversationWithParts } from './parts';
import { conversationWithParts } from './parts';
import { conversationStates } from './searchable';
import type { Found, Wanted } from './walk';
import { SEARCH_DELAY, walkConversations } from './walk';

const DEFAULT_OVERLAP = SEARCH_DELAY / 60;

export const getAllWithParts = operation({
	name: 'Get Many With Parts',
	action: 'Get many conversations with parts',
	description:
		'Get many conversations with all that was said in them: finds them by when they changed, state or tag, and reads each one, many at once within the rate limit',
	fields: {
		includeNotes: toggle('Include Notes', {
			description:
				'Whether the messages hold internal notes, which the customer must not see. Without Simplify they are always there.',
		}),
		displayAs: bodiesAs(),
		updatedSince: optional(
			date('Updated Since', {
				description:
					"Only conversations that changed then or later, such as since the last run. It is taken five minutes earlier, because Intercom's search learns of a change with a delay: 'Overlap Minutes' says otherwise.",
			}),
		),
		overlapMinutes: optional(
			boundedNumber('Overlap Minutes', {
				lowest: 0,
				default: DEFAULT_OVERLAP,
				description: "How much earlier than 'Updated Since' it is looked for changes",
			}),
		),
		updatedUntil: optional(
			date('Updated Until', { description: 'Only conversations whose last change is not later' }),
		),
		createdSince: optional(
			date('Created Since', { description: 'Only conversations that began then or later' }),
		),
		createdUntil: optional(
			date('Created Until', { description: 'Only conversations that began until then' }),
		),
		states: optional(choices('States', conversationStates)),
		tagIds: optional(several('Tag', tags, { description: 'Only conversations with one of these tags' })),
	},
	optionalIn: 'Filters',
	effect: 'read',
	pages: ({ updatedSince, overlapMinutes = DEFAULT_OVERLAP, displayAs, ...wanted }, session, limit) =>
		readMany(
			session,
			{ ...wanted, updatedSince: updatedSince && updatedSince - Math.ceil(overlapMinutes * 60) },
			displayAs,
			limit,
		),
	simplify: (conversation, { displayAs, includeNotes }) => {
		const { id, state, admin_assignee_id, team_assignee_id, updated_at } = conversation;
		const thread = readThread(conversation, displayAs === 'plaintext' ? 'text' : 'html');
		return {
			id,
			state,
			title: thread.title ?? thread.subject,
			contact_id: thread.contactId,
			admin_assignee_id,
			team_assignee_id,
			tags: thread.tags,
			updated_at,
			messages: toTranscript(thread, { includeNotes }).messages,
			missing_parts: thread.missingParts,
		};
	},
});

async function* readMany(
	session: ItemSession,
	wanted: Wanted,
	displayAs: 'plaintext' | undefined,
	limit: number,
): AsyncGenerator<ConversationWithParts[], void> {
	const gone: string[] = [];
	let count = 0;
	const read = async ({ id, total }: Found) => {
		const { conversation } = await conversationWithParts(session, id, displayAs);
		if (!conversation) gone.push(id);
		if (++count % PROGRESS === 0) {
			session.context.sendMessageToUI(`${count} of ${Math.min(total, limit)} conversations read`);
		}
		return conversation;
	};
	for await (const conversation of inOrder(walkConversations(session, wanted, limit), session.width, read)) {
		if (conversation) yield [conversation];
	}
	if (gone.length > 0) hintAt(gone, session);
}

/** After so many conversations the editor is told how far it is. */
const PROGRESS = 150;

/** They were found, and deleted before they were read: whoever counts is not to wonder. */
function hintAt(gone: string[], { context }: ItemSession): void {
	const [what, were] = gone.length === 1 ? ['conversation', 'was'] : ['conversations', 'were'];
	context.addExecutionHints({
		type: 'info',
		location: 'outputPane',
		message: `${gone.length} ${what} ${were} deleted between the search and the reading, and left out: ${gone.join(', ')}.`,
	});
}
