import type { IDataObject } from 'n8n-workflow';
import { toText } from '../../shared/thread/body';
import { entries } from '../../shared/reading';

/** What people use of a news item, its body as plain text. */
export function simplifyNewsItem(item: IDataObject): IDataObject {
	const {
		id,
		title,
		body,
		state,
		sender_id,
		labels,
		reactions,
		newsfeed_assignments,
		created_at,
		updated_at,
	} = item;
	return {
		...{ id, title, text: toText(String(body ?? '')), state, sender_id, labels, reactions },
		newsfeed_ids: entries(newsfeed_assignments).map(({ newsfeed_id: newsfeed }) => newsfeed),
		...{ created_at, updated_at },
	} as IDataObject;
}
