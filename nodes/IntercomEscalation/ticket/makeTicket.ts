import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Inputs } from '../../shared/form/field';
import { anyText, readList } from '../../shared/form/text';
import type { Ticket, TicketType } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { toText } from '../../shared/form/text';
import type { ItemSession } from '../../shared/session/session';
import { toText as toPlainText } from '../../shared/thread/body';
import { toShowableHtml } from '../../shared/thread/format';
import type { Thread } from '../../shared/thread/thread';
import { readThread } from '../../shared/thread/thread';
import { aiTeammate, conversation, fromItem, givenText } from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { noTicketNote, ticketNote } from '../note';
import { quietConversations } from '../quiet';
import { hintAt, isPassing, isRefusal } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import { hasTag } from '../turn/turn';
import { sayOnce } from '../writing';
import { formField, messageField, typesField } from './fields';
import type { Filled } from './form';
import { fillForm, readForm } from './form';
import { readRoutes, ticketTypesOf, typeNamed, typeNamedFor } from './routes';
import { fill, refusalIn } from './template';
import { isMadeByApp, ticketOf } from './ticketOf';
import type { Words } from './words';
import { wordsOf } from './words';

const fields = {
	conversation: conversation(),
	types: typesField(),
	category: givenText('Category', {
		...fromItem('category'),
		description: 'What the matter is about. Leave empty for what the category attribute holds.',
	}),
	categoryAttribute: anyText('Category Attribute', {
		default: 'AI category',
		description: 'The name of the conversation attribute that holds the category; Hand Off writes it',
	}),
	summary: givenText('Summary', {
		...fromItem('summary'),
		description: 'What the customer wants, where something before has summed it up',
	}),
	form: formField(),
	message: messageField(),
	tag: anyText('Tag', {
		default: 'ai-handed-off',
		description:
			'The name of a tag without which a conversation becomes no ticket: that of Hand Off. Leave empty to make a ticket of every conversation that comes here.',
	}),
	aiTeammate: aiTeammate(),
};

export const makeTicket = operation({
	name: 'Make Ticket',
	action: 'Make ticket of conversation',
	description:
		'Make one ticket of a conversation, however often this runs: its type by category, its form filled from the conversation, the customer told, a note for people. Where it cannot be made, a note tells people so, with all that the customer wrote.',
	fields,
	effect: 'once',
	patience: 'minutes',
	outputs: ['Ticket', 'No Ticket'],
	errorOutput: 'No Ticket',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => await make(inputs, held, session)),
});

type MakeInputs = Inputs<typeof fields>;

/** Why there is no ticket, or none of this workflow's. */
const REASONS = {
	notEscalated: 'The conversation has not the tag of those that become tickets',
	noType: 'Conversations of this category become no ticket',
	madeByOthers: 'Somebody else made the ticket',
} as const;

const because = (code: keyof typeof REASONS) => [{ code, message: REASONS[code] }];

/** What one conversation is made a ticket with. */
interface Making {
	inputs: MakeInputs;
	held: HeldConversation;
	session: ItemSession;
	seat: AiSeat;
	record: IDataObject;
	thread: Thread;
	category: string;
	words: Words;
}

async function make(inputs: MakeInputs, held: HeldConversation, session: ItemSession) {
	const seat = seatOf(inputs.aiTeammate);
	const record = await held.read();
	const situation = readSituation(record, seat);
	const tag = inputs.tag.trim();
	const noTicket = { conversationId: held.id, made: false };
	if (tag !== '' && !hasTag(situation, tag))
		return toOutput('No Ticket', { ...noTicket, reasons: because('notEscalated') });

	const category = inputs.category || toText(situation.customAttributes[inputs.categoryAttribute.trim()]);
	const thread = readThread(record, 'html', { aiTeammateIds: [seat.teammateId] });
	const templates = [inputs.form, inputs.message];
	const words = await wordsOf(thread, templates, { summary: inputs.summary, category }, session);
	const making: Making = { inputs, held, session, seat, record, thread, category, words };

	const ticket = await ticketOf(record, session);
	if (ticket) {
		const isOurs = hasMark(record, seat, 'ticket', String(ticket.id)) || isMadeByApp(ticket);
		if (isOurs) return toOutput('Ticket', await tell(making, ticket, NOTHING_FILLED, false));
		await keepQuiet(making);
		return toOutput('No Ticket', { ...noTicket, reasons: because('madeByOthers'), ticketId: ticket.id });
	}
	const planned = await plan(making);
	if (planned === undefined) {
		await keepQuiet(making);
		return toOutput('No Ticket', { ...noTicket, category, reasons: because('noType') });
	}
	if ('problem' in planned) return await giveUp(making, planned.problem, planned.filled);
	const made = await create(making, planned);
	if ('problem' in made) return await giveUp(making, made.problem, planned.filled);
	return toOutput('Ticket', await tell(making, made, planned.filled, true));
}

/** With these types nothing becomes of it, so Find Without Ticket need not read it again. */
async function keepQuiet({ session, seat, inputs, record }: Making): Promise<void> {
	const quiet = await quietConversations(session, quietBy(seat, inputs.types), session.now());
	quiet.keepQuiet(record);
}

/** What those that need no ticket are remembered by. */
export const quietBy = (seat: AiSeat, types: string): unknown[] => ['tickets', seat, types];

const NOTHING_FILLED: Filled = { values: {}, shown: [], problems: [] };

interface Planned {
	type: TicketType;
	filled: Filled;
}

interface Problem {
	problem: string;
	filled: Filled;
}

