import { escapeHtml } from '../shared/thread/html';
import type { Mark } from '../shared/thread/marks';
import { markText } from '../shared/thread/marks';
import type { Reason } from './reason';
import type { Refusal } from './refusals';

/** The notes that this node leaves for teammates, in the HTML that Intercom's notes keep: paragraphs, bold, lists. */

/** What a teammate who takes over should know before reading everything. */
export interface HandOffWords {
	reasons: Reason[];
	summary: string;
	confidence: string;
	sentiment: string;
	language: string;
	category: string;
	attempted: string;
	/** What the AI had written and would have sent, had its threshold not been raised: HTML. */
	heldBackAnswer?: string;
}

/** The note of a hand-off; it ends with the mark by which it is recognised. */
export const handOffNote = (words: HandOffWords, messageId: string): string =>
	paragraph('The AI hands this conversation over') +
	details(words) +
	closing(markText({ kind: 'hand-off', messageId }));

/** The same where the AI only tells what it would do: it counts as its draft for that message. */
export const wouldHandOffNote = (words: HandOffWords, messageId: string, problem = ''): string =>
	paragraph('The AI would have handed this conversation over; nothing was done') +
	details(words) +
	line('Settings', problem) +
	closing(markText({ kind: 'draft', messageId }));

function details(words: HandOffWords): string {
	const reasons = words.reasons.map(({ message }) => message);
	return [
		reasons.length === 1 ? line('Why', reasons[0]!) : list('Why', reasons),
		line('Summary', words.summary),
		line('Tried so far', words.attempted),
		line('Confidence', words.confidence),
		line('Category', words.category),
		line('Sentiment', words.sentiment),
		line('Language', words.language),
		words.heldBackAnswer
			? paragraph('What it would have answered; the customer has not seen it') + words.heldBackAnswer
			: '',
	].join('');
}

/** A summary where no AI made one: the customer's own words, or the beginning of them. */
export const inOwnWords = (message: string): string =>
	message === ''
		? ''
		: `The customer wrote: "${message.length > 300 ? `${message.slice(0, 300)}…` : message}"`;

/** Tells teammates what of a hand-off Intercom refused after its note was written; by its mark it is told once. */
export const handOffReport = (refusals: readonly Refusal[], messageId: string): string =>
	paragraph('Not all of this hand-off could be done') +
	list(
		'What was refused',
		refusals.map(({ step, message }) => `${step}: ${message}`),
	) +
	closing(markText({ kind: 'hand-off-report', messageId }));

/**
 * A draft for teammates to send, change or leave.
 * @param problem what is wrong with the settings, so that it is a draft
 * @param sources what it rests on; empty to say nothing of it
 */
export function draftNote(
	html: string,
	messageId: string,
	problem = '',
	sources: readonly Source[] = [],
): string {
	return (
		paragraph('A draft by the AI; the customer has not seen it') +
		html +
		sourceList(sources) +
		line('Settings', problem) +
		closing(markText({ kind: 'draft', messageId }))
	);
}

/**
 * Asks teammates whether an answer is to be sent. All three words lead to the same page, on which nothing happens by
 * looking.
 * @param link of the page
 */
export function approvalNote(html: string, link: string, mark: Pick<Mark, 'messageId' | 'awaited'>): string {
	const to = (words: string) => `<a href="${escapeHtml(link)}">${words}</a>`;
	const time = mark.awaited ? ` until ${inUtc(mark.awaited.until)}` : '';
	return (
		paragraph('May the AI send this answer?') +
		html +
		`<p>${to('Approve')} · ${to('Edit')} · ${to('Decline')}</p>` +
		`<p>${escapeHtml(`It waits for one of you${time}. Then, or if the answer is declined, people get the conversation.`)}</p>` +
		closing(markText({ kind: 'approval', ...mark }))
	);
}

const inUtc = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

/**
 * Tells teammates what came of an approval.
 * @param obstacles why the answer was not sent; none when it was
 */
export function approvalDecidedNote(
	{ by, isEdited, obstacles }: { by: string; isEdited: boolean; obstacles: readonly string[] },
	messageId: string,
): string {
	const what = isEdited ? 'edited and approved the answer of the AI' : 'approved the answer of the AI';
	return (
		paragraph(`${by} ${what}${obstacles.length > 0 ? ', and it was not sent' : ''}`) +
		list('Why', [...obstacles]) +
		closing(markText({ kind: 'approval-decided', messageId }))
	);
}

