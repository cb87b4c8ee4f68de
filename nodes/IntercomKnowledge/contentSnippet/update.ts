import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { contentBody } from './body';
import { content } from './fields';
import { contentSnippetPicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update content snippet',
	description: 'Change a content snippet; what is not given stays as it is',
	fields: { contentSnippet: contentSnippetPicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ contentSnippet: id, title, ...given }) =>
		withChanges(
			endpoint('PUT /content_snippets/{id}', { path: { id }, body: { title, ...contentBody(given) } }),
		),
});
