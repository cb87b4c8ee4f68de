import type { Resource } from '../../shared/node/operation';
import { addOption } from './addOption';
import { archive } from './archive';
import { archiveOption } from './archiveOption';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { renameOption } from './renameOption';
import { update } from './update';

/** The options of a list among the attributes of conversations. Each answer is the attribute with all its options. */
export const conversationAttribute: Resource = {
	name: 'Conversation Attribute',
	preferred: 'getAll',
	operations: {
		addOption,
		archive,
		archiveOption,
		create,
		get,
		getAll,
		renameOption,
		update,
	},
};
