import { V2_16, type Version } from '../version';
import type { Workspace } from '../workspace';
import type { Article, ArticleVersion, Translation, Wording } from '../workspace/records';
import { tagListShape } from '.';

/** An article as lists show it; alone it has statistics as well. With other words, those of its draft. */
export function articleShape(
	workspace: Workspace,
	article: Article,
	version: Version,
	alone = false,
	{ title, description, body, body_markdown, author_id }: Wording = article,
) {
	const slug = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	const [parent = null] = article.parent_ids;
	return {
		id: article.id,
		type: 'article',
		workspace_id: workspace.app.id_code,
		// 2.16 has the list only.
		...(version >= V2_16 ? {} : { parent_id: parent, parent_type: parent === null ? null : 'collection' }),
		parent_ids: article.parent_ids,
		...(alone ? { statistics: noStatistics } : {}),
		tags: tagListShape(workspace, article.tags),
		...{ title, description, body, author_id },
		...(version >= V2_16 && whatIsNewSince216(article, body_markdown)),
		state: article.state,
		created_at: article.created_at,
		updated_at: article.updated_at,
		url: article.state === 'published' ? `https://help.example.com/en/articles/${article.id}-${slug}` : null,
		...(Object.keys(article.translations).length > 0 && {
			translated_content: {
				type: 'article_translated_content',
				...Object.fromEntries(
					Object.entries(article.translations).map(([locale, one]) => [
						locale,
						translationShape(article, one),
					]),
				),
			},
		}),
	};
}

function whatIsNewSince216(article: Article, body_markdown: string) {
	return {
		body_markdown,
		has_unpublished_changes: article.draft !== null,
		draft_updated_at: article.draft?.updated_at ?? null,
		ai_chatbot_availability: article.ai_chatbot_availability,
		ai_copilot_availability: article.ai_copilot_availability,
		ai_sales_agent_availability: article.ai_sales_agent_availability,
		audience_ids: article.audience_ids,
		scheduled_publish_at: article.scheduled_publish_at,
		scheduled_unpublish_at: article.scheduled_unpublish_at,
	};
}

const translationShape = ({ created_at, updated_at }: Article, translation: Translation) => ({
	type: 'article_content',
	state: 'draft',
	...translation,
	created_at,
	updated_at,
});

/** A version as lists show it; alone it has its text as well. */
export function articleVersionShape(article: Article, version: ArticleVersion, alone = false) {
	const { body, body_markdown, author_id, ...rest } = version;
	const isLive = article.state === 'published' && version === article.versions.at(-1);
	return {
		type: 'article_version',
		article_id: article.id,
		...rest,
		...(alone && { body, body_markdown, updated_at: version.created_at }),
		author_id: String(author_id),
		created_via: 'api',
		state: isLive ? 'published' : 'draft',
	};
}

const noStatistics = {
	type: 'article_statistics',
	views: 0,
	conversions: 0,
	reactions: 0,
	happy_reaction_percentage: 0,
	neutral_reaction_percentage: 0,
	sad_reaction_percentage: 0,
};
