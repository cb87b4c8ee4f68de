import { boundedNumber } from '../../shared/form/boundedNumber';
import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { number, numericId } from '../../shared/form/number';
import { text } from '../../shared/form/text';
import type {
	Article,
	ArticleSearchHighlights,
	ArticleSearchResponse,
} from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { Session } from '../../shared/session/session';
import { toText } from '../../shared/thread/body';
import { helpCenterPicker } from '../helpCenter/picker';
import { excerpt } from './excerpt';
import { remembered } from './remembered';

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
			numericId(helpCenterPicker({ description: 'The help center to search in; without it, all of them' })),
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
		rememberFor: optional(
			boundedNumber('Remember For', {
				default: 10,
				lowest: 0,
				highest: 1_440,
				description:
					'Minutes for which the same search, in any case, is answered from memory and asks Intercom for nothing: for runs that search for the same things again and again. What is changed in Intercom meanwhile is not seen.',
			}),
		),
	},
	effect: 'read',
	run: async (
		{ phrase, maxArticles, textLength = TEXT_LENGTH, rememberFor = 0, ...where },
		session,
	): Promise<Array<Found & { text: string }>> => {
		const asked = JSON.stringify([phrase.trim().toLowerCase().replace(/\s+/g, ' '), maxArticles, where]);
		const find = async () => await articlesAbout(phrase, maxArticles, where, session);
		const articles = await (rememberFor === 0 ? find() : remembered(asked, rememberFor, session, find));
		return articles.map((article) => ({
			...article,
			text: excerpt(toText(article.body ?? '', 'html'), phrase, textLength || Infinity),
		}));
	},
	simplify: ({ id, title, url, state, text: words, highlights }) => ({
		id,
		title,
		url,
		state,
		text: words,
		...(highlights !== undefined && { highlights }),
	}),
});

interface Where {
	helpCenter?: number;
	highlight?: boolean;
	state?: 'all' | 'draft' | 'published';
}

async function articlesAbout(
	phrase: string,
	most: number,
	{ helpCenter, highlight, state }: Where,
	session: Session,
): Promise<Found[]> {
	const found = await session.list(
		endpoint('GET /articles/search', {
			query: { phrase, state: state ?? 'published', help_center_id: helpCenter, highlight },
		}),
		{ style: 'page in query', items: withHighlights },
		most,
	);
	return await Promise.all(found.map(async (article) => await withBody(article, session)));
}

type Found = Article & { highlights?: Omit<ArticleSearchHighlights, 'article_id'> };

/** Intercom answers with articles and highlights in two lists. */
function withHighlights({ data }: ArticleSearchResponse): Found[] {
	const marks = new Map(data?.highlights?.map(({ article_id: id, ...marked }) => [id, marked]));
	return (data?.articles ?? []).map((article) => {
		const marked = marks.get(article.id);
		return marked ? { ...article, highlights: marked } : article;
	});
}

/** A search may tell of an article without its body; alone it has one. */
async function withBody(article: Found, session: Session): Promise<Found> {
	if (article.body) return article;
	const { body } = await session.send(
		endpoint('GET /articles/{article_id}', { path: { article_id: article.id ?? '' } }),
	);
	return { ...article, body };
}
