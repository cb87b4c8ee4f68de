import { operation } from '../../shared/node/operation';
import { articleInOneLanguage, contents, bulkAction, inBackground } from './bulkAction';

export const unpublish = operation({
	name: 'Unpublish',
	action: 'Unpublish content',
	description: inBackground(
		'Take many articles off the help center at once, each in one language; they become drafts',
	),
	fields: { contents: contents([articleInOneLanguage]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('unpublish', chosen),
});
