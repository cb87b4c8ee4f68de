import { UserError } from 'n8n-workflow';
import type { Input, Words } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { anyText, toText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { isPassing, isRefusal } from '../refusals';

/**
 * What a team wants once Fin has given up, as one text that stands in a row of a node Settings: `note`, `our AI`,
 * `team Billing`, `teammate nora@example.com`. Teams and teammates go by name, e-mail or ID.
 */
export type Then = { to: 'note' } | { to: 'ourAi' } | { to: 'team' | 'teammate'; id: string; name: string };

/** What is wanted, and why it is less than the text says. */
export interface ThenSetting {
	wanted: Then;
	/** For people to read: a setting that is wrong must not keep a customer from them. */
	problem?: string;
}

/** The field. Empty is a note: it takes a conversation from nobody. */
export const thenField = (words: Words = {}): Input<string> => ({
	...anyText('Then', {
		default: 'note',
		placeholder: 'e.g. team Billing',
		description:
			'What is to be done: note leaves an internal note and nothing else; team or teammate with a name, an e-mail or an ID assigns the conversation as well, unless somebody has it; "our AI" gives it to the AI Teammate, whose workflow answers then',
		...words,
	}),
	read: (given) => toText(given).trim(),
});

/** As many words as the names of people may have. */
const ASSIGNED = /^(team|teammate)\s*:?\s+(\S.*)$/is;

/**
 * What a text means in this workspace. What it does not mean is told and becomes a note.
 * @throws NodeApiError in trouble that passes by itself
 */
export async function readThen(given: string, session: ItemSession): Promise<ThenSetting> {
	const word = given.toLowerCase().replace(/\s+/g, ' ');
	if (word === '' || word === 'note' || word === 'a note') return { wanted: { to: 'note' } };
	if (word === 'our ai' || word === 'ai') return { wanted: { to: 'ourAi' } };
	const [, kind, named] = ASSIGNED.exec(given) ?? [];
	if (kind === undefined || named === undefined) {
		return {
			wanted: { to: 'note' },
			problem: `'Then' is ${quoted(given)}, which is none of note, our AI, team with a name, teammate with a name: this note is all that was done`,
		};
	}
	const to = kind.toLowerCase() as 'team' | 'teammate';
	return await personNamed(to, named.trim(), session).then(
		(found): ThenSetting => ({ wanted: { to, ...found } }),
		(error: unknown) => {
			if (!isRefusal(error) || isPassing(error)) throw error;
			return {
				wanted: { to: 'note' },
				problem: `${error.message}: this note is all that was done`,
			};
		},
	);
}

/**
 * The teams that a list of names and IDs means.
 * @throws UserError naming the one that there is not; NodeApiError
 */
export const teamsNamed = async (named: readonly string[], session: ItemSession): Promise<string[]> =>
	await Promise.all(named.map(async (name) => (await personNamed('team', name, session)).id));

/**
 * A team or teammate by ID, name or e-mail.
 * @throws UserError when there is none or are several; NodeApiError
 */
async function personNamed(
	kind: 'team' | 'teammate',
	named: string,
	session: ItemSession,
): Promise<{ id: string; name: string }> {
	const all = kind === 'team' ? await teamsOf(session) : await teammatesOf(session);
	const byId = all.find(({ id }) => id === named);
	if (byId) return byId;
	const isMeant = (words: string) => words !== '' && words.toLowerCase() === named.toLowerCase();
	const found = all.filter(({ name, email }) => isMeant(name) || isMeant(email));
	if (found.length === 1) return found[0]!;
	const there = (found.length > 1 ? found : all).map(({ id, name }) => `${name} (${id})`).join(', ');
	throw new UserError(
		found.length > 1
			? `Several ${kind}s are called ${quoted(named)}, so the ID has to be given`
			: `There is no ${kind} ${quoted(named)}`,
		{ description: `There are: ${there || 'none'}.` },
	);
}

interface Named {
	id: string;
	name: string;
	email: string;
}

const teamsOf = async (session: ItemSession): Promise<Named[]> =>
	((await session.sendOnce(endpoint('GET /teams'))).teams ?? []).map(toNamed);

const teammatesOf = async (session: ItemSession): Promise<Named[]> =>
	((await session.sendOnce(endpoint('GET /admins'))).admins ?? []).flatMap((one) =>
		one ? [toNamed(one)] : [],
	);

const toNamed = ({ id, name, email }: { id?: unknown; name?: string; email?: string }): Named => ({
	id: toText(id),
	name: name ?? '',
	email: email ?? '',
});
