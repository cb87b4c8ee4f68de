import { operation } from '../../shared/node/operation';
import { articleInOneLanguage, others, contents, bulkAction, inBackground } from './bulkAction';

export const deleteContent = operation({
	name: 'Delete',
	action: 'Delete content',
	description: inBackground(
		'Delete much content at once for good; what is synced from elsewhere is left alone',
	),
	fields: { contents: contents([articleInOneLanguage, ...others]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('delete', chosen),
});
