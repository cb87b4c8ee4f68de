import type { IDataObject } from 'n8n-workflow';
import { foundArticles } from './picker';
import { helpCenterPicker } from '../helpCenter/picker';
import { choice, number, text, toggle } from '../../shared/form/inputs';
import { toText } from '../../shared/thread/body';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import type { Session } from '../../shared/session/session';
import { excerpt } from './excerpt';

/** Enough to answer from, and little enough for several articles in one answer to an AI agent. */
const TEXT_LENGTH = 2000;

export const search = operation({
	name: 'Search',
	action: 'Search articles',
	description:
		'Find help center articles about something, best match first, with title, address and plain text to answer from. Search for the few words that matter, such as "reset password".',
	fields: {
		phrase: text('Phrase', {
			placeholder: 'e.g. reset password',
			description: 'The words to look for in titles and texts',
		}),
		maxArticles: number('Max Articles', {
			default: 5,
			typeOptions: { minValue: 1 },
			description: 'How many articles to return at most, best match first',
		}),
		helpCenter: optional(
			helpCenterPicker({ description: 'The help center to search in; without it, all of them' }),
		),
		highlight: optional(
			toggle('Highlight', {
				description: 'Whether to include where the words were found, as Intercom marks them',
			}),
		),
		state: optional(
			choice(
				'State',
				[
					{ name: 'All', value: 'all' },
					{ name: 'Draft', value: 'draft' },
					{ name: 'Published', value: 'published' },
				],
				{ default: 'published', description: 'Which articles to search; without it, the published ones' },
			),
		),
		textLength: optional(
			number('Text Length', {
				default: TEXT_LENGTH,
				typeOptions: { minValue: 0 },
				description:
					'How many characters of each text to return. A longer one is cut to the passage with most of the words. 0 returns all of it.',
			}),
		),
	},
	effect: 'read',
	run: async ({ phrase, maxArticles, helpCenter, highlight, state, textLength = TEXT_LENGTH }, session) => {
		const found = await session.list(
			{
				method: 'GET',
				path: ['articles', 'search'],
				query: { phrase, state: state ?? 'published', help_center_id: helpCenter, highlight },
			},
			{ style: 'page in query', items: withHighlights },
			maxArticles,
		);
		const articles = await Promise.all(found.map(async (article) => await withBody(article, session)));
		return articles.map((article): IDataObject => ({
			...article,
			text: excerpt(toText(String(article.body ?? '')), phrase, textLength || Infinity),
		}));
	},
	simplify: ({ id, title, url, state, text: words, highlights }) => ({
		...{ id, title, url, state, text: words },
		...(highlights !== undefined && { highlights }),
	}),
});

/** Intercom answers with articles and highlights in two lists. */
function withHighlights(answer: IDataObject): IDataObject[] {
	const { highlights = [] } = (answer.data ?? {}) as { highlights?: IDataObject[] };
	const marks = new Map(highlights.map(({ article_id: id, ...marked }) => [String(id), marked]));
	return foundArticles(answer).map((article) => {
		const marked = marks.get(String(article.id));
		return marked ? { ...article, highlights: marked } : article;
	});
}

/** A search may tell of an article without its body; alone it has one. */
async function withBody(article: IDataObject, session: Session): Promise<IDataObject> {
	if (article.body) return article;
	const { body } = await session.send({ method: 'GET', path: ['articles', String(article.id)] });
	return { ...article, body };
}