/** An article, or whatever else the AI read before it answered. */
export interface Source {
	title: string | null;
	url: string | null;
}

/** Tells teammates what an answer rests on. */
export const sourcesNote = (sources: readonly Source[], messageId: string): string =>
	sourceList(sources) + closing(markText({ kind: 'sources', messageId }));

/** Tells teammates what a matter was that the AI closes, in the words of those who spoke. */
export const settledNote = (
	{ asked, answered, said }: { asked: string; answered: string; said: string },
	messageId: string,
): string =>
	paragraph('The AI closes this conversation: the customer is content') +
	line('Asked', asked) +
	line('Answered', answered) +
	line('The customer then', said) +
	closing(markText({ kind: 'settled', messageId }));

/** Nothing where nothing was read. */
export function sourceList(sources: readonly Source[]): string {
	const entries = sources.map(({ title, url }) => {
		const words = escapeHtml(title ?? url ?? 'Without a title');
		return url !== null && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
	});
	return entries.length === 0
		? ''
		: `${paragraph('The AI read this before it answered')}<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

/** Tells teammates that the AI answers again, and why. */
export const handBackNote = (why: string, messageId: string): string =>
	paragraph('This conversation is given back to the AI') +
	line('Why', why) +
	closing(markText({ kind: 'hand-back', messageId }));

/** What whoever goes on needs to know of what Fin gave up. */
export interface FinWords {
	why: string;
	asked: string;
	said: string;
	sources: string[];
	/** Who has it now, or what becomes of it. */
	next: string;
	/** What of the settings, or of what was wanted, did not work. */
	problems: string[];
}

/** Tells teammates that Fin gave up; by its mark it is told once. */
export const finNote = (words: FinWords, mark: Mark): string =>
	paragraph('Fin gave this conversation up') +
	line('Why', words.why) +
	line('The customer asked', words.asked) +
	line('Fin had said', words.said) +
	list('Fin answered from', words.sources) +
	line('Now', words.next) +
	list('What did not work', words.problems) +
	closing(markText(mark));

/** What people need to know of the ticket that a conversation has become. */
export interface TicketWords {
	number: string;
	type: string;
	category: string;
	/** What it is filled in with, a line each. */
	filled: string[];
	/** What of the settings did not work. */
	problems: string[];
}

/** Tells teammates of a ticket that was made of a conversation; the last of what is done, and its mark. */
export const ticketNote = (words: TicketWords, ticketId: string): string =>
	paragraph(`Ticket #${words.number} (${words.type}) was made of this conversation`) +
	line('Category', words.category) +
	list('Filled in', words.filled) +
	list('What did not work', words.problems) +
	closing(markText({ kind: 'ticket', messageId: ticketId }));

/** Tells teammates that no ticket could be made, with all that it would have held. */
export const noTicketNote = (
	words: Pick<TicketWords, 'category' | 'filled'> & { why: string; question: string },
	conversationId: string,
): string =>
	paragraph('This conversation was to become a ticket, and could not') +
	line('Why', words.why) +
	line('Category', words.category) +
	line('The customer wrote', words.question) +
	list('It would have been filled in with', words.filled) +
	closing(markText({ kind: 'ticket-failed', messageId: conversationId }));

/** Tells teammates of a ticket's new state. */
export const ticketStateNote = (words: string, partId: string): string =>
	`<p>${escapeHtml(words)}</p>` + closing(markText({ kind: 'ticket-state', messageId: partId }));

const paragraph = (words: string) => `<p><b>${escapeHtml(words)}</b></p>`;

const closing = (mark: string) => `<p><i>${escapeHtml(mark)}</i></p>`;

/** Nothing where there is nothing to say. */
const line = (name: string, words: string) =>
	words === '' ? '' : `<p><b>${name}:</b> ${escapeHtml(words).replaceAll('\n', '<br>')}</p>`;

const list = (name: string, entries: string[]) =>
	entries.length === 0
		? ''
		: `<p><b>${name}:</b></p><ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>`;
