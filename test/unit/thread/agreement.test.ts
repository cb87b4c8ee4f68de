import type { IDataObject } from 'n8n-workflow';
import { simplifyConversation } from '../../../nodes/Intercom/conversation/simplified';
import { toSituation } from '../../../nodes/IntercomEscalation/turn/situation';
import { KINDS } from '../../../nodes/IntercomTrigger/author';
import { toEvent } from '../../../nodes/IntercomTrigger/event';
import type { Thread } from '../../../nodes/shared/thread/thread';
import { readThread } from '../../../nodes/shared/thread/thread';
import { ROLES, toTranscript } from '../../../nodes/shared/thread/transcript';
import { AI, conversation, does, NORA, says, startedBy } from '../escalation/conversations';
import {
	conversation as notified,
	conversationOfVersion1,
	conversationPart,
	ticket,
	ticketPart,
} from '../trigger/payloads';
import { ODD } from './odd';
import { RECORDED } from './recorded';

/**
 * Four read a conversation: the transcript, the simplified record, the event of the trigger and the AI's turn. They
 * agree on who wrote, what was said and what was deleted, in every conversation that the tests know.
 */

const everySaying = [
	says.customer('Help'),
	says.ai('Try this'),
	says.aiSeatByHand('I take this'),
	says.nora('Hello'),
	says.bot('We got it'),
	says.bot('We reply in a day', 'channel_and_reply_time_expectation'),
	says.fin('Try that'),
	says.customer('Gone', { redacted: true }),
	says.customer('', { body: null, attachments: [{ name: 'a.pdf', url: 'https://example.com/a.pdf' }] }),
	says.customer('No', { part_type: 'open' }),
	does.note('VIP'),
	does.handOffNote('100'),
	does.draftNote('100'),
	does.assign(AI),
	does.assign(NORA, AI),
	does.assignByBot(AI),
	does.botNote('Summary'),
	does.rate('Great'),
	does.close(),
];

const conversations: Array<[string, IDataObject]> = [
	...RECORDED.map(([what, record]): [string, IDataObject] => [what, record]),
	...ODD,
	['all that the turns know', conversation(everySaying)],
	...(['bot', 'outbound', 'fin'] as const).map((who): [string, IDataObject] => [
		`begun by ${who}`,
		conversation(everySaying, startedBy(who)),
	]),
	[
		'as notifications have it',
		notified({}, [conversationPart({ author: { type: 'admin', id: '7' } })]) as IDataObject,
	],
	[
		'as notifications of 1.x have it',
		conversationOfVersion1([conversationPart({ author: { type: 'user', id: 'c1' } })]) as IDataObject,
	],
	[
		'a ticket as notifications have it',
		ticket({}, [ticketPart({ id: '1', body: 'Help', author: { type: 'user', id: 'c1' } })]) as IDataObject,
	],
];

const own = { appCodes: ['no-app-at-all'], teammateIds: [AI, '7'] };
const read = (record: IDataObject): Thread => readThread(record, 'html', { aiTeammateIds: own.teammateIds });

/** The event of a notification about one part alone. */
function eventOf(record: IDataObject, part: Thread['parts'][number]) {
	const isTicket = record.type === 'ticket';
	const list = isTicket ? 'ticket_parts' : 'conversation_parts';
	const isOpening = part.type === 'source';
	const parts = (record[list] as IDataObject)[list] as IDataObject[];
	// What was offered or asked for right after comes from the parts beside it, so those before and after stay.
	const upTo = parts.slice(0, parts.indexOf(part.record) + 1);
	return toEvent(
		{
			topic: isOpening ? 'conversation.user.created' : 'some.topic',
			data: { item: isOpening ? record : { ...record, [list]: { [list]: upTo } } },
		},
		own,
	);
}

it("calls the AI at a teammate's seat a bot and this app, and who types by hand there a teammate and a person", () => {
	const thread = read(conversation([says.ai('By the AI'), says.aiSeatByHand('By hand')]));
	const [, ai, person] = toTranscript(thread, { includeNotes: true }).messages;
	expect([ai!.role, person!.role]).toEqual(['bot', 'teammate']);
	expect(toSituation(thread, { teammateId: AI, teamIds: [] }).entries.map(({ by }) => by)).toEqual([
		'customer',
		'ai',
		'person',
	]);
	const kinds = thread.parts.map((part) => eventOf(thread.record, part).author?.kind);
	expect(kinds).toEqual(['customer', 'app', 'teammate']);
});

describe.each(conversations)('%s', (_what, record) => {
	const thread = read(record);

	it('has the same authors for the transcript, the event and the turn', () => {
		const spoken = thread.parts.filter(({ kind }) => kind !== 'action');
		const { messages } = toTranscript(thread, { includeNotes: true });
		expect(messages.map(({ role, author }) => [role, author])).toEqual(
			spoken.map(({ by, author }) => [ROLES[by], author]),
		);
		expect(toSituation(thread, { teammateId: AI, teamIds: [] }).entries.map(({ by }) => by)).toEqual(
			thread.parts.map(({ by }) => by),
		);
		for (const part of thread.parts) {
			const { author } = eventOf(record, part);
			expect([part.id, author?.kind ?? null]).toEqual([part.id, KINDS[part.by]]);
			if (author) expect(author).toMatchObject(part.author);
		}
	});

	it('says the same to the transcript, the simplified record, the event and the turn', () => {
		const spoken = thread.parts.filter(({ kind }) => kind !== 'action');
		const { messages } = toTranscript(thread, { includeNotes: true });
		expect(messages.map(({ id, text }) => [id, text])).toEqual(spoken.map(({ id, text }) => [id, text]));
		expect(messages.map(({ kind }) => kind === 'note')).toEqual(spoken.map(({ kind }) => kind === 'note'));
		for (const part of thread.parts) {
			const { message } = eventOf(record, part);
			// A prompt is known by the field that follows it, which a notification does not have.
			expect(message?.text ?? null).toBe(part.kind === 'action' ? null : part.text);
			expect(message?.attachments ?? []).toEqual(part.attachments);
		}
		expect(simplifyConversation(record).first_message).toBe(thread.opening?.text ?? '');
		const entries = toSituation(thread, { teammateId: AI, teamIds: [] }).entries;
		expect(entries.map(({ isMessage }) => isMessage)).toEqual(
			thread.parts.map(({ kind, redacted }) => kind === 'message' && !redacted),
		);
		expect(entries.filter(({ isMessage, text }) => isMessage && text === '')).toEqual([]);
	});

	it('keeps what was deleted from all four', () => {
		const { messages } = toTranscript(thread, { includeNotes: true });
		for (const part of thread.parts.filter(({ redacted }) => redacted)) {
			expect(messages.find(({ id }) => id === part.id)?.text).toBe('[Redacted]');
			expect(eventOf(record, part).message?.text).toBe('[Redacted]');
			expect(
				toSituation(thread, { teammateId: AI, teamIds: [] }).entries.find(({ id }) => id === part.id)
					?.isMessage,
			).toBe(false);
		}
		const opening = { source: { ...(record.source as IDataObject), body: '<p>Secret</p>', redacted: true } };
		if (record.source)
			expect(simplifyConversation({ ...record, ...opening }).first_message).toBe('[Redacted]');
	});
});
