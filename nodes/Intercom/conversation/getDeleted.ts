import { choice } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import type { DeletedConversationItem } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';

export const getDeleted = operation({
	name: 'Get Deleted',
	action: 'Get deleted conversations',
	description: 'Get which conversations were deleted: their IDs, when, and whether reports still count them',
	fields: {
		order: optional(
			choice('Order', [
				{ name: 'Latest First', value: 'desc' },
				{ name: 'Earliest First', value: 'asc' },
			]),
		),
		deletedSince: optional(
			date('Deleted Since', { description: 'Only those that were deleted then or later' }),
		),
	},
	effect: 'read',
	pages: ({ order, deletedSince = 0 }, session, limit) =>
		deletedConversations(session, order, deletedSince, limit),
});

/** Intercom lists all that ever were: latest first, the list is read until the first one from before. */
async function* deletedConversations(
	session: ItemSession,
	order: 'asc' | 'desc' | undefined,
	since: number,
	limit: number,
): AsyncGenerator<DeletedConversationItem[], void> {
	const style = { style: 'page in query', items: 'conversations', maximum: 60 } as const;
	const isWanted = ({ deleted_at: time = 0 }: DeletedConversationItem) => time >= since;
	// How many of those that are listed are wanted is known only where all of them are.
	const asked = since === 0 || order === 'desc' ? limit : Infinity;
	const request = endpoint('GET /conversations/deleted', { query: { order } });
	for await (const page of session.pages(request, style, asked)) {
		const wanted = page.filter(isWanted);
		if (wanted.length > 0) yield wanted;
		if (order === 'desc' && wanted.length < page.length) return;
	}
}
