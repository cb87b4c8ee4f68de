import type { Resource } from '../../shared/node/operation';
import { deleteContent } from './delete';
import { publish } from './publish';
import { search } from './search';
import { setAudience } from './setAudience';
import { setAvailability } from './setAvailability';
import { unpublish } from './unpublish';
import { updateTags } from './updateTags';

export const content: Resource = {
	name: 'Content',
	preferred: 'search',
	operations: {
		delete: deleteContent,
		publish,
		search,
		setAudience,
		setAvailability,
		unpublish,
		updateTags,
	},
};
