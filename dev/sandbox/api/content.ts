import { numberedPage } from '../pages';
import type { Workspace } from '../workspace';
import { articleText } from '../workspace/articles';
import type { AiAvailability, AppliedTag } from '../workspace/records';
import { fitting } from '../workspace/words';
import type { Call, Routes } from './routes';

/** Something that the AI can know, of whatever kind. */
interface Content extends AiAvailability {
	kind: 'article' | 'snippet';
	title: string;
	text: string;
	state: 'published' | 'draft';
	locales: string[];
	tags: AppliedTag[];
	created_at: number;
	updated_at: number;
	/** As the search shows it. */
	shown: object;
}

/** The search over articles and snippets; there are no other contents. Bulk actions are not modelled. */
export function contentRoutes(workspace: Workspace): Routes {
	return {
		'GET /content/search': ({ query }: Call) => {
			const candidates = contents(workspace)
				.filter((content) =>
					filters.every(([name, admits]) => query[name] === undefined || admits(content, query[name], query)),
				)
				.sort((a, b) => b.updated_at - a.updated_at);
			const found = fitting(candidates, query['query'] ?? '', ({ title, text }) => ({ title, text }));
			const sizes = { byDefault: 10, largest: 50 };
			const { slice, ...page } = numberedPage(found, query, sizes, `${workspace.address}/content/search`);
			return { type: 'list', ...page, data: slice.map(({ shown }) => shown) };
		},
	};
}

const contents = ({ articles, snippets, collections }: Workspace): Content[] => [
	...articles.list().map((article): Content => {
		const [locale = ''] = collections.locales();
		const entry = { type: 'article_content', id: article.content_id, title: article.title, locale };
		const { id, title } = article;
		return {
			...{ ...article, ...articleText(article), kind: 'article', locales: [locale] },
			shown: { type: 'article', id, title, contents: [entry] },
		};
	}),
	...snippets.list().map((snippet): Content => {
		const { id, title, locale, body_markdown: text } = snippet;
		return {
			...{ ...snippet, text, kind: 'snippet', locales: [locale], state: 'published' },
			shown: { type: 'content_snippet', id, title },
		};
	}),
];

type Query = Call['query'];

const listed = (given: string) => given.split(',');
const carries = ({ tags }: Content, given: string) =>
	tags.some(({ tag_id: id }) => listed(given).includes(id));
const isOn = (available: boolean, given: string) => available === (given === 'on');

/** By the parameters' names; folders and people are not known here. */
const filters: Array<[name: string, admits: (content: Content, given: string, query: Query) => boolean]> = [
	['content_types', ({ kind }, given) => listed(given).includes(kind)],
	['states', ({ state }, given) => listed(given).includes(state)],
	['locales', ({ locales }, given) => locales.some((locale) => listed(given).includes(locale))],
	[
		'tag_ids',
		(content, given, { tag_operator: operator }) => carries(content, given) === (operator !== 'NIN'),
	],
	['any_tag_ids', carries],
	['fin_service_state', (content, given) => isOn(content.ai_chatbot_availability, given)],
	['copilot_state', (content, given) => isOn(content.ai_copilot_availability, given)],
	['fin_sales_state', (content, given) => isOn(content.ai_sales_agent_availability, given)],
	['created_at_after', ({ created_at: created }, given) => created >= Number(given)],
	['created_at_before', ({ created_at: created }, given) => created <= Number(given)],
	['updated_at_after', ({ updated_at: updated }, given) => updated >= Number(given)],
	['updated_at_before', ({ updated_at: updated }, given) => updated <= Number(given)],
];
