import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { listOfText, toText } from '../../shared/form/text';
import { asRecord, entries } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';
import { cutInTheMiddle } from '../../shared/thread/text';
import type { ReadArticle } from '../decide/steps';
import { refusalOf } from '../refusals';
import { shareOfWords } from '../score/evidence';

/**
 * What the team has written beside the help center: macros, which teammates send, and snippets, which AIs know. Those
 * that have the customer's words in them go to the AI with the question, and count as articles that it has read.
 */

const KINDS = ['macros', 'snippets'] as const;
type Kind = (typeof KINDS)[number];

export interface FurtherKnowledge {
	kinds: readonly Kind[];
	/** What of it is none; it is left out. */
	problem?: string;
}

export const furtherKnowledge = (): Input<FurtherKnowledge> =>
	map(
		listOfText('Further Knowledge', {
			placeholder: 'e.g. macros, snippets',
			description:
				"What the AI gets besides the help center, where it has the customer's words in it: macros that all teammates see, snippets that are on for AI agents, or both, separated by commas; at most three of them. They count as articles that were read.",
		}),
		readFurtherKnowledge,
	);

export function readFurtherKnowledge(given: readonly string[]): FurtherKnowledge {
	const names = given.map((name) => name.toLowerCase());
	const kinds = KINDS.filter((kind) => names.includes(kind));
	const unknown = given.filter((_, index) => !(KINDS as readonly string[]).includes(names[index]!));
	if (unknown.length === 0) return { kinds };
	return {
		kinds,
		problem: `'Further Knowledge' has ${unknown.map(quoted).join(', ')}, which is none of macros, snippets: it is left out`,
	};
}

/** What the AI is told of one: where it is from, so that a colleague finds it. */
export type Known = { kind: 'macro' | 'snippet'; title: string; text: string };

/**
 * What of it fits the customer's words best. That it may not be read is told in a sentence and keeps nobody from an
 * answer.
 */
export async function knowledgeFor(
	{ kinds }: FurtherKnowledge,
	customerMessage: string,
	session: ItemSession,
): Promise<{ known: Known[]; notRead: string[] }> {
	const all: Known[] = [];
	const notRead: string[] = [];
	for (const kind of kinds) {
		const refusal = await refusalOf(kind, async () => void all.push(...(await kept(kind, session))));
		if (refusal) notRead.push(`The ${kind} could not be read: ${refusal.message}`);
	}
	const known = all
		.map((one) => ({ one, share: shareOfWords(customerMessage, `${one.title}\n${one.text}`) }))
		.filter(({ share }) => share >= LEAST_SHARE)
		.sort((a, b) => b.share - a.share)
		.slice(0, MOST_KNOWN)
		.map(({ one }) => ({ ...one, text: cutInTheMiddle(one.text, LONGEST) }));
	return { known, notRead };
}

/** How many there are to choose from. @throws NodeApiError when Intercom refuses */
export async function countKnowledge({ kinds }: FurtherKnowledge, session: ItemSession): Promise<number> {
	let count = 0;
	for (const kind of kinds) count += (await kept(kind, session)).length;
	return count;
}

/** The same as articles that were read, out of what Prepare Turn gave. */
export const articlesOfTeam = (forAi: unknown): ReadArticle[] =>
	entries(asRecord(forAi)?.teamKnowledge).map(({ kind, title, text }) => ({
		title: `${toText(title)} (${toText(kind)})`,
		text: toText(text),
	}));

/** How much of the customer's words has to stand in one. */
const LEAST_SHARE = 0.3;
const MOST_KNOWN = 3;
/** Characters of one that the AI gets. */
const LONGEST = 3_000;
/** As many of each kind as are looked through. */
const MOST_READ = 500;
/** Milliseconds for which what was read is kept: nobody waits for a list with each message. */
const KEPT_FOR = 10 * 60_000;

async function kept(kind: Kind, session: ItemSession): Promise<Known[]> {
	const memory = await session.keep(READ, async () => await Promise.resolve(new Map<Kind, Kept>()));
	const there = memory.get(kind);
	if (there && session.now() - there.readAt < KEPT_FOR) return there.known;
	const known = await READERS[kind](session);
	memory.set(kind, { known, readAt: session.now() });
	return known;
}

interface Kept {
	known: Known[];
	readAt: number;
}

const READ = new MemoryKey<Map<Kind, Kept>>('macros and snippets');

const READERS: Record<Kind, (session: ItemSession) => Promise<Known[]>> = {
	macros: async (session) => {
		const macros = await session.list(
			endpoint('GET /macros', { query: { updated_since: undefined }, patience: 'seconds' }),
			{ style: 'cursor in query' },
			MOST_READ,
		);
		return macros
			.filter(({ visible_to }) => visible_to !== 'specific_teams')
			.map(({ name, body_text }) => ({
				kind: 'macro',
				title: name ?? '',
				text: withoutPlaceholders(body_text ?? ''),
			}));
	},
	snippets: async (session) => {
		const snippets = await session.list(
			endpoint('GET /content_snippets', { patience: 'seconds' }),
			{ style: 'page in query', maximum: 50 },
			MOST_READ,
		);
		return snippets
			.filter(({ ai_chatbot_availability: isOn }) => isOn === true)
			.map(({ title, body_markdown }) => ({
				kind: 'snippet',
				title: title ?? '',
				text: body_markdown ?? '',
			}));
	},
};

/** `{{user.name|fallback:"there"}}` → `there`: Intercom fills in a macro's placeholders, an AI would send them. */
const withoutPlaceholders = (text: string): string =>
	text.replace(
		/\{\{[^}|]*(?:\|\s*fallback:\s*"([^"]*)")?[^}]*\}\}/g,
		(_, fallback?: string) => fallback ?? '',
	);

/** As a plain object, for what goes to the model. */
export const toTell = (known: readonly Known[]): IDataObject =>
	known.length === 0 ? {} : { teamKnowledge: known.map((one) => ({ ...one })) };
