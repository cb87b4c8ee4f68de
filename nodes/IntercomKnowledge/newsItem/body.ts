import type { Inputs } from '../../shared/form/field';
import { content } from './fields';

export const contentBody = (item: Omit<Inputs<ReturnType<typeof content>>, 'title' | 'sender'>) => ({
	body: item.body,
	deliver_silently: item.deliverSilently,
	labels: item.labels,
	reactions: item.reactions,
	state: item.state,
	newsfeed_assignments: item.newsfeeds?.map(({ newsfeed, publishedAt }) => ({
		newsfeed_id: newsfeed,
		...(publishedAt !== null && { published_at: publishedAt }),
	})),
});
