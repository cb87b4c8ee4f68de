import type { Conversation } from './workspace/records';

/** A conversation in numbers: when things happened first and last, and how many seconds after its beginning. */
export function statisticsOf({ milestones, parts, created_at: created }: Conversation) {
	const since = (time: number | null) => (time === null ? null : time - created);
	return {
		time_to_assignment: since(milestones.first_assignment_at),
		time_to_admin_reply: since(milestones.first_admin_reply_at),
		time_to_first_close: since(milestones.first_close_at),
		time_to_last_close: since(milestones.last_close_at),
		median_time_to_reply: since(milestones.first_admin_reply_at),
		...milestones,
		// Counts the first message too: one more than there are parts.
		count_conversation_parts: parts.length + 1,
	};
}
