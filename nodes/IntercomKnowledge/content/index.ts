import type { Resource } from '../../shared/node/operation';
import { publish, remove, setAudience, setAvailability, unpublish, updateTags } from './inBulk';
import { search } from './search';

export const content: Resource = {
	name: 'Content',
	preferred: 'search',
	operations: { delete: remove, publish, search, setAudience, setAvailability, unpublish, updateTags },
};
