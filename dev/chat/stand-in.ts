import { customerWords } from './customer-words';
import { findingsFor, type Findings } from './findings';
import { nextSearch } from './help-center-search';
import { asksForPerson, smallTalkOf } from './language';
import { fill } from './schema';
import type { Tool, ToolCall, Turn } from './turn';

/** What the stand-in does next: call one function, or say something; `seconds` is how long it waits before. */
export type Move = { call: ToolCall; seconds: number } | { text: string; seconds: number };

/**
 * Decides by fixed rules what a language model would decide by understanding:
 *
 * 1. Where a help-center search is offered and the customer asks something, search.
 * 2. With the search done, answer from the article that fits best.
 * 3. The answer takes the form the request asks for: the function that n8n's agent offers for final answers, a JSON
 *    Schema, or plain text.
 *
 * The same request always gives the same move.
 */
export function nextMove(turn: Turn): Move {
	const { text: question, malformed, seconds } = customerWords(turn.messages);
	const needsSearch = !asksForPerson(question) && smallTalkOf(question) === undefined;
	const search = needsSearch ? nextSearch(turn, question) : undefined;
	if (search) return { call: search, seconds: 0 };
	if (malformed) return { text: '{"output": {"answer": "This answer breaks o', seconds };

	const findings = findingsFor(turn, question);
	const form = answerTool(turn);
	if (form) {
		const filled = JSON.stringify(fill(form.parameters, findings));
		return { call: { name: form.name, arguments: filled }, seconds };
	}
	return { text: asText(turn.format, findings), seconds };
}

/**
 * The function to fill like a form: n8n's agent offers the schema of its output parser under this name; LangChain's
 * structured output offers it under any name and insists on the call.
 */
function answerTool({ tools, mustCall }: Turn): Tool | undefined {
	const offered = tools.find(({ name }) => name === 'format_final_json_response');
	if (offered || mustCall === undefined) return offered;
	return mustCall === 'any' ? tools[0] : tools.find(({ name }) => name === mustCall.name);
}

function asText(format: Turn['format'], findings: Findings): string {
	if (!format) return findings.answer;
	const json = JSON.stringify(format.schema ? fill(format.schema, findings) : findings);
	return format.fenced ? `\`\`\`json\n${json}\n\`\`\`` : json;
}
