import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/reading';
import { isForPeople } from '../calibrate/rows';
import type { HandOffCode } from '../decide/policy';
import { readList, toText } from '../../shared/form/text';

/** What the rows of a replay come to. */
export interface Figures {
	/** Conversations, each once. */
	conversations: number;
	answered: Count;
	handedOver: Count;
	nothingToAnswer: Count;
	silent: Count;
	/** By the reason that counts most. */
	handedOverBecause: NamedCount[];
	silentBecause: NamedCount[];
	tokens: {
		input: number;
		output: number;
		perConversation: number;
		/** Conversations whose tokens the model did not tell. */
		estimated: number;
	};
	team: {
		/** Conversations in which a person wrote. */
		answered: Count;
		/** Half of them waited no longer. */
		medianSecondsToAnswer: number | null;
	};
	/** Of the decisions that a threshold decides on, how many each would send. */
	byThreshold: Array<{ threshold: number; sent: number; share: number }>;
	decidedByThreshold: number;
}

export type Count = { count: number; share: number };
export type NamedCount = Count & { name: string };

/** @param rows as Record Replay gives them, one for each conversation: see `latestRows` */
export function figuresOf(rows: readonly IDataObject[]): Figures {
	const all = rows.length;
	const counted = (count: number): Count => ({ count, share: all === 0 ? 0 : count / all });
	const decided = (decision: string) => rows.filter((row) => row.decision === decision);
	const because = (decision: string): NamedCount[] => {
		const counts = new Map<string, number>();
		for (const row of decided(decision)) {
			const [code = 'other'] = readList(row.reasons);
			counts.set(code, (counts.get(code) ?? 0) + 1);
		}
		return [...counts]
			.sort(([, one], [, other]) => other - one)
			.map(([name, count]) => ({ name, ...counted(count) }));
	};
	const [input, output] = (['inputTokens', 'outputTokens'] as const).map((key) =>
		rows.reduce((sum, row) => sum + (numberIn(row[key]) ?? 0), 0),
	) as [number, number];
	const waits = rows
		.flatMap((row) => numberIn(row.teamSecondsToAnswer) ?? [])
		.sort((one, other) => one - other);
	const scored = rows.filter(isDecidedByThreshold).map((row) => numberIn(row.score) ?? 0);
	return {
		conversations: all,
		answered: counted(decided('answer').length),
		handedOver: counted(decided('handOff').length),
		nothingToAnswer: counted(decided('nothingToAnswer').length),
		silent: counted(decided('silent').length),
		handedOverBecause: because('handOff'),
		silentBecause: because('silent'),
		tokens: {
			input,
			output,
			perConversation: all === 0 ? 0 : Math.round((input + output) / all),
			estimated: rows.filter((row) => row.tokensAreCounted !== true).length,
		},
		team: {
			answered: counted(rows.filter((row) => asText(row.teamAnswer) !== null).length),
			medianSecondsToAnswer: waits[Math.floor((waits.length - 1) / 2)] ?? null,
		},
		decidedByThreshold: scored.length,
		byThreshold: TENTHS.map((threshold) => {
			const sent = scored.filter((score) => score >= threshold).length;
			return { threshold, sent, share: scored.length === 0 ? 0 : sent / scored.length };
		}),
	};
}

const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Of rows about one conversation the last counts; rows that name none are not of a replay. */
export function latestRows(items: readonly IDataObject[]): IDataObject[] {
	const latest = new Map<string, IDataObject>();
	for (const item of items) {
		const id = toText(item.conversationId).trim();
		if (id !== '') latest.set(id, item);
	}
	return [...latest.values()];
}

const isDecidedByThreshold = (row: IDataObject): boolean =>
	!isForPeople(row, { reasons: 'reasons' }) && asText(row.answer) !== null;

/** A decision beside what the team did, worth a person's time. */
export interface Disagreement {
	conversationId: string;
	customerMessage: string;
	/** What the AI would have said; empty where it would have said nothing. */
	answer: string;
	teamAnswer: string | null;
	/** One line each, in words. */
	facts: string[];
}

export interface Disagreements {
	/** The AI would have answered, and the team said something else: the surest and most different first. */
	answeredOtherwise: Disagreement[];
	/** It would have handed over what the team settled with one answer: the surest first. */
	handedOverThoughSimple: Disagreement[];
}

/** @param most of either kind */
export function disagreementsIn(rows: readonly IDataObject[], most: number): Disagreements {
	const otherwise = rows
		.filter((row) => row.decision === 'answer' && asText(row.teamAnswer) !== null)
		.map((row) => ({ row, weight: (numberIn(row.score) ?? 0) * (1 - (numberIn(row.likeTeam) ?? 0)) }))
		.filter(({ weight }) => weight > 0);
	const simple = rows
		.filter((row) => row.decision === 'handOff' && asText(row.teamAnswer) !== null)
		.filter((row) => numberIn(row.teamMessages) === 1 && numberIn(row.customerMessagesAfter) === 0)
		.filter((row) => !readList(row.reasons).some((code) => RIGHTLY_FOR_PEOPLE.has(code)))
		.map((row) => ({ row, weight: numberIn(row.score) ?? 0 }))
		.filter(({ weight }) => weight > 0);
	const first = (weighed: Array<{ row: IDataObject; weight: number }>) =>
		weighed
			.sort((one, other) => other.weight - one.weight)
			.slice(0, most)
			.map(({ row }) => toDisagreement(row));
	return { answeredOtherwise: first(otherwise), handedOverThoughSimple: first(simple) };
}

/** What is for people however easily they settle it. */
const RIGHTLY_FOR_PEOPLE: ReadonlySet<string> = new Set<HandOffCode>(['customerAsksForPerson', 'category']);

function toDisagreement(row: IDataObject): Disagreement {
	const [score, rating, seconds] = [row.score, row.rating, row.teamSecondsToAnswer].map(numberIn);
	const after = numberIn(row.customerMessagesAfter) ?? 0;
	return {
		conversationId: toText(row.conversationId),
		customerMessage: toText(row.customerMessage),
		answer: toText(row.answer),
		teamAnswer: asText(row.teamAnswer),
		facts: [
			...(score === undefined ? [] : [`Score ${Number(score.toFixed(2))}`]),
			...(asText(row.reasonsInWords) ? [toText(row.reasonsInWords)] : []),
			...(seconds === undefined ? [] : [`The team answered after ${inWords(seconds)}`]),
			after === 0 ? 'The customer did not write again' : `The customer wrote ${after} more messages`,
			...(rating === undefined ? [] : [`Rated ${rating} of 5`]),
			...(asText(row.label) ? [`Labelled ${toText(row.label)}`] : []),
		],
	};
}

/** `40 seconds`, `12 minutes`, `3.5 hours`, `2 days` */
export function inWords(seconds: number): string {
	const [size, unit] = UNITS.find(([each]) => seconds >= 2 * each) ?? ([1, 'second'] as const);
	const count = Number((seconds / size).toPrecision(2));
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Each is used from two of it on. */
const UNITS = [
	[86_400, 'day'],
	[3_600, 'hour'],
	[60, 'minute'],
] as const;

const numberIn = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;
