import type { Inputs } from '../../shared/form/field';
import { availabilityBody } from '../fields/aiAvailability';
import { content } from './fields';

export const contentBody = (
	article: Omit<Inputs<ReturnType<typeof content>>, 'title' | 'author' | 'owner'>,
) => ({
	body: article.body?.body,
	body_markdown: article.body?.body_markdown,
	audience_ids: article.audiences,
	...availabilityBody(article),
});
