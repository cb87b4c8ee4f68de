import type { Message } from './turn';

/** What the customer last said, and what the marks in it ask of a test run. */
interface CustomerWords {
	/** Without the marks. */
	text: string;
	/** `[malformed]`: the answer shall be JSON that breaks off. */
	malformed: boolean;
	/** `[slow]` or `[slow 12]`: seconds to wait before the answer; 0 without the mark. */
	seconds: number;
}

/**
 * Finds the customer's latest words. A prompt may hold a whole transcript; then they are what follows the last line
 * that a customer began, up to the next speaker: "Customer: …" on one line, or "Customer Mia, 9:05:" above what Mia
 * wrote, which a transcript may indent. On one line they may be a JSON text, so that nothing in them looks like another
 * speaker. Without such a line the whole user message counts.
 */
export function customerWords(messages: Message[]): CustomerWords {
	// A message of images alone comes after the words.
	const prompt = messages.filter(({ role, text }) => role === 'user' && text !== '').pop()?.text ?? '';
	const said = lastCustomerLines(prompt.split('\n')) ?? prompt;
	const [slow, seconds] = /\[slow(?:\s+(\d+))?\]/i.exec(said) ?? [];
	return {
		text: said.replace(/\[(malformed|slow(\s+\d+)?)\]/gi, '').trim(),
		malformed: /\[malformed\]/i.test(said),
		seconds: slow ? Number(seconds ?? 5) : 0,
	};
}

/** Who speaks, by role, name and date; then what they say if it stands on the same line. */
const SPEAKER = new RegExp(
	[
		/^(?:\[[^\]]*\] *)?/,
		/(Customer|Contact|User|Lead|Visitor|Teammate|Admin|Assistant|Bot|Fin|Note by)/,
		/(?: [^\n]{1,80}?, \d{4}-\d\d-\d\d[^\n]*?| [(\p{Lu}][^:\n]*?)?/u,
		/:(?: +(.*))?$/,
	]
		.map(({ source }) => source)
		.join(''),
	'u',
);
const CUSTOMERS = new Set(['Customer', 'Contact', 'User', 'Lead', 'Visitor']);
const ATTACHED = /^\s*\[(Attachment|Quick replies|Image \d+): .*\]$/;

function lastCustomerLines(lines: string[]): string | undefined {
	const start = lines.findLastIndex((line) => CUSTOMERS.has(SPEAKER.exec(line)?.[1] ?? ''));
	if (start === -1) return undefined;
	const following = lines.slice(start + 1);
	const isIndented = /^\s/.test(following[0] ?? '');
	const end = following.findIndex((line) => SPEAKER.test(line) || (isIndented && /^\S/.test(line)));
	const first = unquoted(SPEAKER.exec(lines[start] ?? '')?.[2] ?? '');
	const said = [first, ...(end === -1 ? following : following.slice(0, end))];
	return said.filter((line) => !ATTACHED.test(line)).join('\n');
}

function unquoted(words: string): string {
	if (!/^".*"$/.test(words)) return words;
	try {
		return String(JSON.parse(words));
	} catch {
		return words;
	}
}
