import type { IDataObject } from 'n8n-workflow';
import { optional } from '../../shared/form/field';
import { toText } from '../../shared/form/text';
import type { ConversationListItem } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { asId, asText, readMoment, toIso } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { itemsOf } from '../../shared/session/session';
import { aiTeamIds, aiTeammate } from '../fields';
import { readConversation } from '../heldConversation';
import type { Refusal } from '../refusals';
import { hintAt, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import type { Situation } from '../turn/situation';
import { DEFAULT_QUIET_HOURS, outcomeDays, quietHours } from './fields';
import type { Aftermath, Outcomes, YesNo } from './outcomes';
import { aftermathOf, correctedIn, guessOf, listedOutcomes } from './outcomes';

export const readOutcomes = operation({
	name: 'Read Outcomes',
	action: 'Read outcomes',
	description:
		'Find out what became of decisions: taken over by a person, "that\'s not it", reopened, rated, resolved, corrected at approval. All items together are the rows of a table of decisions; those of which something is new come out, with a guess and never with another label.',
	fields: {
		aiTeammate: aiTeammate(),
		days: outcomeDays(),
		quietHours: optional(quietHours()),
		aiTeamIds: aiTeamIds(),
	},
	effect: 'read',
	takes: 'allItems',
	run: async (
		{ aiTeammate: teammateId, days, quietHours: quiet = DEFAULT_QUIET_HOURS, aiTeamIds: teamIds },
		session,
	) => {
		const now = session.now();
		const rows = itemsOf(session).filter((row) => isToBeRead(row, now - days * DAY));
		if (rows.length === 0) return [];
		const seat = seatOf(teammateId, teamIds);
		const listed = await listTouched(session, oldestOf(rows));
		const looking = { seat, now, quiet: quiet * HOUR, listed, aftermathOf: readerOf(session, seat) };
		const read: IDataObject[] = [];
		for (let start = 0; start < rows.length; start += AT_ONCE) {
			const slice = rows.slice(start, start + AT_ONCE);
			read.push(...(await Promise.all(slice.map(async (row) => await outcomesOf(row, looking)))).flat());
		}
		hintAt(looking.aftermathOf.refusals, 'The outcomes were read', session);
		return read;
	},
});

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

/** How many rows are looked at, and so how many conversations are read, at a time. */
const AT_ONCE = 5;

/** Clocks differ, and the answer itself is a reply of a teammate's to Intercom. */
const SLACK = 5 * SECOND;

/** Decisions about a conversation that are young enough; silence has no outcome of the AI's. */
const isToBeRead = (row: IDataObject, since: number): boolean =>
	asId(row.conversationId) !== null &&
	(readMoment(row.decidedAt) ?? -Infinity) >= since &&
	(READ.has(toText(row.outcome)) || asText(row.approval) !== null);

const READ: ReadonlySet<string> = new Set(['answered', 'drafted', 'handedOver', 'noted', 'simulated']);

const oldestOf = (rows: readonly IDataObject[]): number =>
	rows.reduce((oldest, { decidedAt }) => Math.min(oldest, readMoment(decidedAt) ?? oldest), Infinity);

/** Conversations in which something has happened since, by their ID: 150 with each request. */
async function listTouched(session: ItemSession, since: number): Promise<Map<string, ConversationListItem>> {
	const search = endpoint('POST /conversations/search', {
		query: { include_monitors: undefined, include_scorecards: undefined },
		body: {
			query: {
				operator: 'AND',
				value: [{ field: 'updated_at', operator: '>', value: Math.floor(since / SECOND) - 1 }],
			},
		},
	});
	const items = await session.list(search, { style: 'cursor in body', items: 'conversations' });
	return new Map(items.map((item) => [String(item.id), item]));
}

interface Looking {
	seat: AiSeat;
	now: number;
	/** Milliseconds. */
	quiet: number;
	listed: ReadonlyMap<string, ConversationListItem>;
	aftermathOf: ReturnType<typeof readerOf>;
}

/** The row with its outcomes; nothing where nothing is new. */
async function outcomesOf(
	row: IDataObject,
	{ seat, now, quiet, listed, aftermathOf: read }: Looking,
): Promise<IDataObject[]> {
	const item = listed.get(String(asId(row.conversationId)));
	if (!item) return [];
	const decidedAt = readMoment(row.decidedAt)!;
	const isAnswered = row.outcome === 'answered' && asId(row.partId) !== null;
	const aftermath = isAnswered ? await aftermathIn(row, item, decidedAt, read) : undefined;
	// What could not be read now is read the next time.
	if (isAnswered && !aftermath) return [];
	const known = {
		...listedOutcomes(item, decidedAt, seat.teammateId),
		takenOver: yesNo(aftermath?.takenOver),
		notIt: yesNo(aftermath?.notIt),
	};
	const closedAt = readMoment(item.statistics?.last_close_at);
	const staysClosed = closedAt !== null && now - closedAt >= quiet;
	const outcomes: Omit<Outcomes, 'outcomesReadAt'> = {
		takenOver: known.takenOver,
		notIt: known.notIt,
		reopened: known.reopened,
		rating: known.rating,
		resolved: known.resolved,
		corrected: correctedIn(row),
		...guessOf(row, known, { thanked: aftermath?.thanked ?? false, staysClosed }),
	};
	const isNew = Object.entries(outcomes).some(([name, value]) => toText(row[name]) !== toText(value));
	return isNew || !asText(row.outcomesReadAt) ? [{ ...row, ...outcomes, outcomesReadAt: toIso(now) }] : [];
}

/**
 * What followed an answer. Where the list tells that nobody has written since, the conversation is not read.
 * @returns undefined where it could not be found out
 */
async function aftermathIn(
	{ conversationId, partId }: IDataObject,
	{ statistics }: ConversationListItem,
	decidedAt: number,
	read: Looking['aftermathOf'],
): Promise<Aftermath | undefined> {
	const isBefore = (time: number | undefined, moment: number) => (readMoment(time) ?? -Infinity) <= moment;
	const isQuiet =
		statistics &&
		isBefore(statistics.last_contact_reply_at, decidedAt) &&
		isBefore(statistics.last_admin_reply_at, decidedAt + SLACK);
	if (isQuiet) return { takenOver: false, notIt: false, thanked: false };
	return await read(toText(conversationId), String(asId(partId)));
}

/** Reads each conversation once, however many rows are about it. One that cannot be read is told, and stops nothing. */
function readerOf(session: ItemSession, seat: AiSeat) {
	const situations = new Map<string, Promise<Situation | undefined>>();
	const refusals: Array<Refusal<string>> = [];
	const read = async (id: string): Promise<Situation | undefined> => {
		let situation: Situation | undefined;
		const refusal = await refusalOf(`conversation ${id}`, async () => {
			situation = readSituation(await readConversation(session, id), seat);
		});
		if (refusal) refusals.push(refusal);
		return situation;
	};
	const aftermath = async (id: string, partId: string): Promise<Aftermath | undefined> => {
		if (!situations.has(id)) situations.set(id, read(id));
		const situation = await situations.get(id);
		return situation && aftermathOf(situation, partId);
	};
	return Object.assign(aftermath, { refusals });
}

const yesNo = (value: boolean | undefined): YesNo => (value === undefined ? null : value ? 'yes' : 'no');
