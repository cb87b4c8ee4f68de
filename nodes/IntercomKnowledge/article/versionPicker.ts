import { endpoint } from '../../shared/intercom/request';
import { asTime } from '../../shared/reading';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a version of an article. */
export const articleVersionPicker = (article: Input<string>, words: Words = {}): Input<string> =>
	picker({ displayName: 'Version', list: versions, dependsOn: article, idPlaceholder: 'e.g. 301' }, words);

const versions = editorList('ArticleVersions', {
	request: (article) => endpoint('GET /articles/{article_id}/versions', { path: { article_id: article } }),
	style: 'page in query',
	nameOf: ({ created_at: created, title, state }) =>
		[asTime(created)?.slice(0, 16).replace('T', ' '), title, state === 'published' ? '(live)' : '']
			.filter(Boolean)
			.join(' '),
});
