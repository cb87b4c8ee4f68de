import type { IDataObject } from 'n8n-workflow';
import { asRecord } from '../../shared/reading';

/** What the AI read before it answered, out of the intermediate steps of n8n's AI Agent. */

/** An article, or whatever else a tool gave, as far as an answer may rest on it. */
export interface ReadArticle {
	title?: string;
	text: string;
	url?: string;
}

/**
 * The articles among what the AI's tools gave.
 * @param steps `[{ action: { tool, toolInput }, observation }]`, also as JSON text; the observation is an object, a
 * list, or JSON text of either, at any depth
 * @returns undefined when nothing is known of what was read; empty when nothing with content was
 */
export function readArticles(steps: unknown): ReadArticle[] | undefined {
	const given = fromJson(steps);
	if (!Array.isArray(given)) return undefined;
	return given.flatMap((step) => articlesIn(asRecord(step)?.observation));
}

/** An article has words under one of these keys; Intercom's own is `body`. */
const TEXTS = ['text', 'body', 'content', 'pageContent', 'description', 'summary'];
const ADDRESSES = ['url', 'html_url', 'link'];
const DEEPEST = 8;

function articlesIn(observation: unknown, depth = 0): ReadArticle[] {
	if (depth > DEEPEST) return [];
	const value = fromJson(observation);
	if (Array.isArray(value)) return value.flatMap((entry) => articlesIn(entry, depth + 1));
	const record = asRecord(value);
	if (record === null || record.error !== undefined) return [];
	const text = firstText(record, TEXTS);
	if (text !== undefined && firstText(record, ['title', 'name', ...ADDRESSES, 'pageContent']) !== undefined)
		return [{ title: firstText(record, ['title', 'name']), text, url: firstText(record, ADDRESSES) }];
	return Object.values(record).flatMap((entry) => articlesIn(entry, depth + 1));
}

function firstText(record: IDataObject, keys: readonly string[]): string | undefined {
	return keys
		.map((key) => record[key])
		.find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** JSON text → its value; everything else as it is. */
function fromJson(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return value;
	}
}
