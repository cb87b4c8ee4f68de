import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText, entries } from '../../shared/reading';
import type { Owner } from '../../shared/thread/owner';
import { cutInTheMiddle } from '../../shared/thread/text';
import type { Thread } from '../../shared/thread/thread';
import { readThread } from '../../shared/thread/thread';
import type { Reason } from '../reason';
import type { AiSeat } from '../turn/seat';
import type { Entry } from '../turn/situation';
import { toSituation } from '../turn/situation';
import { isAnswerOfAi } from '../turn/turn';

/**
 * Whether Fin, Intercom's own AI agent, has given a conversation up. Intercom sends no event for it; it writes a state
 * into the conversation, some seconds later, as `ai_agent.resolution_state` (API description 2.16).
 */

/** The states in which somebody else has to answer, and what each means. */
export const FIN_STATES = {
	escalated: 'Fin handed the customer over to people',
	procedure_handoff: 'A procedure of Fin ended by handing the customer over to people',
	negative_feedback: 'The customer said that the answer of Fin did not help',
} as const;

/** All that Intercom describes; in the two others Fin has settled the matter. */
export const ALL_FIN_STATES: readonly string[] = [
	...Object.keys(FIN_STATES),
	'assumed_resolution',
	'confirmed_resolution',
];

/** What whoever takes over needs to know. */
export interface GivenUp {
	conversationId: string;
	contactId: string | null;
	/** The customer's message that Fin gave up on. The same for as long as Fin says nothing to a later one. */
	customerMessageId: string;
	/** The customer's newest message: the one that an answer is for. */
	newestMessageId: string;
	finState: string;
	customerAsked: string;
	/** All that Fin has said since a person or our AI last spoke. */
	finSaid: string;
	/** What Fin answered from, as far as Intercom tells. */
	sources: Array<{ type: string | null; title: string | null; url: string | null }>;
	owner: Owner;
}

/** Why there is nothing to do. */
const NOT_GIVEN_UP = {
	finTakesNoPart: 'Fin takes no part in this conversation',
	notGivenUp: 'Fin has not given this conversation up',
	noCustomerMessage: 'There is no message of a customer',
	taken: 'It was noticed before that Fin gave this message up',
	personReplied: 'A teammate has replied since',
	answered: 'The AI has answered since',
	closed: 'The conversation is closed',
	snoozed: 'The conversation is snoozed',
	gone: 'The conversation was deleted',
} as const;

export type NotGivenUp = keyof typeof NOT_GIVEN_UP;

/** As results and notes say it. */
export const reasonsFor = (code: NotGivenUp): Array<Reason<NotGivenUp>> => [
	{ code, message: NOT_GIVEN_UP[code] },
];

/** What a state means, in a sentence. */
export const meaningOf = (state: string): string =>
	FIN_STATES[state as keyof typeof FIN_STATES] ?? `Fin's state is ${state}`;

/** Characters of what each side said that go into a note. */
const LONGEST = 2_000;

/**
 * @param record a conversation as `GET /conversations/{id}` gives it
 * @param states the states that count
 */
export function readGivenUp(
	record: IDataObject,
	seat: AiSeat,
	states: readonly string[],
): GivenUp | NotGivenUp {
	const fin = asRecord(record.ai_agent);
	if (!fin) return 'finTakesNoPart';
	const state = asText(fin.resolution_state);
	if (state === null || !states.includes(state)) return 'notGivenUp';
	if (record.state === 'closed' || record.state === 'snoozed') return record.state;

	const thread = readThread(record, 'html', { aiTeammateIds: [seat.teammateId] });
	const situation = toSituation(thread, seat);
	const customerAt = givenUpAt(thread, situation.entries);
	const message = situation.entries[customerAt];
	if (!message) return 'noCustomerMessage';
	const isMark = ({ mark }: Entry) =>
		(mark?.kind === 'fin-gave-up' || mark?.kind === 'fin-to-ai') && mark.messageId === message.id;
	const since = situation.entries.slice(customerAt + 1);
	if (since.some(isMark)) return 'taken';
	if (since.some(({ by, isMessage }) => by === 'person' && isMessage)) return 'personReplied';
	if (since.some(isAnswerOfAi)) return 'answered';

	const isCustomers = ({ by, isMessage }: Entry) => by === 'customer' && isMessage;
	const begin = situation.entries.findLastIndex(
		(entry, index) => index < customerAt && entry.isMessage && !isCustomers(entry),
	);
	const asked = situation.entries.slice(begin + 1).filter(isCustomers);
	return {
		conversationId: situation.conversationId,
		contactId: situation.contactId,
		customerMessageId: message.id,
		newestMessageId: asked.at(-1)!.id,
		finState: state,
		customerAsked: cutInTheMiddle(asked.map(({ text }) => text).join('\n\n'), LONGEST),
		finSaid: cutInTheMiddle(wordsOfFin(thread), LONGEST),
		sources: entries(asRecord(fin.content_sources)?.content_sources).map(
			({ content_type: type, title, url }) => ({
				type: asText(type),
				title: asText(title),
				url: asText(url),
			}),
		),
		owner: situation.owner,
	};
}

/**
 * Where the message stands that Fin gave up on: the customer's last before what Fin said last. Fin may say several
 * things as it hands over, some of them after its state is there, and a customer writes on while waiting; neither
 * makes it another matter.
 */
function givenUpAt({ parts }: Thread, all: Entry[]): number {
	const saidLast = parts.findLastIndex(({ by, kind }) => by === 'fin' && kind === 'message');
	const isCustomers = ({ by, isMessage }: Entry) => by === 'customer' && isMessage;
	const before = all.slice(0, saidLast === -1 ? undefined : saidLast).findLastIndex(isCustomers);
	return before === -1 ? all.findIndex(isCustomers) : before;
}

function wordsOfFin({ parts }: Thread): string {
	const others = parts.findLastIndex(
		({ by, kind }) => (by === 'person' || by === 'ai') && kind === 'message',
	);
	return parts
		.slice(others + 1)
		.filter(({ by, kind }) => by === 'fin' && kind === 'message')
		.map(({ text }) => text)
		.join('\n\n');
}
