import type { IDataObject } from 'n8n-workflow';
import { asRecord, asTime, entries, readMoment } from '../../shared/reading';
import { openingIn } from '../../shared/thread/author';
import type { Part } from '../../shared/thread/part';
import { readThread } from '../../shared/thread/thread';
import { toSituation } from '../turn/situation';
import type { Entry } from '../turn/situation';
import type { AiSeat } from '../turn/seat';

/**
 * The first turn of a past conversation: what the customer had asked when nobody had answered yet, as the AI would have
 * found it, and what came of it without the AI.
 */
export interface PastTurn {
	/** As `GET /conversations/{id}` would have given it then. */
	record: IDataObject;
	/** When the last message of the turn came, in ISO 8601 and UTC; when it began, where no customer said anything. */
	askedAt: string | null;
	afterwards: Afterwards;
}

/** What the team did next; `null` for what there was none of, and what Intercom does not tell. */
export type Afterwards = {
	/** Whose hand answered first: `person`, `fin`, `bot`, `ai` or `app`. */
	firstAnswerBy: string | null;
	/** What people said first, up to the customer's next message, as text. */
	teamAnswer: string | null;
	/** Seconds from the customer's last message of the turn to it. */
	teamSecondsToAnswer: number | null;
	/** Messages of people, all in all. */
	teamMessages: number;
	/** How many people wrote. */
	teammates: number;
	/** How often it was assigned to somebody. */
	assignments: number;
	/** How many messages the customer wrote after the turn. */
	customerMessagesAfter: number;
	/** `open`, `closed` or `snoozed`, as it is today. */
	stateToday: string | null;
	/** From 1 to 5. */
	rating: number | null;
	ratingRemark: string | null;
	/** Whether Intercom left out what came right after the first message: then nobody knows what the first answer was. */
	partsMissing: boolean;
};

/**
 * Cuts a conversation off after the customer's first question, so that nothing of what came later can be seen.
 * @param record whole, as `GET /conversations/{id}` gives it
 * @param pause in seconds: messages that follow each other within it are one question, as long as nobody has answered
 */
export function readPastTurn(record: IDataObject, seat: AiSeat, pause: number): PastTurn {
	const thread = readThread(record, 'html', { aiTeammateIds: [seat.teammateId] });
	const happened = toSituation(thread, seat).entries;
	const last = endOfQuestion(happened, pause);
	// Without a question, the rules say why the AI is silent, and need all there is.
	const until = last === -1 ? thread.parts.length - 1 : last;
	const seen = thread.parts.slice(0, until + 1);
	const askedAt = happened[last]?.createdAt ?? asTime(record.created_at);
	return {
		record: asItWas(record, seen, askedAt),
		askedAt,
		afterwards: readAfterwards(
			{ entries: happened.slice(until + 1), parts: thread.parts.slice(until + 1) },
			{ record, askedAt, partsMissing: thread.missingParts !== 0 },
		),
	};
}

/** Where the last message of the customer's first question stands; -1 when no customer said anything. */
function endOfQuestion(happened: readonly Entry[], pause: number): number {
	let last = happened.findIndex(isOfCustomer);
	if (last === -1) return -1;
	for (let index = last + 1; index < happened.length; index++) {
		const entry = happened[index]!;
		if (!entry.isMessage) continue;
		if (!isOfCustomer(entry) || !(secondsBetween(happened[last]!.createdAt, entry.createdAt) <= pause)) break;
		last = index;
	}
	return last;
}

const isOfCustomer = ({ by, isMessage }: Entry) => by === 'customer' && isMessage;

const secondsBetween = (one: string | null, other: string | null): number =>
	((readMoment(other) ?? NaN) - (readMoment(one) ?? NaN)) / 1000;

/**
 * Only what is known to have been so then. Whom it belongs to, its title and its attributes are as somebody or something
 * left them afterwards, and would tell how it ended.
 */
function asItWas(record: IDataObject, seen: readonly Part[], askedAt: string | null): IDataObject {
	const opening = openingIn(record);
	const parts = seen.filter(({ type }) => type !== 'source').map((part) => part.record);
	const time = readMoment(askedAt);
	return {
		type: record.type,
		id: record.id,
		created_at: record.created_at,
		...(opening && { source: opening }),
		channel: record.channel,
		contacts: record.contacts,
		company: record.company,
		state: 'open',
		tags: {
			type: 'tag.list',
			tags: entries(record.tags, 'tags').filter(
				(tag) => (readMoment(tag.applied_at) ?? Infinity) <= (time ?? 0),
			),
		},
		conversation_parts: {
			type: 'conversation_part.list',
			conversation_parts: parts,
			total_count: parts.length,
		},
	};
}

function readAfterwards(
	{ entries: happened, parts }: { entries: Entry[]; parts: Part[] },
	known: { record: IDataObject; askedAt: string | null; partsMissing: boolean },
): Afterwards {
	const said = happened.flatMap((entry, index) => (entry.isMessage ? [{ entry, part: parts[index]! }] : []));
	const byPeople = said.filter(({ entry }) => entry.by === 'person');
	const isKnown = !known.partsMissing;
	const first = said.indexOf(byPeople[0]!);
	const next = said.findIndex(({ entry }, index) => index > first && isOfCustomer(entry));
	const answer = byPeople.filter((one) => next === -1 || said.indexOf(one) < next);
	const rating = asRecord(known.record.conversation_rating);
	const { state } = known.record;
	const seconds = secondsBetween(known.askedAt, byPeople[0]?.entry.createdAt ?? null);
	return {
		firstAnswerBy: (isKnown && said.find(({ entry }) => entry.by !== 'customer')?.entry.by) || null,
		teamAnswer: (isKnown && answer.map(({ entry }) => entry.text).join('\n\n')) || null,
		teamSecondsToAnswer: isKnown && Number.isFinite(seconds) ? seconds : null,
		teamMessages: byPeople.length,
		teammates: new Set(byPeople.map(({ part }) => part.author.id)).size,
		assignments: parts.filter(({ type, record }) => type?.includes('assign') && asRecord(record.assigned_to))
			.length,
		customerMessagesAfter: said.filter(({ entry }) => isOfCustomer(entry)).length,
		stateToday: typeof state === 'string' ? state : null,
		rating: typeof rating?.rating === 'number' ? rating.rating : null,
		ratingRemark: typeof rating?.remark === 'string' ? rating.remark : null,
		partsMissing: known.partsMissing,
	};
}
