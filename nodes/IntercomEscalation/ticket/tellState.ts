import type { IDataObject } from 'n8n-workflow';
import type { Inputs } from '../../shared/form/field';
import { whenEmpty } from '../../shared/form/field';
import type { Ticket } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { asId, asTime, entries } from '../../shared/reading';
import { ticketPicker } from '../../shared/records/ticket';
import { MemoryKey } from '../../shared/session/session';
import type { ItemSession } from '../../shared/session/session';
import { toShowableHtml } from '../../shared/thread/format';
import { toText as toPlainText } from '../../shared/thread/body';
import { readThread } from '../../shared/thread/thread';
import { aiTeammate } from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { lookBack } from '../looking';
import { ticketStateNote } from '../note';
import type { Refusal } from '../refusals';
import { hintAt, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import { sayOnce } from '../writing';
import { stateMessagesField } from './fields';
import { hasMark, hasSaid, placesOf } from './makeTicket';
import type { StateMessage } from './states';
import { messageForState, readStateMessages } from './states';
import { fill } from './template';
import { stateChangeOf } from './ticketOf';
import { wordsOf } from './words';

const fields = {
	ticket: whenEmpty(
		ticketPicker({
			default: { mode: 'id', value: '={{ $json.ticketId }}' },
			description:
				'The one that has changed. Leave empty to look for all that have, with one search request.',
		}),
		undefined,
	),
	stateMessages: stateMessagesField(),
	aiTeammate: aiTeammate(),
	lookBack: lookBack('Hours within which a ticket must have changed to be looked at'),
};

export const tellTicketState = operation({
	name: 'Tell Ticket State',
	action: 'Tell state of ticket in conversation',
	description:
		'Say in its conversation that a ticket made by Make Ticket has another state: to the customer, or in a note. Each change is told once, however often this runs.',
	fields,
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) => {
		if (inputs.ticket === undefined) return await lookThrough(inputs, session);
		const ticket = await session.send(
			endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: inputs.ticket } }),
		);
		return await tellStateOf(ticket, inputs, session);
	},
});

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Of which change nothing is left to be told, by ticket, in this process. */
const QUIET = new MemoryKey<Map<string, string>>('tickets whose state is told');

/** What changes told nobody: a notification that came to nothing, or a run that broke. @returns what was told now */
async function lookThrough(inputs: Inputs<typeof fields>, session: ItemSession): Promise<IDataObject[]> {
	const since = Math.floor((session.now() - inputs.lookBack * HOUR) / SECOND);
	const listed = await session.list(
		endpoint('POST /tickets/search', {
			body: { query: { field: 'updated_at', operator: '>', value: since } },
			effect: 'read',
		}),
		{ style: 'cursor in body', items: 'tickets' },
	);
	const quiet = await session.keep(QUIET, async () => await Promise.resolve(new Map<string, string>()));
	const listedIds = new Set(listed.map(({ id }) => String(id)));
	for (const id of quiet.keys()) if (!listedIds.has(id)) quiet.delete(id);
	const told: IDataObject[] = [];
	const refusals: Refusal[] = [];
	for (const ticket of listed) {
		const id = String(ticket.id);
		const look = JSON.stringify([ticket.updated_at, inputs.stateMessages]);
		if (quiet.get(id) === look) continue;
		const refusal = await refusalOf(`ticket ${id}`, async () => {
			const results = [await tellStateOf(ticket, inputs, session)].flat();
			const said = results.filter((result) => result.told);
			told.push(...said);
			// Within the second of its last change, another could follow that looks the same.
			const isSettled = session.now() - (ticket.updated_at ?? Infinity) * SECOND > 2 * SECOND;
			if (said.length === 0 && isSettled) quiet.set(id, look);
		});
		if (refusal) refusals.push(refusal);
	}
	hintAt(refusals, 'Changes of tickets were looked for', session);
	return told;
}

/** Why nothing was said. */
const REASONS = {
	noChange: 'The ticket is in its first state',
	noMessage: 'There are no words for this state',
	notOurs: 'Make Ticket has not made this ticket',
	told: 'This change was told before',
	nothingToSay: 'The words for this state are empty for this ticket',
} as const;

type Code = keyof typeof REASONS;

