import { boundedNumber } from '../../shared/form/boundedNumber';
import type { ConversationList } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import type { ItemSession } from '../../shared/session/session';
import { readTitle } from '../../shared/thread/thread';
import { readTranscript } from '../../shared/thread/transcript';
import { transcriptFields } from '../conversation/fields';
import { conversationWithParts } from '../conversation/parts';

/** The most characters of a message, and of one conversation: ten conversations are then some 25,000 tokens. */
const LONGEST = { ofMessage: 4_000, ofAll: 10_000 };

export const getHistory = operation({
	name: 'Get History',
	action: 'Get history of contact',
	description:
		'Get what was said in the conversations of a contact, the one that changed last first: as one record, bounded in length, which tells how much was left out. A conversation begun moments ago may be missing for some minutes.',
	fields: {
		contact: contactPicker(),
		maxConversations: boundedNumber('Max Conversations', {
			default: 10,
			lowest: 1,
			highest: 50,
			isWhole: true,
			description: `How many conversations at most, those that changed last. Of each, the first message and the newest ones come, up to ${LONGEST.ofAll.toLocaleString('en')} characters; Get Transcript of a conversation gives all of it.`,
		}),
		...transcriptFields(),
	},
	effect: 'read',
	run: async ({ contact, maxConversations, includeNotes, attachmentsAs, aiTeammateIds }, session) => {
		const { ids, total } = await conversationsOf(contact, session, maxConversations);
		// Search finds nothing of a contact that is not there, either.
		if (ids.length === 0) {
			await session.send(endpoint('GET /contacts/{contact_id}', { path: { contact_id: contact } }));
		}
		const read = await Promise.all(ids.map(async (id) => await conversationWithParts(session, id)));
		// One may have been deleted since it was found.
		const conversations = read.flatMap(({ conversation }) => conversation ?? []);
		const options = {
			includeNotes,
			aiTeammateIds,
			attachmentLinks: attachmentsAs !== 'names',
			most: LONGEST,
		};
		return {
			contact_id: contact,
			conversations: conversations.map((conversation) => ({
				conversation_id: conversation.id,
				state: conversation.state,
				title: readTitle(conversation),
				created_at: conversation.created_at,
				updated_at: conversation.updated_at,
				...readTranscript(conversation, options),
			})),
			conversationsLeftOut: Math.max(0, total - ids.length),
		};
	},
});

/** The conversations that changed last, and how many there are in all. @throws NodeApiError in Intercom's words */
async function conversationsOf(contact: string, session: ItemSession, most: number) {
	let total = 0;
	const found = await session.list(
		endpoint('POST /conversations/search', {
			effect: 'read',
			body: { query: { field: 'contact_ids', operator: '=', value: contact } },
		}),
		{
			style: 'cursor in body',
			items: ({ conversations, total_count: count = 0 }: ConversationList) => {
				total = count;
				// Absent, it is not understood; see `pages`.
				return conversations!;
			},
		},
		most,
	);
	return { ids: found.map(({ id = '' }) => id), total };
}
