import { NodeApiError, UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { toText } from '../../shared/form/text';
import { quoted } from '../../shared/form/quoted';
import { isPassing, isRefusal } from '../refusals';
import type { Conditioned } from './circumstances';
import { readConditions } from './circumstances';
import type { AiSeat } from '../turn/seat';
import type { Assignment } from './steps/step';

/**
 * Who takes over in which circumstances, as one row of a node Settings: `billing team Billing; person, de teammate
 * nora@example.com; outside office hours nobody`.
 */

/** Somebody by ID, name or address; looked up when it is known that they are wanted. */
export type Target = { to: 'nobody' | 'unchanged' } | { to: 'teammate' | 'team'; named: string };

/** What could be read, and what is wrong with the rest: a wrong entry must not keep a customer from people. */
export interface Read<Value> {
	entries: Array<Conditioned<Value>>;
	problems: string[];
}

/** Entries are parted by semicolons or line breaks. */
export const readTargets = (given: unknown): Read<Target> =>
	readEntries(toText(given).split(/[;\n]/), readTarget);

/** Each entry by itself, so that a wrong one spoils no other. */
export function readEntries<Value>(
	entries: readonly string[],
	read: (entry: string) => Conditioned<Value>,
): Read<Value> {
	const result: Read<Value> = { entries: [], problems: [] };
	for (const entry of entries.map((one) => one.trim()).filter(Boolean)) {
		try {
			result.entries.push(read(entry));
		} catch (error) {
			result.problems.push((error as Error).message);
		}
	}
	return result;
}

function readTarget(entry: string): Conditioned<Target> {
	const { conditions = '', to, named } = (WITH_COLON.exec(entry) ?? PLAIN.exec(entry))?.groups ?? {};
	const kind = to?.toLowerCase() as Target['to'] | undefined;
	const needsName = kind === 'team' || kind === 'teammate';
	if (kind === undefined || needsName !== (named !== undefined))
		throw new Error(
			`${quoted(entry)} does not say who takes over: write it as billing team 123; person teammate nora@example.com; nobody`,
		);
	return {
		conditions: readConditions(conditions),
		value: needsName ? { to: kind, named: named!.replace(/^(["'])(.*)\1$/, '$2') } : { to: kind },
	};
}

const WHO = String.raw`(?<to>nobody|unchanged|team|teammate)(?:\s+(?<named>\S.*?))?\s*$`;

/** `billing, legal: team 5` */
const WITH_COLON = new RegExp(String.raw`^(?<conditions>[^:]*?)\s*[:=]\s*${WHO}`, 'iu');

/** `billing, legal team 5`, `nobody`; `team Team 5` has no condition, but a team whose name begins so. */
const PLAIN = new RegExp(String.raw`^(?:(?<conditions>\S.*?)\s+)??${WHO}`, 'iu');

/** A teammate or team of the workspace, as far as it matters who takes over. */
export interface Somebody {
	id: string;
	name: string;
	/** Why nobody is there, in a sentence; absent where somebody may be. */
	absence?: string;
}

/** Teammates, and teams with their members, as Intercom lists them. */
export interface People {
	admins: ReadonlyArray<{
		id?: unknown;
		name?: unknown;
		email?: unknown;
		away_mode_enabled?: boolean;
		has_inbox_seat?: boolean;
	}>;
	teams: ReadonlyArray<{ id?: unknown; name?: unknown; admin_ids?: readonly unknown[] }>;
}

type Named = Extract<Target, { named: string }>;

/**
 * Whom an entry names, by ID, name or e-mail address in any case; undefined where there is none. Intercom's API tells of
 * nobody whether they are online (in no version up to the preview of 2026): only who set themselves away, and who has no
 * seat in the inbox and so sees nothing there.
 * @param aiTeammateId who is nobody that a customer could be given to
 * @throws UserError where several are called so: a customer must not come to the wrong one
 */
export function somebodyIn(
	{ admins, teams }: People,
	{ to, named }: Named,
	aiTeammateId?: string,
): Somebody | undefined {
	const isMeant = (...words: unknown[]) =>
		words.some((word) => toText(word).trim().toLowerCase() === named.trim().toLowerCase());
	const onlyOne = <One extends { id?: unknown }>(all: readonly One[], namesOf: (one: One) => unknown[]) => {
		const byId = all.find(({ id }) => isMeant(id));
		const found = byId ? [byId] : all.filter((one) => isMeant(...namesOf(one)));
		if (found.length <= 1) return found[0];
		const ids = found.map(({ id }) => toText(id)).join(', ');
		throw new UserError(
			`Several ${to}s are called ${quoted(named)}, so one of their IDs has to be given: ${ids}`,
		);
	};
	if (to === 'teammate') {
		const found = onlyOne(admins, ({ name, email }) => [name, email]);
		if (!found) return undefined;
		const name = toText(found.name);
		const why = found.away_mode_enabled ? 'is away' : isWithoutSeat(found) ? 'has no seat in the inbox' : '';
		return { id: String(found.id), name, absence: why && `${name} ${why}` };
	}
	const found = onlyOne(teams, ({ name }) => [name]);
	if (!found) return undefined;
	const name = toText(found.name);
	const absent = admins
		.filter((one) => one.away_mode_enabled || isWithoutSeat(one))
		.map(({ id }) => String(id));
	const nobody = new Set([...absent, aiTeammateId]);
	const members = found.admin_ids?.map(String);
	const absence =
		members?.length === 0
			? `Nobody is in the team ${name}`
			: members?.every((id) => nobody.has(id))
				? `Nobody in the team ${name} is there: all are away or have no seat in the inbox`
				: undefined;
	return { id: String(found.id), name, absence };
}

const isWithoutSeat = ({ has_inbox_seat: hasSeat }: People['admins'][number]) => hasSeat === false;

/** @throws UserError that says that there is none, or are several; NodeApiError when Intercom refuses the list */
async function findSomebody(target: Named, seat: AiSeat, session: ItemSession): Promise<Somebody> {
	const { admins = [] } = await session.sendOnce(endpoint('GET /admins'));
	const { teams = [] } =
		target.to === 'team' ? await session.sendOnce(endpoint('GET /teams')) : { teams: [] };
	const found = somebodyIn({ admins, teams }, target, seat.teammateId);
	if (found) return found;
	throw new UserError(`There is no ${target.to} ${quoted(target.named)}`);
}

/** Who takes over, and what people have to know of the choice. */
export interface Choice {
	wanted: Assignment;
	/** Which of the targets it is; undefined where it is nobody because none of them can. */
	chosen?: Target;
	/** Why somebody who was named does not take over; for the note. */
	remarks: string[];
	/** What is wrong with the settings. */
	problems: string[];
}

/**
 * The first who can take over, or nobody, so that all people find it.
 * @param targets in the order in which they count
 * @param onlyPresent whether those who are not there are passed over
 * @param seat the AI's own, which takes over nothing: it would keep the conversation from people
 * @throws NodeApiError in trouble that passes by itself
 */
export async function chooseTarget(
	targets: readonly Target[],
	onlyPresent: boolean,
	seat: AiSeat,
	session: ItemSession,
): Promise<Choice> {
	const choice: Choice = { wanted: { to: 'nobody' }, remarks: [], problems: [] };
	for (const target of targets) {
		if (!('named' in target)) return { ...choice, wanted: target, chosen: target };
		const { to, named } = target;
		if (isSeat({ to, id: named }, seat)) {
			choice.problems.push(isTheAi(target));
			continue;
		}
		const { found, refusal } = await findSomebody(target, seat, session).then(
			(somebody) => ({ found: somebody, refusal: undefined }),
			(error: unknown) => {
				if (!isRefusal(error) || isPassing(error)) throw error;
				return { found: undefined, refusal: error };
			},
		);
		if (found && isSeat({ to, id: found.id }, seat)) {
			choice.problems.push(isTheAi(target));
			continue;
		}
		if (found && !(found.absence && onlyPresent))
			return { ...choice, wanted: { to, id: found.id }, chosen: target };
		if (found?.absence) choice.remarks.push(found.absence);
		if (refusal) choice.problems.push(refusal.message.replace(/ \[item \d+\]$/, ''));
		// Where nobody may be looked up, an ID is taken at its word.
		if (refusal instanceof NodeApiError && /^\d+$/.test(named))
			return { ...choice, wanted: { to, id: named }, chosen: target };
	}
	return choice;
}

/** Whether it is the AI's teammate, or a team whose inbox is the AI's. */
export const isSeat = (wanted: Assignment, seat: AiSeat): boolean =>
	(wanted.to === 'teammate' && wanted.id === seat.teammateId) ||
	(wanted.to === 'team' && seat.teamIds.includes(wanted.id));

const isTheAi = ({ to, named }: Named): string =>
	`The ${to} ${quoted(named)} is the AI itself, which hands over: it takes over from nobody`;
