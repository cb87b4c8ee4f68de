import { operation } from '../../shared/node/operation';
import { articleInOneLanguage, contents, bulkAction, inBackground } from './bulkAction';

export const publish = operation({
	name: 'Publish',
	action: 'Publish content',
	description: inBackground('Publish many articles at once, each in one language'),
	fields: { contents: contents([articleInOneLanguage]) },
	effect: 'repeatable',
	request: ({ contents: chosen }) => bulkAction('publish', chosen),
});
