import type { Json, JsonObject } from './json';
import { isObject, readJson } from './json';

/**
 * Takes off what n8n's AI nodes, the makers of models and models of their own accord put around the form. The form is
 * taken only where nothing else was said: in prose, a form may be one that the customer wrote.
 */

/** The form, or why there is none. */
export interface Unwrapped {
	form?: JsonObject;
	/** The objects around the form, from the outermost to the innermost. */
	around: JsonObject[];
	/** Why there is no form. */
	malformed?: string;
	/** Why there is no answer at all: the node's own error. */
	unavailable?: string;
}

/** @param isForm whether an object is the form itself, which nothing is taken off of */
export function unwrap(output: Json, isForm: (value: JsonObject) => boolean): Unwrapped {
	const around: JsonObject[] = [];
	let inner = output;
	for (let layer = 0; layer < MOST_LAYERS; layer++) {
		if (typeof inner === 'string') {
			const said = withoutThinking(inner);
			if (said === '') return { around, malformed: 'it is empty' };
			inner = readJson(withoutFence(said));
			if (inner === undefined) return { around, malformed: whyNoJson(said) };
		} else if (Array.isArray(inner)) {
			const parts = whatSaysSomething(inner);
			if (parts.length !== 1)
				return { around, malformed: parts.length === 0 ? 'it is empty' : 'it has several answers' };
			inner = parts[0];
		} else if (isObject(inner)) {
			if (isForm(inner)) return { form: inner, around };
			const error = errorIn(inner);
			if (error !== undefined) return { around, unavailable: error };
			const wrapped = WRAPPERS.map((key) => valueOf(inner, key)).find(
				(value) => value !== undefined && value !== null,
			);
			if (wrapped === undefined) return { form: inner, around };
			around.push(inner);
			inner = wrapped;
		} else {
			return {
				around,
				malformed: inner === undefined || inner === null ? 'it is empty' : 'it is not a JSON object',
			};
		}
	}
	return { around, malformed: 'it is wrapped too often' };
}

/** The last value under a key, in any spelling of it. */
export function valueOf(value: Json, key: string): Json {
	return isObject(value)
		? value.members.findLast((member) => plainKey(member.key) === key)?.value
		: undefined;
}

/** `customer_asks_for_person` and `customerAsksForPerson` are one key. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const MOST_LAYERS = 20;

/**
 * The names under which an answer stands: n8n's agents and chains (output, text, response, json), the OpenAI, Anthropic
 * and Gemini nodes (message, content, parts, choices), and calls of a tool that takes the form (the rest).
 */
const WRAPPERS = [
	'output',
	'text',
	'response',
	'json',
	'choices',
	'candidates',
	'message',
	'content',
	'parts',
	'toolcalls',
	'functioncall',
	'function',
	'arguments',
	'args',
	'input',
	'toolinput',
	'parameters',
] as const;

/** What a model has thought is not what it says. */
const withoutThinking = (text: string): string =>
	bare(bare(text).replace(/^<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i, ''));

/** Without spaces and invisible characters around, such as a byte order mark. */
const bare = (text: string): string =>
	text.replace(/^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g, '');

/** A code fence is taken off when it is all there is; its end may be missing. */
function withoutFence(text: string): string {
	const [, inner] = /^(?:`{3,}|~{3,})[ \t]*[\w+-]*[ \t]*\r?\n?([\s\S]*?)(?:`{3,}|~{3,})?$/.exec(text) ?? [];
	return inner ?? text;
}

function whyNoJson(text: string): string {
	if (/```|~~~/.test(text) && !/^(?:`{3}|~{3})/.test(text)) return 'it says more than the form';
	return /^[{[`~]/.test(text) ? 'it is not valid JSON' : 'it is not a JSON object';
}

/** Thoughts and searches of a model stand among its words; several words are one text. */
function whatSaysSomething(parts: Json[]): Json[] {
	const saying = parts.filter(
		(part) => part !== undefined && part !== null && !SILENT.has(valueOf(part, 'type')),
	);
	const texts = saying.map((part) => (typeof part === 'string' ? part : valueOf(part, 'text')));
	return saying.length > 1 && texts.every((text) => typeof text === 'string') ? [texts.join('')] : saying;
}

const SILENT = new Set<Json | undefined>([
	'reasoning',
	'thinking',
	'redacted_thinking',
	'file_search_call',
	'web_search_call',
	'mcp_call',
	'mcp_list_tools',
]);

/** n8n's error outputs give a text, or an object with a message. */
function errorIn(value: JsonObject): string | undefined {
	const error = valueOf(value, 'error');
	if (error === undefined || error === null || error === '' || error === false) return undefined;
	if (WRAPPERS.slice(0, 4).some((key) => valueOf(value, key) !== undefined && valueOf(value, key) !== null))
		return undefined;
	const message = typeof error === 'string' ? error : valueOf(error, 'message');
	return typeof message === 'string' && message !== '' ? message : 'it stopped without saying why';
}
