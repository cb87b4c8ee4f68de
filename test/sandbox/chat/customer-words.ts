import type { Message } from './turn';

/** What the customer last said, and what the marks in it ask of a test run. */
export interface CustomerWords {
	/** Without the marks. */
	text: string;
	/** `[malformed]`: the answer shall be JSON that breaks off. */
	malformed: boolean;
	/** `[slow]` or `[slow 12]`: seconds to wait before the answer; 0 without the mark. */
	seconds: number;
}

/**
 * Finds the customer's latest words. A prompt may hold a whole transcript; then they are what follows the last line
 * that a customer began ("Customer: …"), up to the next speaker. Without such a line the whole user message counts.
 */
export function customerWords(messages: Message[]): CustomerWords {
	const prompt = messages.filter(({ role }) => role === 'user').pop()?.text ?? '';
	const said = lastCustomerLines(prompt.split('\n')) ?? prompt;
	const [slow, seconds] = /\[slow(?:\s+(\d+))?\]/i.exec(said) ?? [];
	return {
		text: said.replace(/\[(malformed|slow(\s+\d+)?)\]/gi, '').trim(),
		malformed: /\[malformed\]/i.test(said),
		seconds: slow ? Number(seconds ?? 5) : 0,
	};
}

const CUSTOMER_LINE = /^\s*(\[[^\]]*\]\s*)?(customer|contact|user|lead|visitor)\b[^:\n]{0,60}:\s*/i;
const SPEAKER_LINE = /^\s*(\[[^\]]*\]\s*)?[A-Z][\w .()@-]{0,60}:(\s|$)/;

function lastCustomerLines(lines: string[]): string | undefined {
	const start = lines.findLastIndex((line) => CUSTOMER_LINE.test(line));
	if (start === -1) return undefined;
	const following = lines.slice(start + 1);
	const end = following.findIndex((line) => SPEAKER_LINE.test(line));
	const first = lines[start]?.replace(CUSTOMER_LINE, '') ?? '';
	return [first, ...(end === -1 ? following : following.slice(0, end))].join('\n');
}
