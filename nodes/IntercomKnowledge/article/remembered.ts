import type { Session } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';

/**
 * Answers that are kept for those who ask the same again within minutes: a run through many conversations of the past
 * searches for the same few things again and again. With n8n, what is kept is gone.
 */

/** What is kept of one question. */
interface Kept {
	since: number;
	answer: Promise<unknown>;
}

const ANSWERS = new MemoryKey<Map<string, Kept>>('article searches');

/** Of so many questions, those that were asked first make way. */
const MOST = 500;

/**
 * The answer to a question, asked anew once it is older than that. One that fails is not kept.
 * @param question the same text for the same question
 * @returns of its own for each that asks, so that nobody changes another's
 */
export async function remembered<Answer>(
	question: string,
	minutes: number,
	session: Session,
	ask: () => Promise<Answer>,
): Promise<Answer> {
	const answers = await session.keep(ANSWERS, async () => await Promise.resolve(new Map<string, Kept>()));
	const known = answers.get(question);
	if (known && session.now() - known.since < minutes * 60_000)
		return structuredClone((await known.answer) as Answer);
	const kept: Kept = { since: session.now(), answer: ask() };
	answers.delete(question);
	answers.set(question, kept);
	if (answers.size > MOST) answers.delete(answers.keys().next().value!);
	void kept.answer.catch(() => {
		if (answers.get(question) === kept) answers.delete(question);
	});
	return structuredClone((await kept.answer) as Answer);
}
