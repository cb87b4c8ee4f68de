import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contentBody } from './body';
import { titleField, content } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create content snippet',
	description: "Tell Intercom's AIs something that stands in no article; say which of them may use it",
	fields: { ...content(), title: titleField() },
	effect: 'once',
	request: ({ title, ...snippet }) =>
		endpoint('POST /content_snippets', { body: { title, ...contentBody(snippet) } }),
});
