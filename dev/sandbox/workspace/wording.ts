import { refusals } from '../errors';
import { toHtml, toPlainText } from '../html';
import type { AiAvailability, Translation, Wording } from './records';

/** What somebody writes of an article: HTML, or text of which each line becomes a paragraph, or Markdown. */
export type Written = Partial<Omit<Wording, 'author_id'>> & { author_id?: number | string };

export type WrittenTranslation = Written & Omit<Translation, keyof Wording>;

/**
 * The wording with what was written, the rest as it is. Intercom turns Markdown into HTML and back; here lines become
 * paragraphs, and HTML loses its tags.
 */
export function reworded<T extends Partial<Wording>>(wording: T, written: Written): T {
	const { title, description, author_id } = written;
	return {
		...wording,
		...(title !== undefined && { title }),
		...(description !== undefined && { description }),
		...(author_id !== undefined && { author_id: Number(author_id) }),
		...bodiesIn(written),
	};
}

/** Whether something was written that versions keep. */
export const saysSomething = ({ title, description, body, body_markdown, author_id }: Written) =>
	[title, description, body, body_markdown, author_id].some((given) => given !== undefined);

/** Each language with what was written for it, the others as they are. */
export function translated(
	translations: Record<string, Translation>,
	written: Record<string, WrittenTranslation> = {},
): Record<string, Translation> {
	const changed = Object.entries(written).map(
		([locale, { title, description, body, body_markdown, author_id, ...rest }]): [string, Translation] => [
			locale,
			{
				...reworded(translations[locale] ?? {}, { title, description, body, body_markdown, author_id }),
				...rest,
			},
		],
	);
	return { ...translations, ...Object.fromEntries(changed) };
}

/** What was said of the AIs; what was not, as it is. */
export const availabilityIn = (given: Partial<AiAvailability>, before: AiAvailability): AiAvailability => ({
	ai_chatbot_availability: given.ai_chatbot_availability ?? before.ai_chatbot_availability,
	ai_copilot_availability: given.ai_copilot_availability ?? before.ai_copilot_availability,
	ai_sales_agent_availability: given.ai_sales_agent_availability ?? before.ai_sales_agent_availability,
});

export const unavailable: AiAvailability = {
	ai_chatbot_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
};

/** "Mutually exclusive with `body_markdown`" (create_article_request) */
function bodiesIn({ body, body_markdown: markdown }: Written) {
	if (body !== undefined && markdown !== undefined) {
		throw refusals.parameterInvalid('body and body_markdown are mutually exclusive');
	}
	if (markdown !== undefined) return { body: toHtml(markdown) ?? '', body_markdown: markdown };
	if (body === undefined) return {};
	const html = toHtml(body) ?? '';
	return { body: html, body_markdown: toPlainText(html) ?? '' };
}