/** The type and its form; undefined where the settings want no ticket. */
async function plan({ inputs, session, category, words }: Making): Promise<Planned | Problem | undefined> {
	let filled = NOTHING_FILLED;
	try {
		const named = typeNamedFor(readRoutes(inputs.types), readList(category));
		if (named === undefined) return undefined;
		const type = typeNamed(named, await ticketTypesOf(session));
		filled = await fillForm(readForm(inputs.form), String(type.id), words.valueOf, session);
		return { type, filled };
	} catch (error) {
		return { problem: problemOf(error), filled };
	}
}

/** @throws what is no refusal, or passes by itself */
function problemOf(error: unknown): string {
	if (!isRefusal(error) || isPassing(error)) throw error;
	return [error.message, error instanceof UserError ? error.description : ''].filter(Boolean).join('. ');
}

/** A customer's type is what the conversation becomes; a back-office ticket is made beside it, and linked. */
async function create(making: Making, { type, filled }: Planned): Promise<Ticket | { problem: string }> {
	const { held, session, thread } = making;
	const values = Object.keys(filled.values).length > 0 ? filled.values : undefined;
	try {
		if (type.category !== 'Back-office')
			return await held.send(
				endpoint('POST /conversations/{conversation_id}/convert', {
					path: { conversation_id: held.id },
					body: { ticket_type_id: String(type.id), ticket_state_id: undefined, attributes: values },
					effect: 'once',
				}),
			);
		return await held.send(
			endpoint('POST /tickets', {
				partOfBody: {
					ticket_type_id: String(type.id),
					contacts: [{ id: thread.contactId ?? '' }],
					ticket_attributes: values,
					conversation_to_link_id: held.id,
				},
				effect: 'once',
			}),
		);
	} catch (error) {
		// When no answer came, the conversation tells whether there is a ticket.
		const made = await ticketOf(await held.read(), session);
		return made ?? { problem: problemOf(error) };
	}
}

/** Tells the customer, then people; the note is the mark that all is done. */
async function tell(making: Making, ticket: Ticket, { shown, problems }: Filled, made: boolean) {
	const { inputs, held, seat, category, words } = making;
	const id = String(ticket.id);
	const result = {
		conversationId: held.id,
		made,
		ticketId: id,
		ticketNumber: ticket.ticket_id ?? null,
		ticketType: ticket.ticket_type?.name ?? null,
		state: ticket.ticket_state?.internal_label ?? null,
		category,
		problems,
	};
	const { record, thread } = making;
	// Where Intercom leaves out old parts, the mark may be among them: nobody is told twice.
	const isDone = !made && thread.missingParts !== 0;
	if (isDone || hasMark(record, seat, 'ticket', id)) return result;

	const told = [...problems];
	const isSeen = ticket.category === undefined || ticket.category === 'Customer';
	const message = isSeen ? messageTo(inputs.message, ticket, words, told) : '';
	if (message !== '') {
		const isSaid = (shownRecord: IDataObject) => hasSaid(shownRecord, seat, message);
		if (!isSaid(record)) await sayOnce(held, seat, 'comment', message, isSaid);
	}
	const body = ticketNote(
		{
			number: String(ticket.ticket_id ?? id),
			type: ticket.ticket_type?.name ?? '',
			category,
			filled: shown,
			problems: told,
		},
		id,
	);
	await sayOnce(held, seat, 'note', body, (shownRecord) => hasMark(shownRecord, seat, 'ticket', id));
	if (told.length > 0)
		hintAt(
			told.map((problem) => ({ step: 'form', message: problem })),
			`Ticket ${result.ticketNumber} was made`,
			held,
		);
	return { ...result, problems: told };
}

function messageTo(template: string, ticket: Ticket, words: Words, problems: string[]): string {
	if (template.trim() === '') return '';
	try {
		return toShowableHtml(fill(template, placesOf(ticket, words)) ?? '');
	} catch (error) {
		problems.push(`The customer was not told: ${refusalIn(error)}`);
		return '';
	}
}

/** The places that a ticket fills, before those of its conversation. */
export const placesOf =
	(ticket: Ticket, words: Words) =>
	(place: string): string | undefined => {
		switch (place) {
			case 'ticketNumber':
				return ticket.ticket_id ?? '';
			case 'ticketType':
				return ticket.ticket_type?.name ?? '';
			case 'state':
				return ticket.ticket_state?.external_label ?? ticket.ticket_state?.internal_label ?? '';
			default:
				return words.valueOf(place);
		}
	};

export const hasMark = (
	record: IDataObject,
	seat: AiSeat,
	kind: 'ticket' | 'ticket-failed' | 'ticket-state',
	id: string,
): boolean =>
	readSituation(record, seat).entries.some(({ mark }) => mark?.kind === kind && mark.messageId === id);

/**
 * Whether the AI's seat has said this to the customer.
 * @param since only from then on, in ISO 8601 and UTC
 */
export const hasSaid = (record: IDataObject, seat: AiSeat, html: string, since = ''): boolean => {
	const words = toPlainText(html, 'html');
	return readSituation(record, seat).entries.some(
		({ by, isMessage, text, createdAt }) =>
			by === 'ai' && isMessage && text === words && (createdAt ?? since) >= since,
	);
};

/** Nobody's words are lost: people find them in a note, and in what goes on to be told. */
async function giveUp({ held, seat, record, category, words }: Making, why: string, { shown }: Filled) {
	const isTold = (shownRecord: IDataObject) => hasMark(shownRecord, seat, 'ticket-failed', held.id);
	const isNew = !isTold(record);
	if (isNew) {
		const body = noTicketNote({ why, category, question: words.question, filled: shown }, held.id);
		await sayOnce(held, seat, 'note', body, isTold);
	}
	return toOutput('No Ticket', {
		conversationId: held.id,
		made: false,
		category,
		problem: why,
		isNew,
	});
}
