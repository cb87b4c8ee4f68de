import { endpoint } from '../../../shared/intercom/request';
import type { Step } from './step';

/** The tag by which people find what was handed over; made if there is none of its name. */
export const tag: Step<'tag'> = {
	name: 'tag',
	about: (plan) => `"${plan.tag}"`,
	state: ({ tags }, _seat, plan) => {
		if (plan.tag === '') return 'notWanted';
		return tags.includes(plan.tag.toLowerCase()) ? 'alreadyDone' : 'missing';
	},
	take: async ({ held, seat, plan, lookUps }) => {
		const id = await lookUps.tagId(plan.tag);
		await held.send(
			endpoint('POST /conversations/{conversation_id}/tags', {
				path: { conversation_id: held.id },
				body: { id, admin_id: seat.teammateId },
				effect: 'repeatable',
			}),
		);
		return undefined;
	},
};
