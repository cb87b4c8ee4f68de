import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The largest page of content snippets. */
export const SNIPPETS_A_PAGE = 50;

/** The id of a content snippet: a text that only the AI reads. */
export const contentSnippetPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Content Snippet',
			subject: 'content snippet',
			list: contentSnippets,
			idPlaceholder: 'e.g. 123',
		},
		words,
	);

const contentSnippets = editorList('ContentSnippets', {
	request: () => endpoint('GET /content_snippets'),
	style: 'page in query',
	maximum: SNIPPETS_A_PAGE,
	nameOf: ({ title }) => String(title),
});
