import { V2_16, type Version } from '../version';
import type { Workspace } from '../workspace';
import type { Article } from '../workspace/records';

/** An article as lists show it; alone it has statistics as well. */
export function articleShape(workspace: Workspace, article: Article, version: Version, alone = false) {
	const slug = article.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	const [parent = null] = article.parent_ids;
	return {
		id: article.id,
		type: 'article',
		workspace_id: workspace.app.id_code,
		// 2.16 has the list only.
		...(version >= V2_16 ? {} : { parent_id: parent, parent_type: parent === null ? null : 'collection' }),
		parent_ids: article.parent_ids,
		...(alone ? { statistics: noStatistics } : {}),
		tags: { type: 'tag.list', tags: [] },
		title: article.title,
		description: article.description,
		body: article.body,
		author_id: article.author_id,
		state: article.state,
		created_at: article.created_at,
		updated_at: article.updated_at,
		url: article.state === 'published' ? `https://help.example.com/en/articles/${article.id}-${slug}` : null,
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