async function tellStateOf(ticket: Ticket, inputs: Inputs<typeof fields>, session: ItemSession) {
	const seat = seatOf(inputs.aiTeammate);
	const change = stateChangeOf(ticket);
	const message = messageForState(readStateMessages(inputs.stateMessages), ticket.ticket_state ?? {});
	const result = {
		ticketId: String(ticket.id),
		ticketNumber: ticket.ticket_id ?? null,
		state: ticket.ticket_state?.internal_label ?? null,
	};
	const silent = (code: Code) => ({
		...result,
		conversationId: null,
		told: false,
		reasons: [{ code, message: REASONS[code] }],
	});
	if (!change) return silent('noChange');
	if (!message) return silent('noMessage');
	const conversations = conversationsOf(ticket);
	if (conversations.length === 0) return silent('notOurs');
	return await Promise.all(
		conversations.map(async (conversationId) => {
			const code = await withConversation(
				session,
				conversationId,
				async (held) => await tellIn(held, session, { ticket, change, message, seat }),
			);
			return code
				? { ...silent(code), conversationId }
				: { ...result, conversationId, told: true, reasons: [] };
		}),
	);
}

/** A customer's ticket is a conversation itself; a back-office one is linked with those that it is about. */
const conversationsOf = ({ id, category, linked_objects: linked }: Ticket): string[] =>
	category === undefined || category === 'Customer'
		? [String(id)]
		: entries(linked).flatMap(({ type, id: linkedId }) =>
				type === 'conversation' ? (asId(linkedId) ?? []) : [],
			);

/** @returns why nothing was said; undefined when something was */
async function tellIn(
	held: HeldConversation,
	session: ItemSession,
	{
		ticket,
		change,
		message,
		seat,
	}: { ticket: Ticket; change: IDataObject; message: StateMessage; seat: AiSeat },
): Promise<Code | undefined> {
	const record = await held.read();
	if (!hasMark(record, seat, 'ticket', String(ticket.id))) return 'notOurs';
	const thread = readThread(record, 'html', { aiTeammateIds: [seat.teammateId] });
	const words = await wordsOf(thread, [message.template], { summary: '', category: '' }, session);
	const said = fill(message.template, placesOf(ticket, words)) ?? '';
	if (said === '') return 'nothingToSay';
	const partId = asId(change.id) ?? '';
	const since = asTime(change.created_at) ?? '';
	const html = toShowableHtml(said);
	const fixed = fixedPartsOf(message.template, ticket);
	const isTold = (shown: IDataObject) =>
		message.type === 'note'
			? hasMark(shown, seat, 'ticket-state', partId)
			: hasSaid(shown, seat, html, since) || hasSaidLike(shown, seat, fixed, since);
	if (isTold(record)) return 'told';
	if (message.type === 'note') await sayOnce(held, seat, 'note', ticketStateNote(said, partId), isTold);
	else if (record.state === 'closed') await sayClosed(held, seat, html, isTold);
	else await sayOnce(held, seat, 'comment', html, isTold);
	return undefined;
}

/** Stands in a text where something of the conversation does, which may be another the next time. */
const SOMETHING = '\uE000';

/** What a message says in any case: its words before, between and after what comes from the conversation. */
const fixedPartsOf = (template: string, ticket: Ticket): string[] => {
	const text = fill(template, placesOf(ticket, { question: '', valueOf: () => SOMETHING })) ?? '';
	return toPlainText(toShowableHtml(text), 'html')
		.split(SOMETHING)
		.map((part) => part.trim());
};

/**
 * Whether the AI's seat has said these words since then, whatever stood between them: what a message takes from the
 * conversation changes as the customer writes on, and makes it no other message.
 */
const hasSaidLike = (record: IDataObject, seat: AiSeat, parts: readonly string[], since: string): boolean =>
	/[\p{L}\p{N}]/u.test(parts.join('')) &&
	readSituation(record, seat).entries.some(
		({ by, isMessage, text, createdAt }) =>
			by === 'ai' && isMessage && (createdAt ?? since) >= since && hasInOrder(text.trim(), parts),
	);

function hasInOrder(text: string, parts: readonly string[]): boolean {
	if (!text.startsWith(parts[0] ?? '') || !text.endsWith(parts.at(-1) ?? '')) return false;
	let from = 0;
	return parts.every((part) => {
		const at = text.indexOf(part, from);
		from = at + part.length;
		return at !== -1;
	});
}

/** A reply would open what was closed. */
const sayClosed = async (
	held: HeldConversation,
	seat: AiSeat,
	body: string,
	happened: (conversation: IDataObject) => boolean,
): Promise<IDataObject> =>
	await held.sendOnce(
		endpoint('POST /conversations/{conversation_id}/parts', {
			path: { conversation_id: held.id },
			body: { message_type: 'close', type: 'admin', admin_id: seat.teammateId, body },
		}),
		happened,
	);
