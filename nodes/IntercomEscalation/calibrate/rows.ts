import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import { quoted } from '../../shared/form/quoted';
import { readList, toText } from '../../shared/form/text';
import { NOT_APPROVED } from '../approval/approval';
import { readConfidence } from '../form/answer';
import type { ScoreParts } from '../score/evidence';
import { PARTS } from '../score/evidence';
import { plainName } from '../subject/subject';
import type { Judged } from './threshold';

/** Rows of a table of decisions as data: what a person labelled, of what would be sent if its score were high enough. */

/** What a row's columns are called. */
export interface Columns {
	score: string;
	label: string;
	category: string;
	/** Codes of why a person takes over. */
	reasons: string;
	/** What tells two decisions apart; rows with the same one are one decision, and the last counts. */
	id: string;
}

/** A decision that a person has labelled. */
export interface LabelledDecision extends Judged {
	/** What tells it from others; its row, where nothing does. */
	id: string;
	/** As the model names them. */
	categories: string[];
	/** The same in all decisions about one conversation; of its own where the row names none. */
	conversation: string;
	/** As it was recorded; what is fitted puts another one in the place of `score`. */
	recorded: number;
	/** Undefined where they were not recorded. */
	parts?: ScoreParts;
}

export interface Rows {
	decisions: LabelledDecision[];
	given: number;
	/** Without a label. */
	unlabelled: number;
	/** Labelled, and for people or for nobody whatever their score: no threshold decides on them. */
	forPeopleAnyway: number;
	/** Of a decision that another row is about, too. */
	repeated: number;
	/** Usable, and without a conversation: each is taken for one of its own. */
	withoutConversation: number;
	/** Not usable, each with why. */
	invalid: InvalidRow[];
}

export type InvalidRow = { row: number; problem: string };

/** Reads rows. Whatever cannot be read for certain is named and left out; nothing is guessed. */
export function readRows(items: readonly IDataObject[], columns: Columns): Rows {
	const latest = new Map(items.flatMap((item, row) => idOf(item, columns).map((id) => [id, row] as const)));
	const rows: Rows = {
		decisions: [],
		given: items.length,
		unlabelled: 0,
		forPeopleAnyway: 0,
		repeated: 0,
		withoutConversation: 0,
		invalid: [],
	};
	items.forEach((item, row) => {
		const [id] = idOf(item, columns);
		const label = toText(item[columns.label]).trim().toLowerCase();
		const isWrong = LABELS.get(label);
		const score = readConfidence(item[columns.score]);
		const invalid = (problem: string) => rows.invalid.push({ row: row + 1, problem });
		if (id !== undefined && latest.get(id) !== row) rows.repeated++;
		else if (label === '') rows.unlabelled++;
		else if (isWrong === undefined)
			invalid(
				`'${columns.label}' is ${quoted(item[columns.label])}, not one of ${[...LABELS.keys()].join(', ')}`,
			);
		else if (isForPeople(item, columns)) rows.forPeopleAnyway++;
		else if (score === undefined)
			invalid(`'${columns.score}' is ${quoted(item[columns.score])}, not a number from 0 to 1`);
		else {
			const conversation = conversationOf(item);
			if (conversation === undefined) rows.withoutConversation++;
			rows.decisions.push({
				id: id ?? `row ${row}`,
				score,
				recorded: score,
				isWrong,
				categories: categoriesIn(item[columns.category]),
				conversation: conversation ?? `row ${row}`,
				parts: partsIn(item.scoreParts),
			});
		}
	});
	return rows;
}

/** What people say of an answer. What is not right and does no harm keeps the promise as well. */
const LABELS: ReadonlyMap<string, boolean> = new Map([
	['right', false],
	['harmless', false],
	['wrong', true],
]);

/** None where the row has no such column. */
export const idOf = (item: IDataObject, { id }: Pick<Columns, 'id'>): string[] => {
	const text = toText(item[id]).trim();
	return text === '' ? [] : [text];
};

/** Undefined where the row names none. */
export const conversationOf = ({ conversationId }: IDataObject): string | undefined =>
	toText(conversationId).trim() || undefined;

/** Reasons that have nothing to do with the score hand over at any threshold, and silence is no answer at any. */
export const isForPeople = (item: IDataObject, { reasons }: Pick<Columns, 'reasons'>): boolean =>
	!DECIDED.has(asText(item.decision) ?? 'answer') ||
	codesIn(item[reasons]).some((code) => !OF_THE_SCORE.has(code));

/** What becomes of an answer that there is. */
const DECIDED: ReadonlySet<string> = new Set(['answer', 'handOff']);

const OF_THE_SCORE: ReadonlySet<string> = new Set([
	'lowConfidence',
	'confidenceUnreadable',
	// An answer that was to be sent, and for which nobody spoke.
	...NOT_APPROVED,
]);

/** Codes with commas between, as the record of a decision has them, or reasons as Decide gives them. */
const codesIn = (reasons: unknown): string[] =>
	Array.isArray(reasons)
		? reasons.map((reason) => toText(asRecord(reason)?.code ?? reason))
		: readList(reasons);

/** An object as Decide gives it, or its JSON as it is recorded. */
function partsIn(value: unknown): ScoreParts | undefined {
	const given = asRecord(typeof value === 'string' ? jsonParse(value, { fallbackValue: null }) : value);
	const confidence = readConfidence(given?.confidence);
	if (!given || confidence === undefined) return undefined;
	const others = PARTS.map((part) => [part, readConfidence(given[part]) ?? null] as const);
	return { ...(Object.fromEntries(others) as Record<keyof ScoreParts, number | null>), confidence };
}

const categoriesIn = (value: unknown): string[] =>
	readList(value).filter((category) => plainName(category) !== '');
