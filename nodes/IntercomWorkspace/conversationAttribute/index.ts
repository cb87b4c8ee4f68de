import type { Resource } from '../../shared/node/operation';
import { archive, create, get, getAll, update } from './manage';
import { addOption, archiveOption, renameOption } from './options';

export const conversationAttribute: Resource = {
	name: 'Conversation Attribute',
	preferred: 'getAll',
	operations: { archive, create, get, getAll, update, addOption, archiveOption, renameOption },
};
