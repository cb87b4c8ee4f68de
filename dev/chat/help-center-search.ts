import { articlesIn, type Article } from './articles';
import { keyWords } from './language';
import type { JsonSchema, Tool, ToolCall, Turn } from './turn';

/** The searches made since the customer's last words, and what they brought. */
export interface SearchSoFar {
	phrases: string[];
	articles: Article[];
	/** Whether a search came back with a refusal in place of a result. */
	refused: boolean;
}

/**
 * The search to make next, or undefined when there is no search tool, nothing to search for, or enough was found:
 * first all key words, and when they brought no article, once more the longest of them alone.
 */
export function nextSearch(turn: Turn, question: string): ToolCall | undefined {
	const tool = turn.tools.find(isHelpCenterSearch);
	const words = keyWords(question);
	const { phrases, articles } = searchSoFar(turn);
	if (!tool || words.length === 0 || articles.length > 0) return undefined;
	if (phrases.length === 0) return callWith(tool, words.slice(0, 8).join(' '));
	if (phrases.length > 1 || words.length === 1) return undefined;
	return callWith(
		tool,
		words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
	);
}

export function searchSoFar({ messages, tools }: Turn): SearchSoFar {
	const name = tools.find(isHelpCenterSearch)?.name;
	const since = messages.slice(messages.findLastIndex(({ role }) => role === 'user') + 1);
	const answers = since.filter(({ role }) => role === 'tool').map(({ text }) => text);
	const searches = since.flatMap(({ calls }) => calls).filter((call) => call.name === name);
	return {
		phrases: searches.map(phraseOf),
		articles: answers.flatMap(articlesIn),
		refused: answers.some((text) => REFUSAL.test(text)),
	};
}

/** How n8n's agent hands on a tool that threw: `{"error": "…"}`, alone or as an item of a list. */
const REFUSAL = /^\s*\[?\s*\{\s*"error"\s*:/;

function isHelpCenterSearch({ name, description }: Tool): boolean {
	const said = `${name} ${description}`.replace(/[_-]/g, ' ');
	return (
		/\b(help ?cent(er|re)|articles?|knowledge)\b/i.test(said) &&
		/\b(search|find|look|get|retrieve)/i.test(said)
	);
}

const PHRASE_NAME = /phrase|query|search|key|term|question|input/i;

/** Gives the phrase to the parameter that asks for one; other required parameters get their plainest value. */
function callWith({ name, parameters }: Tool, phrase: string): ToolCall {
	const properties = Object.entries(parameters.properties ?? {});
	const texts = properties
		.filter(([, { type }]) => type === undefined || type === 'string')
		.map(([property]) => property);
	const target = texts.find((property) => PHRASE_NAME.test(property)) ?? texts[0];
	const given = properties
		.filter(([property]) => property === target || parameters.required?.includes(property))
		.map(([property, schema]) => [property, property === target ? phrase : plainest(schema)]);
	return { name, arguments: JSON.stringify(Object.fromEntries(given)) };
}

/** Ten is what "how many articles" may be answered with; a limit is the only number such a tool asks for. */
function plainest(schema: JsonSchema): unknown {
	if (schema.default !== undefined) return schema.default;
	if (schema.enum) return schema.enum[0];
	const plain: Record<string, unknown> = { number: 10, integer: 10, boolean: false, array: [], object: {} };
	return plain[String(schema.type)] ?? '';
}

function phraseOf({ arguments: json }: ToolCall): string {
	const values = Object.entries(JSON.parse(json) as Record<string, unknown>).filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string',
	);
	const [, phrase = ''] = values.find(([property]) => PHRASE_NAME.test(property)) ?? values[0] ?? [];
	return phrase;
}
