import type { Inputs } from '../../shared/form/field';
import { availabilityBody } from '../fields/aiAvailability';
import { content } from './fields';

export const contentBody = (snippet: Omit<Inputs<ReturnType<typeof content>>, 'title'>) => ({
	body_markdown: snippet.body?.body_markdown,
	json_blocks: snippet.body?.json_blocks,
	locale: snippet.locale,
	audience_ids: snippet.audiences,
	...availabilityBody(snippet),
});
